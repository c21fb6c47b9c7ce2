/* Markdown to pieces, by libcmark: a walk over its tree, without recursion. */
#include "parse/parse.h"

#include <stdint.h>

#include "base/blank.h"
#include "base/message.h"
#include "parse/emphasis.h"
#include "parse/gfm_table.h"
#include "parse/inside.h"
#include "parse/parse_walk.h"
#include "pieces/note.h"

static struct span
typed_of(const struct walk *walk, cmark_node *node)
{
	return typed_lines(&walk->markdown->typed,
	    cmark_node_get_start_line(node), cmark_node_get_end_line(node));
}

static struct piece *
open_piece(struct walk *walk, cmark_node *node, enum piece_kind kind)
{
	struct piece *piece = pieces_open(
	    walk->pieces, kind, walk_line(walk, node), typed_of(walk, node));

	if (walk->prefix.len > 0)
		pieces_add(walk->pieces, buf_view(&walk->prefix));
	walk->prefix.len = 0;
	walk->strong = false;
	piece->inner =
	    cmark_node_get_type(cmark_node_parent(node)) != CMARK_NODE_DOCUMENT;
	return piece;
}

/* The line that ends with the heading's text, less the signs that close it. */
static struct span
end_of_heading(const struct walk *walk, cmark_node *node)
{
	int start = cmark_node_get_start_line(node);
	int end = cmark_node_get_end_line(node);
	bool underlined = end > start;
	struct span line =
	    typed_line(&walk->markdown->typed, underlined ? end - 1 : start);

	if (underlined)
		return line;
	while (span_ends(line, SPAN(" ")))
		line.len--;
	while (span_ends(line, SPAN("#")))
		line.len--;
	return line;
}

static void
heading(struct walk *walk, cmark_node *node, bool enter)
{
	struct buf *text = &walk->pieces->text;
	struct piece *piece;
	struct span line;

	if (enter) {
		piece = open_piece(walk, node, PIECE_HEADING);
		piece->depth = (unsigned)cmark_node_get_heading_level(node);
		return;
	}
	piece = &walk->pieces->piece[walk->pieces->count - 1];
	line = end_of_heading(walk, node);
	piece->entity = typed_ends_in_entity(line);
	if (typed_attributes(line) > 0)
		while (
		    text->len > piece->start && text->data[--text->len] != '{')
			;
	pieces_close(walk->pieces);
}

/* Runs of stars that were typed and are no emphasis, and not escaped either. */
static void
tell_stars(struct walk *walk, cmark_node *node)
{
	struct span text = pieces_open_text(walk->pieces);
	struct span typed = typed_of(walk, node);
	size_t stars = 0, escaped = 0;

	if (text.len == 0 || memmem(text.ptr, text.len, "**", 2) == NULL)
		return;
	for (size_t i = 0; i < text.len; i++)
		stars += text.ptr[i] == '*';
	for (size_t i = 0; i + 1 < typed.len; i++)
		escaped += typed.ptr[i] == '\\' && typed.ptr[i + 1] == '*';
	if (stars > escaped + 1)
		walk_tell(walk, node, N_("** that is no emphasis"));
}

/* In a quotation or a list a footnote is text, and where it is escaped. */
static void
take_note(struct walk *walk, cmark_node *node)
{
	struct pieces *pieces = walk->pieces;
	struct piece *piece = &pieces->piece[pieces->count - 1];
	struct span typed =
	    typed_line(&walk->markdown->typed, cmark_node_get_start_line(node));
	bool set_in = span_starts(typed, SPAN("    "));
	bool note = note_is(pieces_open_text(pieces));

	if (note && piece->inner)
		walk_tell(walk, node, N_("a footnote"));
	if (piece->inner)
		return;
	(void)blank_cut_front(&typed);
	if (note && footnote_name(typed).len > 0)
		footnotes_take(&walk->markdown->notes, pieces);
	else if (pieces->count > 1 && set_in)
		piece->more = piece[-1].note || piece[-1].more;
}

static void
paragraph(struct walk *walk, cmark_node *node, bool enter)
{
	bool table = gfm_table_is(walk, node);

	if (!enter && table) {
		if (walk->pieces->piece[walk->pieces->count - 1].inner)
			pieces_close(walk->pieces);
		else
			gfm_table_read(walk, node);
	} else if (!enter) {
		tell_stars(walk, node);
		take_note(walk, node);
		pieces_close(walk->pieces);
	} else if (table) {
		struct piece *piece = open_piece(walk, node, PIECE_VERBATIM);

		if (piece->inner)
			walk_tell(walk, node, N_("a table"));
		else
			piece->kind = PIECE_TABLE;
	} else {
		(void)open_piece(walk, node, PIECE_PARAGRAPH);
	}
}

static size_t
value_of(struct span number)
{
	size_t value = 0;

	for (size_t i = 0; i + 1 < number.len; i++)
		value = value * 10 + (size_t)(number.ptr[i] - '0');
	return value;
}

