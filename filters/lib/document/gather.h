/* Parts of the gathering of facts. */
#ifndef GATHER_H
#define GATHER_H

#include "chinese/moment.h"
#include "document/facts.h"
#include "document/genre.h"

struct gather {
	const struct document *document;
	struct facts *facts;
	/* blocks, by place: */
	size_t begin; /* behind the metadata */
	size_t body; /* the front ends */
	size_t back; /* what stands below the text begins */
	size_t end; /* of the document's own text, papers it carries left out */
	/* the first record of each kind in it; NULL: it has none */
	const struct block *first[KIND_COUNT];
	struct buf title, subtitle; /* of the text, lines joined */
	size_t title_line, subtitle_line;
	struct buf bodies; /* found, and not set yet */
	size_t bodies_line; /* of the first */
	struct genre_signs signs;
	bool minutes; /* those named in the front took part */
};

/* Set a fact, unless it is known as well already. */
void gather_set(struct gather *gather, enum fact fact, struct span printed,
    struct span standard, size_t line, enum sure sure);

/* Find the places, and what the records show of the genre. */
void gather_parts(struct gather *gather);

/* The head and the end of an official paper: issuer, marks, copies, printer. */
void gather_paper(struct gather *gather);

/* The days: of the occasion, of the paper, of what was done with it. */
void gather_days(struct gather *gather);

/*
 * What a line tells was done with a paper, each with its day; false where it tells
 * of nothing.  The day of the paper is that of what was done first, if it is known.
 */
bool gather_acts(struct gather *gather, const struct block *block);
bool gather_acts_from(struct gather *gather, const struct block *block,
    struct span day, struct moment when);
bool gather_act_day(struct gather *gather);

/* The same of the first sentence of an order, which publishes a law; or false. */
bool gather_order(struct gather *gather);

/* Where the text was printed before; what a line, alone, says of it, or nothing. */
void gather_source(struct gather *gather);
struct span gather_source_of(struct span text);

/* The standard form of dates that a person has given. */
void gather_given_days(struct gather *gather);

/* Who speaks, in what office, at what event, and which body issues it. */
void gather_people(struct gather *gather);

/* A body that a line names, or several; set those found; who issues the paper. */
void gather_body(struct gather *gather, struct span text, size_t line);
void gather_bodies(struct gather *gather);
void gather_letterhead(struct gather *gather);

/* What is given of them in standard form. */
void gather_given_people(struct gather *gather);

/* Keywords, given or in a line 关键词：…, each behind the other. */
void gather_keywords(struct gather *gather);

/* What （…） or 【…】 holds, or the text where that is not all of it. */
struct span gather_unbracket(struct span text);

/* Behind the label of a line, and the label, if it is one. */
struct span gather_cut_label(struct span text, struct span *label);

#endif
