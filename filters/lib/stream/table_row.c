/* Rows of tables: their cells, and which stand in one table. */
#include "stream/table_row.h"

struct span
row_cell(struct span *rest)
{
	const struct span mark = SPAN(CELL_END);
	const char *end = rest->len > 0
	    ? memmem(rest->ptr, rest->len, mark.ptr, mark.len)
	    : NULL;
	struct span cell = *rest;

	if (end == NULL) {
		*rest = (struct span){NULL, 0};
		return cell;
	}
	cell.len = (size_t)(end - rest->ptr);
	*rest = span_from(*rest, cell.len + mark.len);
	return cell;
}

bool
row_caption(const struct block *block, const struct block *next)
{
	return block->kind == KIND_CAPTION && row_is(next) &&
	    next->level == block->level && next->line <= block->line + 1;
}

size_t
row_cells(const struct block *block)
{
	struct span rest = block->text;
	size_t count = 0;

	do {
		(void)row_cell(&rest);
		count++;
	} while (rest.ptr != NULL);
	return count;
}

bool
row_goes_on(const struct block *last, const struct block *block)
{
	return row_is(last) && row_is(block) && block->level == last->level &&
	    block->line <= last->line + 1 &&
	    (block->kind == KIND_ROW || last->kind == KIND_COLUMNS);
}

size_t
row_table(const struct block *block, size_t count, size_t *columns)
{
	size_t rows = 0;

	*columns = 0;
	do {
		size_t cells = row_cells(&block[rows]);

		*columns = cells > *columns ? cells : *columns;
		rows++;
	} while (rows < count && row_goes_on(&block[rows - 1], &block[rows]));
	return rows;
}

bool
row_table_sparse(const struct block *block, size_t rows, size_t columns)
{
	size_t cells = 0;

	for (size_t i = 0; i < rows; i++)
		cells += row_cells(&block[i]);
	return cells < rows * columns / 2;
}
