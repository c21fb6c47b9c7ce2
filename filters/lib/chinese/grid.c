/*
 * Which lines are rows of a table: they tell by their figures, or by what the first
 * one calls its columns.  A roster of names, and verse, have neither.
 */
#include "chinese/grid.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "chinese/grid_cells.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"

enum {
	LINE_BYTES = 1200,
	CELL_BYTES = 240,
	ROWS = 3, /* with the one that names the columns */
	COLUMNS = 3,
	PAIR_ROWS = 4, /* of a table of two columns */
	NAMES = 2, /* of columns, that are known */
	NAME_BYTES = 36,
	FIGURES = 2, /* in a column: one may be chance */
	FIGURE_BYTES = 48,
	FIGURE_HAN = 3, /* 12万元 */
};

/* What stands in a column, behind the first row and in it. */
struct column {
	size_t figures, words;
	bool headed, counted; /* the first row has a word there, a figure */
};

struct table {
	struct column column[GRID_COLUMNS];
	size_t width, height;
	size_t names; /* of columns, that are known */
	bool named; /* each cell of the first row may be a name */
};

struct finder {
	struct span *line;
	size_t count, cap;
	size_t judged[GRID_HOWS]; /* up to here nothing is to be found */
	struct grid *grid;
};

/* Where the figures that a cell begins with end: 1,200 12.5% 一百二十; or 0. */
static size_t
skip_figures(struct span cell)
{
	uint32_t code;
	size_t at = utf8_next(cell, 0, &code);

	if (code == '-' || code == '+' || code == 0x2212 /* minus */ ||
	    code == 0xff0d /* wide hyphen */)
		(void)utf8_next(cell, at, &code);
	else
		at = 0;
	if (numeral_is_arabic(code))
		return at + 1;
	return numeral_is_formal(code)
	    ? 0
	    : at + numeral_han(cell, at, &(unsigned){0});
}

/* 1,200 12.5% 340万元 2031年3月 两处; what has more words than figures is none. */
static bool
is_figure(struct span cell)
{
	size_t han = 0, at;

	if (cell.len == 0 || cell.len > FIGURE_BYTES)
		return false;
	at = skip_figures(cell);
	if (at == 0)
		return false;
	while (at < cell.len) {
		uint32_t code;

		at += utf8_next(cell, at, &code);
		han += unicode_is_han(code);
	}
	return han <= FIGURE_HAN;
}

/* — / -: nothing, said so. */
static bool
is_nothing(struct span cell)
{
	return cell.len == 0 || span_equal(cell, SPAN("-")) ||
	    span_equal(cell, SPAN("/")) || span_equal(cell, SPAN("—")) ||
	    span_equal(cell, SPAN("——"));
}

static void
add_first(struct table *table, const struct span *cells)
{
	table->named = true;
	for (size_t i = 0; i < table->width; i++) {
		struct column *column = &table->column[i];

		column->counted = is_figure(cells[i]);
		column->headed = cells[i].len > 0 && !column->counted &&
		    cells[i].len <= NAME_BYTES;
		column->words += cells[i].len > 0;
		table->names += words_are(cells[i], &words_column);
		table->named = table->named && column->headed;
	}
}

/* False where a cell is too long to be one. */
static bool
add_row(struct table *table, const struct span *cells)
{
	for (size_t i = 0; i < table->width; i++)
		if (cells[i].len > CELL_BYTES)
			return false;
	if (table->height++ == 0) {
		add_first(table, cells);
		return true;
	}
	for (size_t i = 0; i < table->width; i++) {
		if (is_figure(cells[i]))
			table->column[i].figures++;
		else if (!is_nothing(cells[i]))
			table->column[i].words += 2;
	}
	return true;
}

/* Below the first row there is nothing but figures. */
static bool
has_figures(const struct column *column)
{
	return column->figures >= FIGURES && column->words < 2;
}

static bool
has_empty_column(const struct table *table)
{
	for (size_t i = 0; i < table->width; i++)
		if (table->column[i].words == 0 &&
		    table->column[i].figures == 0)
			return true;
	return false;
}

/* Two columns are a list of many kinds: a known name is asked for, and figures. */
static bool
is_pair(const struct table *table)
{
	return table->width == 2 && table->height >= PAIR_ROWS &&
	    table->named && table->names > 0 &&
	    has_figures(&table->column[1]) && table->column[0].figures == 0;
}

static bool
is_table(const struct table *table)
{
	size_t headed = 0, counted = 0;

	if (table->height < ROWS || has_empty_column(table))
		return false;
	if (table->width < COLUMNS)
		return is_pair(table);
	for (size_t i = 1; i < table->width; i++) {
		bool figures = has_figures(&table->column[i]);

		headed += figures && table->column[i].headed;
		counted += figures && table->column[i].counted;
	}
	return table->names >= NAMES || (table->named && headed > 0) ||
	    counted >= FIGURES;
}

