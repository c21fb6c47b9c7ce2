/* How a table, its rows and their cells begin. */
#include "role_table.h"

#include "role_record.h"
#include "stream/table_row.h"

/* An empty line parts two tables, and a caption that is none of this one. */
void
role_table(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	(void)pull;
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

	records_open(&reader->records, names ? KIND_COLUMNS : KIND_ROW,
	    reader->frame[reader->depth].level);
	reader->records.runs_on =
	    pull_has_word(pull, "rend", SPAN("run-in"), &reader->value);
}

/* The cells of a row are parted by a blank. */
void
role_cell(struct text_reader *reader, struct pull *pull)
{
	struct frame *row = &reader->frame[reader->depth - 1];

	(void)pull;
	if (reader->records.open && row->celled)
		records_add(&reader->records, SPAN(CELL_END));
	row->celled = true;
	reader->frame[reader->depth].inside = true;
	role_open(reader, row);
}
