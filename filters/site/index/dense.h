/*
 * Text as the search's files have it, in fewer bytes: the most frequent characters of
 * three bytes change places with characters of one or two that are rare where Chinese
 * is written.  Each stands for the other, so that what was done is undone by the same.
 */
#ifndef DENSE_H
#define DENSE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

struct dense {
	uint16_t of[65536];
	bool
	    has_form[65536]; /* the search folds it to another, see folding.h */
	struct buf text; /* the last */
	bool
	    formed; /* such a character was there; it is forgotten by who asks */
};

struct dense *dense_new(void);
void dense_free(struct dense *dense);

/* What stands for a character, and which it stands for. */
static inline uint32_t
dense_of(const struct dense *dense, uint32_t code)
{
	return code <= 0xffff && dense->of[code] != 0 ? dense->of[code] : code;
}

/* Append text that stands for `text`, as a string of JavaScript holds it. */
void dense_json(struct dense *dense, struct buf *out, struct span text);

/*
 * The second character of a pair, 0 for none, as one that steps cannot hold: none
 * below U+0080; and back.
 */
uint32_t dense_second(const struct dense *dense, uint32_t code);
uint32_t dense_undo_second(const struct dense *dense, uint32_t sign);

/* The characters that are moved, as shards.js reads them. */
void dense_write(struct buf *out);

#endif
