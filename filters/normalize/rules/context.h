/*
 * What stands around a place in the text, on its line.
 *
 * The rules decide by what later rules leave as it is, so that the second run
 * decides like the first: by letters, digits and Han, never by the width of a
 * punctuation mark or the number of blanks.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* The character that begins at text[at], or ends there; '\n' outside. */
uint32_t context_at(struct span text, size_t at);
uint32_t context_before(struct span text, size_t at);

/* The end of the line that holds text[at]: the offset of its LF or CR. */
size_t context_line_end(struct span text, size_t at);

bool context_is_digit(uint32_t code); /* of either width */
bool context_is_letter(uint32_t code); /* ASCII, of either width */

/* Bytes that a walk stops at: a table of 256 of these. */
enum { WALK_ADDRESS = 1, WALK_MARK = 2 };

/* Those that begin an address, a part of every such table. */
#define WALK_ADDRESSES \
	['f'] = WALK_ADDRESS, ['F'] = WALK_ADDRESS, ['h'] = WALK_ADDRESS, \
	['H'] = WALK_ADDRESS, ['w'] = WALK_ADDRESS, ['W'] = WALK_ADDRESS

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
 * Leap to the next byte that is a mark by the table, and in no address; false
 * where there is none before text[end], with the walk at the end.
 */
bool walk_leap(struct walk *walk, size_t end, const unsigned char *table);

/* The nearest before the walk's place. */
uint32_t walk_left(struct walk *walk);

/* The nearest at or behind text[at], where at is not before the walk's own. */
uint32_t walk_right(struct walk *walk, size_t at);

/* The nearest on either side of text[walk->at, end) is Han. */
bool walk_is_beside_han(struct walk *walk, size_t end);

/*
 * The end of the address (URL) that begins at text[at], or `at` where none
 * does.  Punctuation that ends a sentence is no part of it.
 */
size_t context_address(struct span text, size_t at);

/*
 * A file name goes on at text[at], up to its suffix, as the 1 in
 * `附件(1).pdf`.
 */
bool context_in_file_name(struct span text, size_t at);

bool context_line_has_han(struct span text, size_t start, size_t end);

#endif
