/* A walk over a text from mark to mark. */
#ifndef MARK_WALK_H
#define MARK_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/*
 * A walk over a text from left to right, from mark to mark, that knows the
 * nearest letter, digit or ideograph on either side, less what a blank or a
 * line end parts from the place; 0 where there is none.  Linear over the whole
 * walk.
 */
struct walk {
	struct span text;
	size_t at;
	size_t known_at; /* up to here the nearest before is known */
	uint32_t known;
	size_t found_at; /* of the nearest at or behind some place */
	size_t found_for; /* that place */
	uint32_t found;
};

/* A walk that begins with the line at text[at]. */
struct walk walk_begin(struct span text, size_t at);

/*
 * Leap to the next byte that is a mark, by a table of 256, and in no piece that
 * stays as it is; false where there is none before text[end], with the walk at
 * the end.
 */
bool walk_leap(struct walk *walk, size_t end, const bool *marks);

/* From the walk's place to text[end] there is a line of code. */
bool walk_is_code(const struct walk *walk, size_t end);

/* The nearest before the walk's place. */
uint32_t walk_left(struct walk *walk);

/* The nearest on either side of text[walk->at, end) is Han. */
bool walk_is_beside_han(struct walk *walk, size_t end);

#endif
