/* Rows as a table of Word: ECMA-376, part 1, 17.4. */
#include "body/own_table.h"

#include "chinese/measure.h"
#include "stream/cells.h"

enum {
	COLUMNS_MOST = 63, /* that Word knows */
	NARROW =
	    16, /* half characters of what stands in the middle of a column */
	WIDTH_LEAST = 4,
	WIDTH_MOST = 40,
};

struct grid {
	size_t columns;
	size_t width[COLUMNS_MOST]; /* of the widest cell, half characters */
};

/* Two cells of the row have text. */
static bool
is_full(const struct block *row)
{
	struct span rest = row->text;
	size_t full = 0;

	while (rest.ptr != NULL)
		full += row_cell(&rest).len > 0;
	return full > 1;
}

static void
measure_row(struct grid *grid, struct cells *cells, const struct block *row,
    size_t left)
{
	struct table_cell cell;

	cells_row(cells, row, left);
	while (cells_next(cells, &cell)) {
		size_t width = measure_width(cell.text);

		if (cell.columns == 1 && width > grid->width[cell.column])
			grid->width[cell.column] = width;
	}
}

static bool
is_narrow(const struct grid *grid, const struct table_cell *cell)
{
	size_t width = measure_width(cell->text);

	if (cell->columns == 1)
		width = grid->width[cell->column];
	return width <= NARROW;
}

/* Of the text's width, by what stands in the column. */
static unsigned
twips_of(const struct look *look, const struct grid *grid, size_t column)
{
	size_t sum = 0, own = 0;

	for (size_t i = 0; i < grid->columns; i++) {
		size_t width = grid->width[i];

		if (width < WIDTH_LEAST)
			width = WIDTH_LEAST;
		if (width > WIDTH_MOST)
			width = WIDTH_MOST;
		sum += width;
		own = i == column ? width : own;
	}
	return sum > 0 ? (unsigned)(look_width(look) * own / sum) : 0;
}

static void
write_grid(const struct look *look, const struct grid *grid, struct buf *out)
{
	buf_printf(out,
	    "<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/>"
	    "<w:tblW w:w=\"%u\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
	    "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>",
	    look->id[STYLE_TABLE], look_width(look));
	for (size_t i = 0; i < grid->columns; i++)
		buf_printf(
		    out, "<w:gridCol w:w=\"%u\"/>", twips_of(look, grid, i));
	buf_string(out, "</w:tblGrid>\n");
}

/* A cell that reaches down is one in each row. */
static void
write_cell(const struct look *look, const struct grid *grid,
    const struct table_cell *cell, struct buf *out)
{
	unsigned width = 0;

	for (size_t i = 0; i < cell->columns; i++)
		width += twips_of(look, grid, cell->column + i);
	buf_printf(
	    out, "<w:tc><w:tcPr><w:tcW w:w=\"%u\" w:type=\"dxa\"/>", width);
	if (cell->columns > 1)
		buf_printf(out, "<w:gridSpan w:val=\"%zu\"/>", cell->columns);
	if (cell->rows > 1)
		buf_string(out, "<w:vMerge w:val=\"restart\"/>");
	if (cell->covered)
		buf_string(out, "<w:vMerge/>");
	buf_string(out, "<w:vAlign w:val=\"center\"/></w:tcPr>");
}

/* Rows are not torn, and what names the columns is there on each page. */
static void
write_row(struct writer *writer, const struct grid *grid, struct cells *cells,
    struct buf *out)
{
	const struct block *row = cells->row;
	bool heads = row->kind == KIND_COLUMNS;
	struct placing placing = {.style = heads ? STYLE_COLUMNS : STYLE_CELL};
	size_t count = row_cells(row);
	struct table_cell cell;

	buf_string(out, "<w:tr><w:trPr>");
	if (count < grid->columns)
		buf_printf(
		    out, "<w:gridAfter w:val=\"%zu\"/>", grid->columns - count);
	buf_printf(
	    out, "<w:cantSplit/>%s</w:trPr>", heads ? "<w:tblHeader/>" : "");
	paragraph_scan(writer, row);
	while (cells_next(cells, &cell)) {
		write_cell(writer->look, grid, &cell, out);
		placing.centred = is_narrow(grid, &cell);
		paragraph_begin(writer->look, &placing, out);
		paragraph_text(writer, row, cell.column == 0, cell.text, out);
		paragraph_end(out);
		buf_string(out, "</w:tc>");
	}
	buf_string(out, "</w:tr>\n");
}

size_t
table_write(struct writer *writer, const struct block *block, size_t count,
    struct buf *out)
{
	struct grid grid = {.columns = 0};
	struct cells measured = {.row = NULL}, cells = {.row = NULL};
	size_t rows;
	bool full = false;

	/* What is no table is looked at once, and not again from each row. */
	if (!row_is(block) || (writer->lines != NULL && block < writer->lines))
		return 0;
	rows = row_table(block, count, &grid.columns);
	for (size_t i = 0; i < rows && !full; i++)
		full = is_full(&block[i]);
	if (rows < 2 || !full || grid.columns > COLUMNS_MOST) {
		writer->lines = block + rows;
		return 0;
	}
	for (size_t i = 0; i < rows; i++)
		measure_row(&grid, &measured, &block[i], rows - i);
	write_grid(writer->look, &grid, out);
	for (size_t i = 0; i < rows; i++) {
		cells_row(&cells, &block[i], rows - i);
		write_row(writer, &grid, &cells, out);
	}
	buf_string(out, "</w:tbl>\n");
	/* Word makes one of two tables that stand beside each other. */
	if (rows < count && row_is(&block[rows]))
		buf_string(out, "<w:p/>\n");
	return rows;
}
