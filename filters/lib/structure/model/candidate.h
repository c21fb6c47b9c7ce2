/*
 * Lines that may be headings without a number, and what speaks for each.
 *
 * Few lines of a text are such, so what is to be known of them and of their
 * sisters stands in a list of its own.
 */
#ifndef CANDIDATE_H
#define CANDIDATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a line looks like. */
enum look {
	LOOK_NONE,
	LOOK_OPEN, /* short, without punctuation at its end */
	LOOK_NAME, /* the same, and may be a name */
	LOOK_QUESTION, /* a short question */
	LOOK_ASKED, /* one that is put to those present */
	LOOK_LABEL, /* 基本案情： alone on its line */
	LOOK_LONG, /* unfinished, in clauses parted by blanks */
	LOOK_FRAMED, /* in brackets */
	LOOK_KNOWN, /* 结语 */
};

enum { LOOK_COUNT = LOOK_KNOWN + 1 };

/* Where it stands. */
enum standing {
	PLACE_NONE,
	PLACE_CLEAR, /* behind a finished paragraph, in front of text */
	PLACE_UPPER, /* the same, but another one stands between it and text */
	PLACE_LOWER, /* below such a one */
	PLACE_DATED, /* a date or an address stands between it and text */
	PLACE_ANNOUNCED, /* behind a line that ends in a colon */
	PLACE_BEHIND, /* behind a line that lacks its stop */
};

struct candidate {
	uint32_t line;
	uint8_t look; /* enum look */
	uint8_t place; /* enum standing */
	bool head; /* it is one */
	bool weighed; /* by the sum, and no rule */
	int16_t sum; /* of the weights of its traits */
	uint64_t traits[2]; /* a bit for each enum trait */
};

struct candidates {
	struct candidate *list;
	size_t count, cap;
};

#endif
