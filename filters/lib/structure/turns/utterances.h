/* Lines that may be turns of a transcript. */
#ifndef UTTERANCES_H
#define UTTERANCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "structure/model/model.h"
#include "structure/turns/clues.h"

struct utterance {
	uint64_t hash; /* of the label */
	uint32_t line;
	uint32_t head; /* bytes of the line up to the label's end */
	uint32_t count; /* of utterances with that label */
	uint32_t clues; /* a set; see clues.h */
	uint16_t from, bytes; /* of the line: the name in the label */
	bool spoken : 1; /* what follows ends like speech */
	bool value : 1; /* what follows is what a list has: a name, a date */
	bool open : 1; /* what follows does not end, and talks to nobody */
	bool talks : 1; /* what follows talks to somebody */
	bool alone : 1; /* the label is the line */
	bool
	    heads : 1; /* the next line has its label, and says more; or a part */
	bool speaks : 1; /* its label is a speaker's; see weigh_labels() */
};

struct utterances {
	struct utterance *list;
	size_t count, cap;
};

/* Collect them: where their labels are, and no more. */
void utterances_find(
    struct utterances *utterances, const struct outline *outline);

/* Take down of each what its label is like, and what stands behind it. */
void utterances_hear(
    struct utterances *utterances, const struct outline *outline);

/* What the words of its label tell. */
uint32_t utterance_words(
    const struct outline *outline, const struct utterance *it);

/* It stands where other lines of its label, written otherwise, tell nothing. */
bool utterance_is_doubtful(
    const struct outline *outline, const struct utterance *it);

/*
 * A label that comes once, its line between two of one other label: somebody
 * asks, and the speaker goes on.
 */
bool utterance_is_amid(const struct utterances *utterances, size_t at,
    const struct outline *outline);

/*
 * 谈创业：从一张板凳开始 right above a turn, and no speaker who has the surname 谈:
 * it does not end as speech does, and what is below does.
 */
bool utterance_heads_turn(const struct utterances *utterances, size_t at);

/* The name in its label. */
static inline struct span
utterance_name(const struct outline *outline, const struct utterance *utterance)
{
	return (struct span){
	    outline->lines[utterance->line].start + utterance->from,
	    utterance->bytes};
}

#endif
