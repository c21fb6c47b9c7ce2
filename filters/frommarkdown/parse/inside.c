/* Markdown to pieces: what stands inside a paragraph or a heading. */
#include "parse/inside.h"

#include "base/translate.h"
#include "pieces/note.h"
#include "stream/block.h"

static struct piece *
last_piece(const struct walk *walk)
{
	return &walk->pieces->piece[walk->pieces->count - 1];
}

void
inline_text(struct walk *walk, cmark_node *node, bool enter)
{
	struct span text = walk_literal(node);

	(void)enter;
	if (walk->pieces->joint && note_is(text))
		pieces_add(walk->pieces, SPAN("\n"));
	pieces_add(walk->pieces, text);
}

void
inline_soft_break(struct walk *walk, cmark_node *node, bool enter)
{
	(void)node;
	(void)enter;
	if (last_piece(walk)->kind >= PIECE_VERBATIM)
		pieces_add(walk->pieces, SPAN("\n"));
	else
		pieces_join(walk->pieces);
}

void
inline_line_break(struct walk *walk, cmark_node *node, bool enter)
{
	(void)node;
	(void)enter;
	pieces_add(walk->pieces, SPAN("\n"));
}

void
inline_code(struct walk *walk, cmark_node *node, bool enter)
{
	(void)enter;
	walk_tell(walk, node, N_("code"));
	pieces_add(walk->pieces, walk_literal(node));
}

/* A comment in a footnote may tell how it is printed. */
static void
tell_note(struct walk *walk, struct span html)
{
	static const char sign = FOOTNOTE_TOLD;
	const struct span around = {&sign, 1};

	if (!note_is(pieces_open_text(walk->pieces)))
		return;
	pieces_add(walk->pieces, around);
	pieces_add(walk->pieces,
	    (struct span){html.ptr + 4, html.len - sizeof("<!---->") + 1});
	pieces_add(walk->pieces, around);
}

void
inline_html(struct walk *walk, cmark_node *node, bool enter)
{
	struct span html = walk_literal(node);

	if (walk_is_break(html)) {
		inline_line_break(walk, node, enter);
	} else if (walk_is_comment(html)) {
		tell_note(walk, html);
	} else {
		walk_tell(walk, node, N_("HTML"));
		pieces_add(walk->pieces, html);
	}
}

/* Strong text counts where it begins its piece. */
void
inline_strong(struct walk *walk, cmark_node *node, bool enter)
{
	struct piece *piece = last_piece(walk);

	(void)node;
	if (!enter && walk->strong)
		piece->strong = pieces_open_text(walk->pieces).len;
	walk->strong = enter && pieces_open_text(walk->pieces).len == 0;
}

void
inline_image(struct walk *walk, cmark_node *node, bool enter)
{
	if (enter)
		walk_tell(walk, node, N_("a picture"));
}

/* The address of a link, unless it is what the link shows. */
void
inline_link(struct walk *walk, cmark_node *node, bool enter)
{
	struct markdown *markdown = walk->markdown;
	struct span url, text, mail = SPAN("mailto:");
	struct buf clean = {0};

	if (enter) {
		walk->link = walk->pieces->text.len;
		return;
	}
	url = span_of(cmark_node_get_url(node));
	text = span_from(buf_view(&walk->pieces->text), walk->link);
	if (span_starts(url, mail) && !span_starts(text, mail))
		url = span_from(url, mail.len);
	piece_clean(&clean, url);
	url = buf_view(&clean);
	if (url.len > 0 && !span_equal(url, text) &&
	    memchr(url.ptr, '\n', url.len) == NULL &&
	    set_add(&markdown->links, url))
		block_write_meta(&markdown->meta, SPAN("link"), url);
	buf_free(&clean);
}
