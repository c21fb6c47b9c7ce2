/* What speaks for and against a label that may be a speaker's. */
#ifndef CLUES_H
#define CLUES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/* A set of them is the sum of their bits, 1 << clue. */
enum clue {
	CLUE_MACHINE, /* 发言人1, Speaker 2: what programs call speakers */
	CLUE_PART,
	CLUE_OFFICE,
	CLUE_NAME,
	CLUE_SHORT_NAME,
	CLUE_SOUNDS,
	CLUE_ROLE,
	CLUE_TIMED,
	CLUE_KNOWN,
	CLUE_CALLED,
	CLUE_AMID,
	CLUE_AGAIN,
	CLUE_OFTEN,
	CLUE_SPOKEN,
	CLUE_TALKS,
	CLUE_SILENT, /* asked of what may be no name */
	CLUE_VALUES,
	CLUE_THING,
	CLUE_NOBODY,
	CLUE_BARE,
	CLUES,
};

enum { CLUES_LEAST = 3 }; /* a label that weighs so much is a speaker's */

static inline uint32_t
clue_bit(enum clue clue)
{
	return (uint32_t)1 << clue;
}

/* The sum of their weights. */
int clues_weigh(uint32_t clues);

/* What the words of a label tell. */
uint32_t clues_of_label(struct span label);

/* Somebody talks to somebody: 我, 你, 吗, ？, and not 我们, 我国. */
bool clues_talk(struct span text);

/* Append `7 of 3: a name 3, comes back 1, …`. */
void clues_tell(uint32_t clues, struct buf *out);

#endif
