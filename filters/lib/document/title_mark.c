/* The mark of a note behind a title, which is no part of it. */
#include "document/title_mark.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/note_mark.h"
#include "chinese/scan.h"

enum { CHARACTERS_MOST = 6 }; /* of a mark */

/* The mark that ends the text; false: none does. */
static bool
read_last(struct span text, struct note_mark *mark)
{
	size_t at = text.len;

	if (scan_pass_han(text, text.len > 0 ? utf8_before(text, at) : 0) == at)
		return false; /* most end in Han */
	for (int i = 0; i < CHARACTERS_MOST && at > 0; i++) {
		at = utf8_before(text, at);
		if (note_mark_read(text, at, mark) &&
		    at + mark->len == text.len &&
		    note_mark_points(text, at, false, mark))
			return true;
	}
	return false;
}

static bool
has_note(const struct document *document, const struct note_mark *mark)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		struct note_mark label;

		if (block->kind == KIND_FOOTNOTE && block->label.len > 0 &&
		    note_mark_begins(blank_trim(block->label), true, &label) &&
		    note_form_answers(label.form, mark->form) &&
		    label.value == mark->value)
			return true;
	}
	return false;
}

struct span
title_mark_cut(const struct document *document, struct span title)
{
	struct note_mark mark;

	if (read_last(title, &mark) && has_note(document, &mark))
		title.len -= mark.len;
	return blank_cut_end(title);
}
