/* The documents before and behind one. */
#include "neighbours.h"

#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/words.h"

static void
add_address(
    struct buf *out, const struct shell *shell, const struct sibling *listed)
{
	buf_string(out, " href=\"");
	shell_root(out, shell);
	buf_string(out, "s/");
	escape_path(out, listed->name);
	buf_string(out, ".html\"");
}

static void
add_link(struct buf *out, const struct shell *shell, const char *rel,
    const struct sibling *listed)
{
	if (listed == NULL)
		return;
	buf_printf(out, "<link rel=\"%s\"", rel);
	add_address(out, shell, listed);
	buf_string(out, " />\n");
}

void
neighbours_head(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name)
{
	struct neighbours found = catalogue_find(catalogue, name);

	add_link(out, shell, "prev", found.previous);
	add_link(out, shell, "next", found.next);
}

static void
add_anchor(struct buf *out, const struct shell *shell, const char *rel,
    enum word which, const struct sibling *listed)
{
	if (listed == NULL)
		return;
	buf_printf(out, "<a rel=\"%s\"", rel);
	add_address(out, shell, listed);
	buf_printf(
	    out, "><small>%s</small> ", web_word(shell->language, which));
	lost_glyph_text(out, listed->title);
	buf_string(out, "</a>\n");
}

/* The page on which a newer version is compared; `other` is the one not in hand. */
static void
add_comparison(struct buf *out, const struct shell *shell, enum word which,
    const struct sibling *newer, const struct sibling *other)
{
	buf_string(out, "<a href=\"");
	shell_root(out, shell);
	buf_string(out, "compare/");
	escape_path(out, newer->name);
	buf_printf(out, ".html\"><small>%s</small> ",
	    web_word(shell->language, which));
	lost_glyph_text(out, other->title);
	buf_string(out, "</a>\n");
}

static void
add_comparisons(
    struct buf *out, const struct shell *shell, const struct sibling *self)
{
	if (self->older != NULL)
		add_comparison(out, shell, WORD_OLDER, self, self->older);
	for (const struct sibling *newer = self->newer; newer != NULL;
	     newer = newer->also)
		add_comparison(out, shell, WORD_NEWER, newer, newer);
}

/* Who reads an older version learns it first, and where the newer one is. */
static void
add_newer(
    struct buf *out, const struct shell *shell, const struct sibling *newer)
{
	buf_printf(out, "<p role=\"note\" class=\"count\">%s<a",
	    web_word(shell->language, WORD_REPLACED));
	add_address(out, shell, newer);
	buf_byte(out, '>');
	lost_glyph_text(out, newer->title);
	buf_printf(out, "</a>%s<a href=\"",
	    shell->language == LANGUAGE_EN ? ", " : "，");
	shell_root(out, shell);
	buf_string(out, "compare/");
	escape_path(out, newer->name);
	buf_printf(out, ".html\">%s</a></p>\n",
	    web_word(shell->language, WORD_COMPARED));
}

void
neighbours_newer(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name)
{
	const struct sibling *self = catalogue_find(catalogue, name).self;

	if (self == NULL)
		return;
	for (const struct sibling *newer = self->newer; newer != NULL;
	     newer = newer->also)
		add_newer(out, shell, newer);
}

void
neighbours_foot(struct buf *out, const struct shell *shell,
    const struct catalogue *catalogue, struct span name)
{
	struct neighbours found = catalogue_find(catalogue, name);
	size_t begin = out->len, empty;

	buf_printf(out, "<nav class=\"pn\" aria-label=\"%s\">\n",
	    web_word(shell->language, WORD_NEIGHBOURS));
	empty = out->len;
	add_anchor(out, shell, "prev", WORD_PREVIOUS, found.previous);
	add_anchor(out, shell, "next", WORD_NEXT, found.next);
	if (found.self != NULL)
		add_comparisons(out, shell, found.self);
	if (out->len == empty)
		out->len = begin;
	else
		buf_string(out, "</nav>\n");
}
