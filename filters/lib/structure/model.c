/* The tables of a document's structure. */
#include "structure/model.h"

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
	free(outline->plain.list);
	free(outline->heads.number);
	free(outline->paths.number);
	*outline = (struct outline){0};
}
