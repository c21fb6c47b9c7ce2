/*
 * The numbers that a pair is in, as the search reads them: steps, see step.h, or
 * where that is shorter, because most numbers in a row are there, windows behind a
 * `!`.  A window is a character that tells which of six numbers are there, from `#`
 * on without `\`; how many windows are passed over stands in front of it, in base 27,
 * from `d` on.
 */
#ifndef STEPS_H
#define STEPS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/* Growing numbers.  Zero-initialise; numbers_free() when done. */
struct numbers {
	uint32_t *number;
	size_t count, cap;
};

void numbers_add(struct numbers *numbers, uint32_t number);
void numbers_free(struct numbers *numbers);

/* Append the numbers that some steps lead to, counted from `from`. */
void steps_follow(struct numbers *numbers, struct span steps, uint32_t from);

/* The same from 0, for either form. */
void steps_read(struct numbers *numbers, struct span text);

/* Append the shorter form of numbers, of which there are some. */
void steps_write(struct buf *out, const struct numbers *numbers);

#endif
