/* A document as what is compared: its records, with what tells how alike two are. */
#ifndef RECORD_UNITS_H
#define RECORD_UNITS_H

#include <stdint.h>

#include "stream/block.h"
#include "web/language.h"

#define NO_UNIT UINT32_MAX

/* A record.  Spans lie in the units' own bytes. */
struct unit {
	enum kind kind;
	unsigned level;
	size_t line;
	struct span whole; /* label and text */
	struct span text;
	uint32_t head; /* what heads the section it is in, or NO_UNIT */
	uint32_t grams, gram_count; /* from units->grams, sorted */
};

/* Zero-initialise, units_take(), units_free(). */
struct units {
	struct buf name; /* as messages have it, with a NUL behind */
	struct buf called; /* in the stream; may be empty */
	struct buf older; /* what its record `compare` says */
	enum language language;
	struct buf bytes;
	struct unit *list;
	size_t count;
	uint32_t *grams;
	size_t gram_count, gram_cap;
};

/* Copy the document: what is known of it is good until units_free(). */
void units_take(struct units *units, const struct document *document);

void units_free(struct units *units);

/*
 * How alike the texts of two units are, from 0 to UNITS_ALIKE: of their pairs of
 * characters, the share that both have (Dice's coefficient).  Those of two kinds,
 * such as a heading and a paragraph, are not alike at all; headings of one number
 * are so much that they may be one, which is UNITS_RELATED.
 */
enum { UNITS_ALIKE = 1000, UNITS_RELATED = 400 };
unsigned units_alike(const struct units *a, const struct unit *of_a,
    const struct units *b, const struct unit *of_b);

#endif
