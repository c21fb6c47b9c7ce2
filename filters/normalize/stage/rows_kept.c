/* Lines that are rows of a table, as the program says that took the text out. */
#include "stage/rows_kept.h"

#include "stream/frame.h"

#include <stdlib.h>

#include "base/alloc.h"

void
rows_kept_read(struct rows_kept *rows, struct span given)
{
	size_t last = 0;

	rows->count = 0;
	while (given.ptr != NULL) {
		struct span kind = span_cut(&given, ' ');
		size_t line = field_number(span_cut(&kind, ':'));

		kind = span_cut(&kind, ':');
		if (line <= last ||
		    (!span_equal(kind, SPAN("row")) &&
			!span_equal(kind, SPAN("columns"))))
			continue;
		rows->line = xgrow(rows->line, &rows->cap, rows->count + 1,
		    sizeof(*rows->line));
		rows->line[rows->count++] = last = line;
	}
}

bool
rows_kept_has(const struct rows_kept *rows, size_t line)
{
	size_t low = 0, high = rows != NULL ? rows->count : 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (rows->line[middle] < line)
			low = middle + 1;
		else
			high = middle;
	}
	return rows != NULL && low < rows->count && rows->line[low] == line;
}

void
rows_kept_free(struct rows_kept *rows)
{
	free(rows->line);
	*rows = (struct rows_kept){0};
}
