/* The tables of a document's structure. */
#include "structure/model/model.h"

#include <stdlib.h>

#include "base/alloc.h"

/* Note the number at a place, of so many. */
static void
column_set(struct column *column, size_t count, size_t at, uint32_t number)
{
	size_t size = sizeof(*column->number);

	column->number = xgrow(column->number, &column->cap, count, size);
	if (!column->used)
		memset(column->number, 0, count * size);
	column->used = true;
	column->number[at] = number;
}

void
outline_cut(struct outline *outline, size_t i, size_t head)
{
	if (head > 0 || outline->heads.used)
		column_set(
		    &outline->heads, outline->line_count, i, (uint32_t)head);
}

void
outline_tell_row(struct outline *outline, size_t i, struct span cells)
{
	outline->rows = xgrow(outline->rows, &outline->rows_cap,
	    outline->rows_count + 1, sizeof(*outline->rows));
	outline->rows[outline->rows_count++] = (struct row_told){i, cells};
}

struct span
outline_row_told(const struct outline *outline, size_t i)
{
	size_t low = 0, high = outline->rows_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (outline->rows[middle].line < i)
			low = middle + 1;
		else
			high = middle;
	}
	return low < outline->rows_count && outline->rows[low].line == i
	    ? outline->rows[low].cells
	    : SPAN("");
}

void
outline_set_path(struct outline *outline, size_t entry, uint32_t path)
{
	if (path > 0 || outline->paths.used)
		column_set(&outline->paths, entry + 1, entry, path);
}

void
outline_shift(struct outline *outline, size_t before)
{
	outline->first += before;
	outline->numbers += before;
}

void
outline_free(struct outline *outline)
{
	free(outline->lines);
	free(outline->entries);
	free(outline->runs);
	free(outline->labels);
	free(outline->rows);
	free(outline->tabled);
	free(outline->plain.list);
	free(outline->heads.number);
	free(outline->paths.number);
	*outline = (struct outline){0};
}