/*
 * The number as it was typed, but for one that does not rise: whoever types 1.
 * 1. 1. sees 1. 2. 3.  The list keeps the last one for the next.
 */
static void
add_number(struct walk *walk, cmark_node *list, struct span typed)
{
	size_t last = (size_t)(uintptr_t)cmark_node_get_user_data(list);
	size_t value = value_of(typed);

	if (typed.len == 0)
		return;
	if (last > 0 && value < last) {
		value = last;
		buf_number(&walk->prefix, value);
		buf_byte(&walk->prefix, typed.ptr[typed.len - 1]);
	} else {
		buf_span(&walk->prefix, typed);
	}
	(void)cmark_node_set_user_data(list, (void *)(uintptr_t)(value + 1));
}

/* The number, or a hyphen, opens the item's text. */
static void
item(struct walk *walk, cmark_node *node, bool enter)
{
	cmark_node *list = cmark_node_parent(node);

	if (enter) {
		if (cmark_node_get_list_type(list) == CMARK_ORDERED_LIST)
			add_number(walk, list,
			    typed_number(&walk->markdown->typed,
				cmark_node_get_start_line(node),
				cmark_node_get_start_column(node)));
		else
			buf_byte(&walk->prefix, '-');
		buf_byte(&walk->prefix, ' ');
	} else if (walk->prefix.len > 0) {
		(void)open_piece(walk, node, PIECE_PARAGRAPH);
		pieces_close(walk->pieces);
	}
}

static void
verbatim(struct walk *walk, cmark_node *node, const char *what)
{
	walk_tell(walk, node, what);
	(void)open_piece(walk, node, PIECE_VERBATIM);
	pieces_add(walk->pieces, walk_literal(node));
	pieces_close(walk->pieces);
}

static void
code_block(struct walk *walk, cmark_node *node, bool enter)
{
	(void)enter;
	verbatim(walk, node, N_("code"));
}

static void
html_block(struct walk *walk, cmark_node *node, bool enter)
{
	(void)enter;
	if (!walk_is_comment(walk_literal(node)))
		verbatim(walk, node, N_("HTML"));
}

static void
rule(struct walk *walk, cmark_node *node, bool enter)
{
	(void)enter;
	(void)pieces_open(walk->pieces, PIECE_RULE, walk_line(walk, node),
	    (struct span){NULL, 0});
}

enum { NODE_TYPES = (int)CMARK_NODE_LAST_INLINE + 1 };

static visitor *const visitors[NODE_TYPES] = {
    [CMARK_NODE_ITEM] = item,
    [CMARK_NODE_CODE_BLOCK] = code_block,
    [CMARK_NODE_HTML_BLOCK] = html_block,
    [CMARK_NODE_PARAGRAPH] = paragraph,
    [CMARK_NODE_HEADING] = heading,
    [CMARK_NODE_THEMATIC_BREAK] = rule,
    [CMARK_NODE_TEXT] = inline_text,
    [CMARK_NODE_SOFTBREAK] = inline_soft_break,
    [CMARK_NODE_LINEBREAK] = inline_line_break,
    [CMARK_NODE_CODE] = inline_code,
    [CMARK_NODE_HTML_INLINE] = inline_html,
    [CMARK_NODE_STRONG] = inline_strong,
    [CMARK_NODE_LINK] = inline_link,
    [CMARK_NODE_IMAGE] = inline_image,
};

static void
walk_tree(struct walk *walk, cmark_node *document)
{
	cmark_iter *iter = cmark_iter_new(document);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		int type = (int)cmark_node_get_type(node);

		if (type < NODE_TYPES && visitors[type] != NULL)
			visitors[type](walk, node, event == CMARK_EVENT_ENTER);
	}
	cmark_iter_free(iter);
}

void
markdown_parse(struct markdown *markdown, struct span text, size_t before,
    const char *source)
{
	struct walk walk = {
	    .markdown = markdown,
	    .pieces = &markdown->pieces,
	    .source = source,
	    .before = before,
	};
	struct buf kept = {0}, helped = {0};
	struct span whole = note_keep(text, &kept) ? buf_view(&kept) : text;
	cmark_node *document;

	markdown->pieces.helped = emphasis_help(whole, &helped);
	if (markdown->pieces.helped)
		whole = buf_view(&helped);
	document =
	    cmark_parse_document(whole.ptr, whole.len, CMARK_OPT_DEFAULT);
	buf_free(&kept);
	buf_free(&helped);
	typed_set(&markdown->typed, text);
	pieces_clear(&markdown->pieces);
	markdown->meta.len = 0;
	set_free(&markdown->links);
	footnotes_clear(&markdown->notes);
	walk_tree(&walk, document);
	footnotes_resolve(&markdown->notes, &markdown->pieces);
	cmark_node_free(document);
	buf_free(&walk.prefix);
}

void
markdown_free(struct markdown *markdown)
{
	pieces_free(&markdown->pieces);
	buf_free(&markdown->meta);
	typed_free(&markdown->typed);
	footnotes_free(&markdown->notes);
	set_free(&markdown->links);
}
