/* How an element opens a record. */
#include "text/role_record.h"

#include "base/ascii.h"

/* The element begins a paragraph, as jg-tei numbers them: .p12. */
static bool
is_numbered(struct text_reader *reader, struct pull *pull)
{
	struct span id;

	if (!pull_attribute(pull, "xml:id", &reader->value))
		return false;
	id = buf_view(&reader->value);
	while (id.len > 0 && ascii_is_digit((unsigned char)id.ptr[id.len - 1]))
		id.len--;
	return id.len < reader->value.len && span_ends(id, SPAN(".p"));
}

/* Of lines behind each other an empty one parts those that are two paragraphs. */
static void
part_lines(struct text_reader *reader, struct pull *pull)
{
	struct records *records = &reader->records;

	records_close(records);
	if (records->last == KIND_LINE && is_numbered(reader, pull))
		records->line++;
}

void
role_record(struct text_reader *reader, struct pull *pull, enum kind kind)
{
	struct records *records = &reader->records;

	if (kind == KIND_LINE)
		part_lines(reader, pull);
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