bool
grid_judge(const struct span *cells, size_t columns, size_t rows)
{
	struct table table = {.width = columns};

	if (columns < 2 || columns > GRID_COLUMNS)
		return false;
	for (size_t i = 0; i < rows; i++)
		if (!add_row(&table, cells + i * columns))
			return false;
	return is_table(&table);
}

static void
add_rows(struct finder *f, size_t from, size_t end, enum grid_how how,
    const struct table *table)
{
	struct grid *grid = f->grid;
	bool heads = table->names >= NAMES || table->named;

	for (size_t i = from; i < end; i++) {
		grid->row = xgrow(
		    grid->row, &grid->cap, grid->count + 1, sizeof(*grid->row));
		grid->row[grid->count++] = (struct grid_row){
		    .line = i + 1, .how = how, .heads = heads && i == from};
	}
}

/*
 * Add the lines from one on that have as many cells, as long as they are a table; the
 * end of those lines.  What stands below a table and is none of its rows does not
 * undo it.
 */
static bool
read_table(struct finder *f, size_t from, enum grid_how how, size_t *end)
{
	struct span cells[GRID_COLUMNS];
	struct table table = {.width = grid_cells(f->line[from], how, cells)};
	size_t last = from;

	*end = from;
	while (table.width > 1 && *end < f->count &&
	    f->line[*end].len <= LINE_BYTES &&
	    grid_cells(f->line[*end], how, cells) == table.width &&
	    add_row(&table, cells)) {
		(*end)++;
		if (is_table(&table))
			last = *end;
		else if (last > from)
			break; /* or each of many tables would be read to the end */
	}
	if (last == from)
		return false;
	*end = last;
	add_rows(f, from, last, how, &table);
	return true;
}

/* The table that begins with a line, by the first way that makes one; its end. */
static size_t
take_table(struct finder *f, size_t from)
{
	for (enum grid_how how = GRID_KEPT; how < GRID_HOWS; how++) {
		size_t end;

		if (f->judged[how] > from)
			continue;
		if (read_table(f, from, how, &end))
			return end;
		f->judged[how] = end > from ? end : from + 1;
	}
	return from + 1;
}

/* Where a TAB, two blanks or a blank of U+3000 begin. */
static wide_mask
begins_gap(const unsigned char *p)
{
	wide here = wide_load(p), next = wide_load(p + 1);

	return (wide_mask)(here == '\t') |
	    ((wide_mask)(here == ' ') & (wide_mask)(next == ' ')) |
	    ((wide_mask)(here == 0xe3) & (wide_mask)(next == 0x80) &
		(wide_mask)(wide_load(p + 2) == 0x80));
}

static bool
has_gap(struct span line)
{
	return wide_find(line, 0, begins_gap) < line.len;
}

/* Most lines have no blank inside that could part cells, nor have those below. */
static bool
may_begin(const struct finder *f, size_t from)
{
	struct span line = blank_trim(f->line[from]);

	if (line.len == 0 || line.len > LINE_BYTES || !has_gap(line) ||
	    f->count - from < ROWS)
		return false;
	for (size_t i = 1; i < ROWS; i++)
		if (!has_gap(f->line[from + i]))
			return false;
	return true;
}

/* As many lines in a row have a gap as a table has rows. */
static bool
may_have_table(struct span text)
{
	size_t rows = 0, end = 0, at;

	while ((at = wide_find(text, end, begins_gap)) < text.len) {
		struct span between = {text.ptr + end, at - end}, rest;

		(void)span_cut(&between, '\n');
		rows = between.ptr == NULL ? rows + 1 : 1;
		if (rows == ROWS)
			return true;
		rest = span_from(text, at);
		(void)span_cut(&rest, '\n');
		if (rest.ptr == NULL)
			return false;
		end = (size_t)(rest.ptr - text.ptr);
	}
	return false;
}

static void
split(struct finder *f, struct span text)
{
	while (text.len > 0) {
		f->line =
		    xgrow(f->line, &f->cap, f->count + 1, sizeof(*f->line));
		f->line[f->count++] = span_cut(&text, '\n');
	}
}

void
grid_find(struct span text, struct grid *grid)
{
	struct finder f = {.grid = grid};

	grid->count = 0;
	if (!may_have_table(text))
		return;
	split(&f, text);
	for (size_t i = 0; i < f.count;)
		i = may_begin(&f, i) ? take_table(&f, i) : i + 1;
	free(f.line);
}

struct grid_row
grid_at(const struct grid *grid, size_t line)
{
	size_t low = 0, high = grid->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (grid->row[middle].line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return low < grid->count && grid->row[low].line == line
	    ? grid->row[low]
	    : (struct grid_row){.how = GRID_NONE};
}

void
grid_free(struct grid *grid)
{
	free(grid->row);
	*grid = (struct grid){0};
}
