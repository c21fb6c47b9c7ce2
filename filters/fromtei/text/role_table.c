/* How a table, its rows and their cells begin. */
#include "text/role_table.h"

#include "base/ascii.h"
#include "stream/cells.h"
#include "text/role_record.h"

/* An empty line parts two tables, and a caption that is none of this one. */
void
role_table(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	(void)pull;
	reader->places = (struct places){.row = 0};
	records_close(records);
	if (records->last == KIND_ROW || records->last == KIND_COLUMNS ||
	    records->last == KIND_CAPTION)
		records->line++;
}

/* A row may name the columns. */
void
role_row(struct text_reader *reader, struct pull *pull)
{
	bool names = pull_has_word(pull, "role", SPAN("label"), &reader->value);

	places_row(&reader->places);
	records_open(&reader->records, names ? KIND_COLUMNS : KIND_ROW,
	    reader->frame[reader->depth].level);
	reader->records.runs_on =
	    pull_has_word(pull, "rend", SPAN("run-in"), &reader->value);
}

/* Of a number of TEI; what is none is 1. */
static size_t
count_of(struct text_reader *reader, struct pull *pull, const char *name)
{
	size_t value = 0;

	reader->value.len = 0;
	if (!pull_attribute(pull, name, &reader->value))
		return 1;
	for (size_t i = 0; i < reader->value.len; i++) {
		if (!ascii_is_digit(reader->value.data[i]))
			return 1;
		if (value <= SPANNED_ROWS)
			value =
			    value * 10 + (size_t)(reader->value.data[i] - '0');
	}
	if (value > SPANNED_ROWS)
		return SPANNED_ROWS;
	return value > 0 ? value : 1;
}

static void
add_places(struct text_reader *reader, struct frame *row, size_t column)
{
	for (; reader->records.open && row->parted < column; row->parted++)
		records_add(&reader->records, SPAN(CELL_END));
}

/*
 * The cells of a row are parted by a blank, and what one reaches over, and one from
 * above, has its places.
 */
void
role_cell(struct text_reader *reader, struct pull *pull)
{
	struct frame *row = &reader->frame[reader->depth - 1];
	struct table_cell cell = {
	    .columns = count_of(reader, pull, "cols"),
	    .rows = count_of(reader, pull, "rows"),
	    .names_row =
		pull_has_word(pull, "role", SPAN("label"), &reader->value),
	};

	cell.column = places_take(&reader->places, &cell.columns, &cell.rows);
	add_places(reader, row, cell.column);
	cells_tell(&reader->records.number, &cell);
	reader->frame[reader->depth].inside = true;
	role_open(reader, row);
}

void
role_row_end(struct text_reader *reader)
{
	size_t end = places_end(&reader->places);

	if (end > 0)
		add_places(reader, &reader->frame[reader->depth], end - 1);
}
