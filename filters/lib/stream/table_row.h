/*
 * Rows of tables, `columns` and `row` of jg-blocks(5): their cells are parted by an
 * ideographic space, so that a person reads them in the text.
 */
#ifndef TABLE_ROW_H
#define TABLE_ROW_H

#include "stream/block.h"

#define CELL_END "　"

static inline bool
row_is(const struct block *block)
{
	return block->kind == KIND_ROW || block->kind == KIND_COLUMNS;
}

/* The next cell, and the rest behind it: a null pointer where it was the last. */
struct span row_cell(struct span *rest);

/* The record is what stands above a table, which the next one begins. */
bool row_caption(const struct block *block, const struct block *next);

/* How many cells a row has. */
size_t row_cells(const struct block *block);

/* The record stands in the table that the one before it stands in. */
bool row_goes_on(const struct block *last, const struct block *block);

/* Of so many records, those that are one table with the first, and its columns. */
size_t row_table(const struct block *block, size_t count, size_t *columns);

/*
 * Less than half of its places have cells: to fill short rows up would be more than
 * all of the text, where one row has thousands.
 */
bool row_table_sparse(const struct block *block, size_t rows, size_t columns);

#endif
