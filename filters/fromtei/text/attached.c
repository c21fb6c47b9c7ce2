/* The list of attachments at the end of a paper. */
#include "text/attached.h"

#include "text/role_record.h"

void
attached_head(struct text_reader *reader, struct pull *pull)
{
	role_record(reader, pull, KIND_ATTACH);
	reader->frame[reader->depth].inside = true;
}

void
attached_item(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	if (!records->open) {
		role_record(reader, pull, KIND_ATTACH);
		buf_span(&records->label, buf_view(&reader->label));
		reader->label.len = 0;
	}
	records->runs_on =
	    pull_has_word(pull, "rend", SPAN("run-in"), &reader->value);
	if (pull_attribute(pull, "n", &reader->value))
		records_number(records, buf_view(&reader->value));
}

bool
attached_begins(struct text_reader *reader, struct pull *pull)
{
	return !reader->records.open && span_equal(pull->name, SPAN("note")) &&
	    pull_attribute(pull, "type", &reader->value) &&
	    span_equal(buf_view(&reader->value), SPAN("attachments"));
}
