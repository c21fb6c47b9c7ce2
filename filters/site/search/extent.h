/*
 * The parts that the search reads a text in: of most texts one, of a long one
 * several, so that what holds the words is read and not all else.
 */
#ifndef EXTENT_H
#define EXTENT_H

#include <stddef.h>
#include <stdint.h>

/* A part ends with the line that fills it. */
enum { UNIT_FILLED = 16 * 1024 };

/* What ends a part in a row; nothing in the row is such a byte. */
#define UNIT_END '\f'

/* How large a row is. */
struct extent {
	uint32_t bytes; /* of all parts */
	uint32_t units;
};

#endif
