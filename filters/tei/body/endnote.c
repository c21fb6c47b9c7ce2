/* The notes of a text. */
#include "body/endnote.h"

#include "base/blank.h"
#include "body/record_parts.h"

/* The attributes of a note at the end; a star counts nothing. */
static void
number_note(struct body *body, const struct block *block)
{
	int note = note_table_at(&body->phrase->marks.table, block);

	if (note != NOTE_NOBODY)
		phrase_note(body->phrase, body->xml, "xml:id", "", note);
	if (!span_equal(block->number, SPAN("0")))
		xml_attribute(body->xml, "n", block->number);
	else if (block->label.len > 0)
		xml_attribute(body->xml, "n", blank_trim(block->label));
	xml_attribute_string(body->xml, "place", "end");
}

/* A note, and what goes on with it: then each of them is a paragraph. */
void
endnote_write(struct body *body, const struct block *block)
{
	const struct block *end =
	    body->document->blocks + body->document->count;
	const struct block *next = block + 1;

	while (
	    next < end && next->kind == KIND_FOOTNOTE && next->label.len == 0)
		next++;
	if (next == block + 1) {
		xml_block(body->xml, TAG_NOTE);
		number_note(body, block);
		record_run_in(body, block);
		record_content(body, block, TAG_LABEL);
		xml_close(body->xml);
		return;
	}
	xml_enter(body->xml, TAG_NOTE);
	number_note(body, block);
	for (; block < next; block++)
		record_paragraph(body, block, true);
	xml_leave(body->xml);
}
