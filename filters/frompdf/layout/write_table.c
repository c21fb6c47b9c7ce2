/* Tables of pages become rows, those that go on on the next page, too. */
#include "layout/write_table.h"

#include "base/alloc.h"

static const double same_place = 3; /* points */

/* What stands in a column on one page stands in none but that on the other. */
static bool
are_below(const struct ruled *a, const struct ruled *b)
{
	for (size_t i = 0; i < a->columns; i++)
		if (a->box[i].x1 > b->box[i].x2 ||
		    b->box[i].x1 > a->box[i].x2 ||
		    (i > 0 &&
			(a->box[i - 1].x2 > b->box[i].x1 ||
			    b->box[i - 1].x2 > a->box[i].x1)))
			return false;
	return true;
}

bool
table_goes_on(const struct table_writer *writer, const struct sheets *sheets,
    const struct row *row)
{
	const struct ruled *table = &sheets->ruled[row->table];
	const struct ruled *last = writer->last;

	if (last == NULL || row->sheet != writer->sheet + 1 ||
	    table->columns != last->columns)
		return false;
	if (table->spaced && last->spaced)
		return are_below(table, last);
	for (size_t i = 0; i <= table->columns; i++) {
		double moved = table->x[i] - last->x[i];

		if (moved > same_place || moved < -same_place)
			return false;
	}
	return true;
}

static struct span
box_text(const struct sheets *sheets, const struct box *box)
{
	return (struct span){sheets->text.data + box->start, box->len};
}

/* Boxes of two tables, from the same one on, that are the same. */
static size_t
count_same(
    const struct sheets *sheets, const struct ruled *a, const struct ruled *b)
{
	size_t i = 0;

	while (i < a->boxes && i < b->boxes && a->box[i].row == b->box[i].row &&
	    a->box[i].column == b->box[i].column &&
	    a->box[i].columns == b->box[i].columns &&
	    a->box[i].rows == b->box[i].rows &&
	    span_equal(
		box_text(sheets, &a->box[i]), box_text(sheets, &b->box[i])))
		i++;
	return i;
}

/* What names the columns is said again on each page: the first box behind that. */
static size_t
behind_heads(const struct table_writer *writer, const struct sheets *sheets,
    const struct ruled *table)
{
	size_t i = 0;

	if (writer->first == NULL)
		return 0;
	i = count_same(sheets, writer->first, table);
	while (i > 0 && i < table->boxes &&
	    table->box[i].row == table->box[i - 1].row)
		i--;
	return i;
}

void
table_add(struct table_writer *writer, const struct sheets *sheets,
    const struct row *row)
{
	const struct ruled *table = &sheets->ruled[row->table];
	struct rows *rows = &writer->rows;
	size_t i = behind_heads(writer, sheets, table);

	if (writer->last != NULL) {
		writer->turn = xgrow(writer->turn, &writer->cap,
		    writer->turns + 1, sizeof(*writer->turn));
		writer->turn[writer->turns++] = rows->height;
	}
	for (size_t number = table->rows; i < table->boxes; i++) {
		const struct box *box = &table->box[i];

		if (box->row != number)
			rows_begin_row(rows);
		number = box->row;
		rows_begin_cell(rows);
		if (box->len > 0)
			plain_add(
			    &rows->lines, box_text(sheets, box), CLAIM_NONE);
		rows_span(rows, box->columns, box->rows);
		rows_end_cell(rows);
	}
	rows_end_section(rows);
	if (writer->first == NULL)
		writer->first = table;
	writer->last = table;
	writer->sheet = row->sheet;
}

void
table_end(struct table_writer *writer, struct plain *plain)
{
	if (writer->last == NULL)
		return;
	rows_finish(&writer->rows, plain);
	writer->rows = (struct rows){.count = 0};
	writer->first = writer->last = NULL;
	writer->turns = 0;
}
