/* What each line of a run says about it. */
#ifndef VOTES_H
#define VOTES_H

#include "structure/model/model.h"

/* A sentence that an inner number opens and that is a heading. */
enum { VOTES_INNER_CHARS = 45 };

/* What is counted of the lines of a run, or a series, to judge it. */
enum vote {
	VOTE_HEADS, /* written as headings are */
	VOTE_LISTS, /* or as items are */
	VOTE_ARGUES, /* a sentence in a train of thought */
	VOTE_ANSWERED, /* what somebody says to it comes next */
	VOTE_DECIDED, /* a sentence of what is announced as decided */
	VOTE_FIELDS, /* 主辦單位：學務處, where its sisters have theirs below */
};
enum { VOTE_COUNT = VOTE_FIELDS + 1 };

struct tally {
	uint32_t votes[VOTE_COUNT];
	uint32_t listed, count;
	uint32_t runin; /* lines that run in and could not stand */
	uint32_t brief; /* lines that run in, but could */
	uint32_t alone; /* lines that stand */
	uint32_t tall; /* sentences among them that are too long for it */
	uint32_t titled; /* lines of a few words, with text below */
};

/* Two sentences may be a heading that stands: short, what they head behind. */
bool votes_could_stand(
    const struct outline *outline, const struct entry *entry);

/* What the facts come to: above 0 for headings. */
long votes_weigh(const struct tally *tally);

/* How much each of a fact weighs, and what it says, for --explain. */
struct weight {
	int weight;
	const char *text;
};
extern const struct weight votes_weights[VOTE_COUNT];

/*
 * Count the votes into the tallies, one for each run; those of a series into
 * that of its first.  space_entries() comes before.
 */
void votes_count(const struct outline *outline, struct tally *tallies);

#endif
