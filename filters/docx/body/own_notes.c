/* Which notes are Word's own, and their part of the package. */
#include "body/own_notes.h"

#include <stdio.h>

#include "chinese/note_mark.h"

/* Where the notes at the end begin: the first of them has a label. */
static size_t
first_of(const struct document *document)
{
	const struct block *blocks = document->blocks;
	size_t first = document->count;

	while (first > 0 && blocks[first - 1].kind == KIND_FOOTNOTE)
		first--;
	if (first < document->count && blocks[first].label.len == 0)
		return document->count;
	return first;
}

/* False: a note has been marked that is not the next. */
static bool
follow_marks(const struct marks *marks, int *next)
{
	size_t from = 0;

	for (size_t i = 0; i < marks->count; i++) {
		const struct mark *mark = &marks->mark[i];

		if (mark->start < from)
			continue;
		if (mark->kind == MARK_REACTION)
			from = mark->end;
		if (mark->kind != MARK_NOTE)
			continue;
		if (mark->note > *next)
			return false;
		*next += mark->note == *next;
	}
	return true;
}

/* Each note has a mark, and their first marks stand in the order of the notes. */
static bool
are_in_order(struct marks *marks, const struct document *document, size_t first)
{
	int next = 0;

	for (size_t i = 0; i < first; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		if (block->kind == KIND_FOOTNOTE)
			return false;
		inline_enter(marks, block);
		inline_scan(marks, block->text);
		if (!follow_marks(marks, &next))
			return false;
	}
	return (size_t)next == marks->table.count;
}

/* [2] of the second, in the text and in front of the note: so Word counts. */
static bool
is_counted(const struct note_entry *entry, size_t number)
{
	static const char *const brackets[][2] = {
	    {"[", "]"}, {"［", "］"}, {"〔", "〕"}, {"【", "】"}};
	char mark[40];
	bool is = false;

	for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]) && !is;
	     i++) {
		snprintf(mark, sizeof(mark), "%s%zu%s", brackets[i][0], number,
		    brackets[i][1]);
		is = span_equal(entry->first, span_of(mark)) &&
		    span_equal(entry->block->label, span_of(mark));
	}
	return is;
}

/* Each that has a label is one of the table, which knows forms of marks alone. */
static bool
are_counted(
    const struct marks *marks, const struct document *document, size_t first)
{
	const struct note_table *table = &marks->table;
	size_t labels = 0;

	for (size_t i = first; i < document->count; i++)
		labels += document->blocks[i].label.len > 0;
	if (labels != table->count)
		return false;
	for (size_t i = 0; i < table->count; i++)
		if (!is_counted(&table->note[i], i + 1))
			return false;
	return true;
}

void
own_notes_find(struct own_notes *notes, struct marks *marks,
    const struct document *document)
{
	size_t first = first_of(document);

	*notes = (struct own_notes){.first = document->count};
	if (first == 0 || first == document->count ||
	    !are_counted(marks, document, first) ||
	    !are_in_order(marks, document, first))
		return;
	notes->first = first;
	notes->end = note_mark_heads(document->blocks[first - 1].text);
}

const char *
own_notes_name(const struct own_notes *notes, const struct document *document)
{
	if (notes->first >= document->count)
		return NULL;
	return notes->end ? "endnote" : "footnote";
}

/* What Word draws between text and notes; it has none without. */
static void
write_lines(const char *name, struct buf *out)
{
	static const char *const lines[] = {
	    "separator", "continuationSeparator"};

	for (int i = 0; i < 2; i++)
		buf_printf(out,
		    "<w:%s w:type=\"%s\" w:id=\"%d\"><w:p><w:r><w:%s/></w:r>"
		    "</w:p></w:%s>\n",
		    name, lines[i], i - 1, lines[i], name);
}

void
own_notes_write(const struct own_notes *notes, struct writer *writer,
    const struct document *document, struct buf *out)
{
	const char *name = own_notes_name(notes, document);
	const struct placing placing = {.style = STYLE_FOOTNOTE};
	unsigned id = 0;

	write_lines(name, out);
	for (size_t i = notes->first; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->label.len > 0) {
			if (id > 0)
				buf_printf(out, "</w:%s>\n", name);
			buf_printf(out, "<w:%s w:id=\"%u\">", name, ++id);
		}
		paragraph_begin(writer->look, &placing, out);
		paragraph_note(writer, block, out);
		paragraph_end(out);
	}
	buf_printf(out, "</w:%s>\n", name);
}
