/* Tables as GFM has them, which CommonMark takes for paragraphs. */
#include "parse/gfm_table.h"

#include "base/blank.h"
#include "stream/table_row.h"

static struct span
line_of(const struct walk *walk, int number)
{
	return blank_trim(typed_line(&walk->markdown->typed, number));
}

bool
gfm_table_is(const struct walk *walk, cmark_node *node)
{
	int start = cmark_node_get_start_line(node);

	return cmark_node_get_end_line(node) > start &&
	    typed_is_table(typed_line(&walk->markdown->typed, start + 1));
}

/* The next cell of a row as it was typed; one behind the last | is none. */
static bool
next_cell(struct span *rest, struct span *cell)
{
	size_t end = 0;

	if (rest->len == 0)
		return false;
	while (end < rest->len && rest->ptr[end] != '|')
		end += rest->ptr[end] == '\\' && end + 1 < rest->len ? 2 : 1;
	*cell = (struct span){rest->ptr, end};
	*rest = span_from(*rest, end < rest->len ? end + 1 : end);
	return true;
}

/* What stands in a cell, without its marks; nothing there parts cells, or rows. */
static void
add_text(struct buf *out, struct span text)
{
	const struct span mark = SPAN(CELL_END);

	for (size_t i = 0; i < text.len;) {
		bool wide = span_starts(span_from(text, i), mark);

		buf_byte(out, wide || text.ptr[i] == '\n' ? ' ' : text.ptr[i]);
		i += wide ? mark.len : 1;
	}
}

/* Behind a stop nothing begins a list or a heading. */
static void
add_cell(struct walk *walk, struct span cell)
{
	struct buf typed = {0}, text = {0};
	cmark_event_type event;
	cmark_node *document;
	cmark_iter *iter;

	buf_byte(&typed, '.');
	buf_span(&typed, blank_trim(cell));
	document =
	    cmark_parse_document(typed.data, typed.len, CMARK_OPT_DEFAULT);
	iter = cmark_iter_new(document);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		struct span own = walk_literal(node);

		if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE &&
		    walk_is_break(own))
			own = SPAN("\n");
		if (event == CMARK_EVENT_ENTER && own.ptr != NULL &&
		    !walk_is_comment(own))
			add_text(&text, own);
	}
	cmark_iter_free(iter);
	cmark_node_free(document);
	if (text.len > 1)
		piece_clean(&walk->pieces->text,
		    blank_trim(span_from(buf_view(&text), 1)));
	buf_free(&typed);
	buf_free(&text);
}

/* A row; whether a cell of it has text. */
static bool
add_row(struct walk *walk, struct span line)
{
	struct buf *out = &walk->pieces->text;
	size_t begun = out->len, cells = 0;
	struct span cell;
	bool full = false;

	if (span_starts(line, SPAN("|")))
		line = span_from(line, 1);
	while (next_cell(&line, &cell)) {
		size_t start;

		buf_string(out, cells++ > 0 ? CELL_END : "");
		start = out->len;
		add_cell(walk, cell);
		full = full || out->len > start;
	}
	if (!full)
		out->len = begun;
	return full;
}

void
gfm_table_read(struct walk *walk, cmark_node *node)
{
	struct pieces *pieces = walk->pieces;
	struct piece *piece = &pieces->piece[pieces->count - 1];
	int first = cmark_node_get_start_line(node);
	int last = cmark_node_get_end_line(node);

	pieces->text.len = piece->start;
	piece->depth = add_row(walk, line_of(walk, first));
	for (int i = first + 2; i <= last; i++) {
		size_t end = pieces->text.len;

		if (end > piece->start)
			buf_byte(&pieces->text, '\n');
		if (!add_row(walk, line_of(walk, i)))
			pieces->text.len = end;
	}
	/* So that its rows follow each other: the line that parts it is none. */
	piece->line += piece->depth > 0 ? 1 : 2;
	piece->len = pieces->text.len - piece->start;
	if (piece->len == 0)
		pieces->count--;
}
