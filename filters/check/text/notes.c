/* Marks without a note, and notes without a mark. */
#include "base/blank.h"
#include "check.h"
#include "chinese/inline.h"
#include "chinese/lexicon.h"
#include "structure/lines/shape.h"

/* What is found in the text of a document. */
struct orphans {
	struct report *report;
	struct marks marks;
	bool form[NOTE_FORMS]; /* its notes are written so */
	size_t count; /* marks, where it has no notes */
	struct place first;
	struct span mark;
};

/* [1] and 〔1〕 are marks wherever they stand, others where notes are written so. */
static bool
is_mark(const struct orphans *orphans, enum note_form form)
{
	if (orphans->marks.table.count == 0)
		return form == NOTE_SQUARE || form == NOTE_SHELL;
	return orphans->form[form] && form != NOTE_STAR && form != NOTE_TYPED;
}

static void
tell_mark(struct orphans *orphans, const struct block *block, struct span mark)
{
	struct place place = place_words(orphans->report, block, mark);

	if (orphans->marks.table.count > 0) {
		report_add(orphans->report, CHECK_NOTES, place,
		    "%.*s: there is no such note", SHOWN(mark));
		return;
	}
	if (orphans->count++ == 0) {
		orphans->first = place;
		orphans->mark = mark;
	}
}

static void
look(struct orphans *orphans, const struct block *block)
{
	struct span text = block->text;
	struct note_mark mark;

	inline_enter(&orphans->marks, block);
	for (size_t at = 0; at<text.len; at += mark.len> 0 ? mark.len : 1) {
		mark.len = 0;
		at = note_mark_next(text, at);
		if (at == text.len)
			break;
		if (!note_mark_read(text, at, &mark)) {
			mark.len = 0;
			continue;
		}
		if (is_mark(orphans, mark.form) &&
		    note_mark_points(text, at, orphans->marks.behind, &mark) &&
		    note_table_find(&orphans->marks.table, block, &mark) ==
			NOTE_NOBODY)
			tell_mark(orphans, block,
			    (struct span){text.ptr + at, mark.len});
	}
}

/* 注释 above what looks like notes, but to which nothing points. */
static bool
heads_none(const struct document *document, size_t i)
{
	const struct block *block = &document->blocks[i], *next = block + 1;
	struct span text = blank_trim(block->text);
	struct note_mark mark;

	if (i + 1 == document->count || next->kind == KIND_FOOTNOTE ||
	    block->label.len > 0 || !note_mark_heads(text) ||
	    !(shape_has(text, SPAN("注")) || shape_has(text, SPAN("註"))))
		return false;
	return note_mark_begins(
	    blank_trim(next->label.len > 0 ? next->label : next->text), true,
	    &mark);
}

/* * 这是作者在…的讲话。: it needs no mark. */
static bool
is_of_text(const struct note_entry *note)
{
	return note->mark.form == NOTE_STAR &&
	    words_begin(blank_trim(note->block->text), &words_note_of_text) > 0;
}

static void
look_at_notes(struct orphans *orphans)
{
	const struct note_table *table = &orphans->marks.table;

	for (size_t i = 0; i < table->count; i++) {
		const struct note_entry *note = &table->note[i];

		orphans->form[note->mark.form] = true;
		for (int form = 0; form < NOTE_FORMS; form++)
			if (note->marks > 0 &&
			    (note_form_answers(
				 note->mark.form, (enum note_form)form) ||
				note_form_is_near(
				    note->mark.form, (enum note_form)form)))
				orphans->form[form] = true;
		if (note->marks == 0 && !is_of_text(note))
			report_add(orphans->report, CHECK_NOTES,
			    place_label(orphans->report, note->block),
			    "%.*s: no mark in the text points to this note",
			    SHOWN(blank_trim(note->block->label)));
	}
}

void
check_notes(struct report *report)
{
	const struct document *document = report->document;
	struct orphans orphans = {.report = report};

	if (!report->on[CHECK_NOTES])
		return;
	inline_begin(&orphans.marks, document);
	look_at_notes(&orphans);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META || block->kind == KIND_FOOTNOTE)
			continue;
		if (heads_none(document, i))
			report_block(report, CHECK_NOTES, block,
			    "has notes to which no mark in the text points");
		look(&orphans, block);
	}
	if (orphans.count > 0)
		report_add(report, CHECK_NOTES, orphans.first,
		    "%.*s: %zu marks of notes, and no notes",
		    SHOWN(orphans.mark), orphans.count);
	inline_free(&orphans.marks);
}
