/*
 * Lines that are rows of a table, as the program says that took the text out of a
 * file: the blanks in them part cells, also cells without text.
 */
#ifndef ROWS_KEPT_H
#define ROWS_KEPT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* Zero-initialise; rows_kept_free() when done. */
struct rows_kept {
	size_t *line; /* from 1, ascending */
	size_t count, cap;
};

/* Take them from the field `given` of a frame, jg-frames(5). */
void rows_kept_read(struct rows_kept *rows, struct span given);

/* The line is one of them; NULL: there are none. */
bool rows_kept_has(const struct rows_kept *rows, size_t line);

void rows_kept_free(struct rows_kept *rows);

#endif
