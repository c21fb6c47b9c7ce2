/* Tables: which rows name the columns, what stands above, what is none. */
#include "given/rows_table.h"

#include "base/blank.h"
#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

enum {
	COLUMNS_LEAST = 3, /* of a table whose first row may name them */
	FIGURES = 2, /* below a name, one alone may be chance */
	TITLE_CHARS = 40,
	TITLE_ROWS = 3, /* of a table with its title */
};

static struct span
text_of(const struct rows_table *table, size_t i)
{
	return rows_cell_text(table->rows, &table->cell[i]);
}

static bool
is_empty(const struct rows_table *table, size_t i)
{
	return rows_is_empty(table->rows, &table->cell[i]);
}

static bool
has_digit(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] >= '0' && text.ptr[i] <= '9')
			return true;
	return false;
}

/* A number, with its sign or its stops: 1970年 is none. */
static bool
is_figure(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.ptr[i] >= 0x80)
			return false;
	return has_digit(text);
}

bool
rows_are_layout(const struct rows_table *table)
{
	size_t full = 0;

	for (size_t i = 0; i < table->count; i++) {
		if (i > 0 && table->cell[i].row > table->cell[i - 1].row)
			full = 0;
		full += !is_empty(table, i);
		if (full > 1)
			return false;
	}
	return true;
}

/* The first row is one cell, and rows enough follow. */
static bool
begins_with_one(const struct rows_table *table)
{
	const struct row_cell *first = &table->cell[0];

	return table->height >= TITLE_ROWS && first->columns >= 2 &&
	    first->columns >= table->width && first->rows <= 1;
}

bool
rows_have_title(const struct rows_table *table)
{
	struct enumerator e;
	struct span text;

	if (!begins_with_one(table))
		return false;
	text = blank_trim(text_of(table, 0));
	while (text.len > 0 && text.ptr[text.len - 1] == '\n')
		text = blank_trim((struct span){text.ptr, text.len - 1});
	return memchr(text.ptr, '\n', text.len) == NULL &&
	    shape_fits(text, TITLE_CHARS) && !shape_is_ended(text) &&
	    !enumerator_read(text, &e);
}

/* From the row on, with those to which a cell of them reaches down. */
static size_t
reach_down(const struct rows_table *table, size_t end)
{
	size_t reach = end;

	for (size_t i = 0; i < table->count && table->cell[i].row < reach; i++)
		if (table->cell[i].row + table->cell[i].rows > reach)
			reach = table->cell[i].row + table->cell[i].rows;
	return reach < table->height ? reach : end;
}

/* Which columns are of figures, and of nothing but figures, from the row on. */
static bool
have_figures(const struct rows_table *table, size_t from)
{
	size_t figures[SPANNED_MOST] = {0};
	bool words[SPANNED_MOST] = {false};

	for (size_t i = 0; i < table->count; i++) {
		const struct row_cell *cell = &table->cell[i];
		bool figure = is_figure(text_of(table, i));

		if (cell->row < from || cell->column >= SPANNED_MOST ||
		    is_empty(table, i))
			continue;
		figures[cell->column] += figure;
		words[cell->column] |= !figure;
	}
	for (size_t i = 0; i < SPANNED_MOST; i++)
		if (!words[i] && figures[i] >= FIGURES)
			return true;
	return false;
}

/*
 * First rows of words, in each cell some, name the columns where nothing but
 * figures stands below one of them, as in few columns of a form, whose words have
 * beside them what belongs to them.
 */
static bool
name_columns(const struct rows_table *table, size_t end)
{
	size_t width = 0;

	for (size_t i = 0; i < table->count && table->cell[i].row < end; i++) {
		if (table->cell[i].row < table->title)
			continue;
		if (is_empty(table, i) || has_digit(text_of(table, i)))
			return false;
		if (table->cell[i].row == table->title)
			width += table->cell[i].columns;
	}
	return width >= COLUMNS_LEAST && have_figures(table, end);
}

size_t
rows_heads_end(const struct rows_table *table)
{
	size_t end = table->title;

	while (end < table->height && table->rows->heads[end])
		end++;
	if (end > table->title)
		return reach_down(table, end);
	end = reach_down(table, table->title + 1);
	return name_columns(table, end) ? end : table->title;
}

/* Below others a row of one cell heads those behind it, and names no columns. */
bool
rows_name_columns(const struct rows_table *table, size_t i)
{
	size_t row = table->cell[i].row;

	return row < table->heads ||
	    (table->rows->heads[row] && i + 1 < table->count &&
		table->cell[i + 1].row == row);
}
