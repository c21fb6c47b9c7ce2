/* The header of a document: what is known of it, as records of kind meta. */
#ifndef FROMTEI_HEADER_H
#define FROMTEI_HEADER_H

#include "pull.h"
#include "record.h"

/* What is looked for, in the order in which it is written. */
enum fact {
	FACT_SOURCE,
	FACT_ENCODING,
	FACT_RULES,
	FACT_SHA256,
	FACT_TITLE,
	FACT_TITLE_SUPPLIED,
	FACT_SUBTITLE,
	FACT_SPEAKER,
	FACT_ROLE,
	FACT_ORGANIZATION,
	FACT_EVENT,
	FACT_DATE,
	FACT_PLACE,
	FACT_DOCNO,
	FACT_PUBLISHER,
	FACT_LICENCE,
	FACT_LANG,
	FACT_KEYWORDS,
	FACT_NAME, /* of the document; the others are keys of meta */
	FACT_NOTE, /* its key is in the header */
	FACT_COUNT,
};

/* Zero-initialise; header_begin() before each document. */
struct header {
	struct buf fact[FACT_COUNT];
	struct buf notes; /* records */
	bool given; /* the title, by a person */
	struct span open[PULL_DEPTH_MAX]; /* names of elements */
	size_t depth;
	enum fact taking; /* FACT_COUNT: none */
	size_t taking_at; /* the depth of its element */
	struct buf text, key, value, tidy;
	bool good; /* no text holds what none may hold */
};

void header_begin(struct header *header);

/* Inside teiHeader. */
void header_start(struct header *header, struct pull *pull);
void header_add(struct header *header, struct span text);
void header_end(struct header *header);

/* Append the records, but for what the text says itself. */
void header_write(
    struct header *header, const struct records *text, struct buf *out);

void header_free(struct header *header);

#endif
