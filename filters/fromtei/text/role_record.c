/* How an element opens a record. */
#include "text/role_record.h"

void
role_record(struct text_reader *reader, struct pull *pull, enum kind kind)
{
	struct records *records = &reader->records;

	records_open(records, kind, reader->frame[reader->depth].level);
	records->runs_on =
	    pull_has_word(pull, "rend", SPAN("run-in"), &reader->value);
}

void
role_open(struct text_reader *reader, const struct frame *around)
{
	if (!reader->records.open)
		records_open(&reader->records, KIND_PARA, around->level);
}
