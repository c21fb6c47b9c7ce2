/* The text of one record as it stands in a page. */
#include "web/html_phrase.h"

#include "base/blank.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/title_words.h"
#include "web/upright.h"

/* Parsers bound the depth of elements; marks nested deeper go unmarked. */
enum { DEPTH_MAX = 6 };

struct tags {
	const char *open, *close;
};

static const struct tags tags[] = {
    [MARK_MASK] = {"<span class=\"mask\">", "</span>"},
    [MARK_QUOTE] = {"<span class=\"q\">", "</span>"},
    [MARK_WORK] = {"<cite>", "</cite>"},
    [MARK_REACTION] = {"<i class=\"reaction\">", "</i>"},
    [MARK_NOTE] = {NULL, "</a>"}, /* see html_note_mark() */
};

/* What is open, and how far the text has been written. */
struct state {
	struct buf *out;
	struct html_form form;
	struct span text;
	size_t at;
	const struct mark *open[DEPTH_MAX];
	int depth;
};

static void
write_plain(struct buf *out, struct html_form form, struct span text)
{
	if (form.titles)
		title_words(out, text, lost_glyph_text);
	else
		lost_glyph_write(
		    out, text, form.upright ? upright_text : escape_text);
}

static void
write_to(struct state *state, size_t end)
{
	write_plain(state->out, state->form,
	    (struct span){state->text.ptr + state->at, end - state->at});
	state->at = end;
}

/* Close what ends at or before `at`. */
static void
close_until(struct state *state, size_t at)
{
	while (state->depth > 0 && state->open[state->depth - 1]->end <= at) {
		const struct mark *mark = state->open[--state->depth];

		write_to(state, mark->end);
		buf_string(state->out, tags[mark->kind].close);
	}
}

static void
write_marked(struct phrase *phrase, struct buf *out, struct span text)
{
	struct state state = {.out = out, .form = phrase->form, .text = text};

	inline_scan(&phrase->marks, text);
	for (size_t i = 0; i < phrase->marks.count; i++) {
		const struct mark *mark = &phrase->marks.mark[i];

		phrase->masks += mark->kind == MARK_MASK;
		close_until(&state, mark->start);
		if (state.depth == DEPTH_MAX)
			continue;
		write_to(&state, mark->start);
		if (mark->kind == MARK_NOTE)
			html_note_mark(out, phrase->form, &phrase->marks.table,
			    mark->note);
		else
			buf_string(out, tags[mark->kind].open);
		state.open[state.depth++] = mark;
	}
	close_until(&state, text.len);
	write_to(&state, text.len);
}

/* An article is found by its number as it is printed, too: #第十条. */
static void
open_bold(struct phrase *phrase, struct buf *out, const struct block *block)
{
	const struct provision *article = phrase->article;

	phrase->article = NULL;
	if (article == NULL || article->block != block || phrase->form.book) {
		buf_string(out, "<b>");
		return;
	}
	buf_string(out, "<b id=\"");
	article_printed(article, out);
	buf_string(out, "\">");
}

/*
 * The articles of a law have their numbers in bold, as printed in gazettes;
 * other labels are set like the text.  That of a note leads to its mark.
 */
static void
write_label(struct phrase *phrase, struct buf *out, const struct block *block)
{
	const struct note_table *table = &phrase->marks.table;
	int note = note_table_at(table, block);
	bool bold =
	    block->kind == KIND_ITEM && span_starts(block->label, SPAN("第"));

	if (html_note_label(out, table, note)) {
		write_plain(out, phrase->form, blank_trim(block->label));
		buf_string(out, "</a>");
		return;
	}
	if (bold)
		open_bold(phrase, out, block);
	write_plain(out, phrase->form, block->label);
	buf_string(out, bold ? "</b>" : "");
}

/* A line is set as it stands: there the blanks in front are part of it. */
void
html_phrase_write(
    struct phrase *phrase, struct buf *out, const struct block *block)
{
	struct span text = blank_cut_end(block->text), blank = {NULL, 0};

	inline_enter(&phrase->marks, block);
	if (block->kind != KIND_LINE)
		blank = blank_cut_front(&text);
	if (block->label.len > 0) {
		write_label(phrase, out, block);
		if (text.len > 0)
			buf_span(out, blank);
	}
	write_marked(phrase, out, text);
}

void
html_phrase_write_cell(struct phrase *phrase, struct buf *out,
    const struct block *block, struct span cell)
{
	inline_enter(&phrase->marks, block);
	if (block->label.len > 0 && cell.ptr == block->text.ptr)
		write_label(phrase, out, block);
	write_marked(phrase, out, blank_trim(cell));
}

void
html_phrase_free(struct phrase *phrase)
{
	inline_free(&phrase->marks);
	*phrase = (struct phrase){.form = phrase->form};
}
