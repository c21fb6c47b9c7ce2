/* The table of contents, as EPUB 3 has it and as older readers know it. */
#include "matter/book_contents.h"

#include "chapters/reading_order.h"
#include "chapters/xhtml.h"
#include "matter/people_page.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/words.h"

/* How one of the two is written; what is open is closed by depth. */
struct tree {
	struct buf *out;
	const char *enter, *leave; /* around the entries of a level */
	const char *end; /* of an entry */
	void (*begin)(struct tree *tree, struct span file, struct span anchor,
	    struct span text);
	unsigned open;
	size_t entries;
};

/* No entry lies deeper than one below that in front of it. */
static void
move(struct tree *tree, unsigned depth)
{
	if (depth > tree->open) {
		buf_string(tree->out, tree->enter);
		tree->open++;
		return;
	}
	buf_string(tree->out, tree->end);
	for (; tree->open > depth; tree->open--) {
		buf_string(tree->out, tree->leave);
		buf_string(tree->out, tree->end);
	}
}

static void
add(struct tree *tree, unsigned depth, struct span file, struct span anchor,
    struct span text)
{
	move(tree, depth);
	tree->entries++;
	tree->begin(tree, file, anchor, text);
}

static void
add_headings(struct tree *tree, const struct book *book,
    const struct leaf *leaf, struct span file)
{
	const struct chapter *chapter = &book->chapter[leaf->chapter];
	unsigned above = book->wish->name != NULL ? leaf->depth : 0;

	for (size_t i = 0; i < chapter->headings; i++) {
		const struct heading *heading =
		    &book->heading[chapter->heading + i];

		add(tree, above + heading->depth, file,
		    piece_text(&book->text, heading->anchor),
		    piece_text(&book->text, heading->text));
	}
}

/* Of one document its headings stand beside the title, not below it. */
static void
walk(struct tree *tree, const struct book *book)
{
	const struct span none = {NULL, 0};
	struct buf file = {0};

	for (size_t i = 0; i < book->leaves; i++) {
		const struct leaf *leaf = &book->leaf[i];

		file.len = 0;
		leaf_file(&file, i);
		add(tree, leaf->depth, buf_view(&file), none,
		    piece_text(&book->text, leaf->title));
		if (!leaf->part)
			add_headings(tree, book, leaf, buf_view(&file));
	}
	if (people_are_listed(book))
		add(tree, 1, SPAN(PEOPLE_FILE), none,
		    span_of(web_word(book_language(book), WORD_PEOPLE)));
	buf_string(tree->out, tree->end);
	for (; tree->open > 1; tree->open--) {
		buf_string(tree->out, tree->leave);
		buf_string(tree->out, tree->end);
	}
	buf_string(tree->out, tree->leave);
	buf_free(&file);
}

static void
write_target(struct buf *out, struct span file, struct span anchor)
{
	buf_span(out, file);
	if (anchor.len > 0) {
		buf_byte(out, '#');
		buf_span(out, anchor);
	}
}

static void
begin_link(
    struct tree *tree, struct span file, struct span anchor, struct span text)
{
	buf_string(tree->out, "<li><a href=\"");
	write_target(tree->out, file, anchor);
	buf_string(tree->out, "\">");
	lost_glyph_plain(tree->out, text, escape_text);
	buf_string(tree->out, "</a>");
}

static void
begin_point(
    struct tree *tree, struct span file, struct span anchor, struct span text)
{
	buf_printf(tree->out,
	    "<navPoint id=\"n%zu\" playOrder=\"%zu\"><navLabel><text>",
	    tree->entries, tree->entries);
	lost_glyph_plain(tree->out, text, escape_text);
	buf_string(tree->out, "</text></navLabel><content src=\"");
	write_target(tree->out, file, anchor);
	buf_string(tree->out, "\"/>\n");
}

/* Where a reader's buttons lead. */
static void
write_landmarks(struct buf *out, enum language language, struct span title)
{
	buf_printf(out,
	    "<nav epub:type=\"landmarks\" hidden=\"\">\n<ol>\n"
	    "<li><a epub:type=\"toc\" href=\"nav.xhtml\">%s</a></li>\n"
	    "<li><a epub:type=\"bodymatter\" href=\"",
	    web_word(language, WORD_CONTENTS));
	leaf_file(out, 0);
	buf_string(out, "\">");
	lost_glyph_plain(out, title, escape_text);
	buf_string(out, "</a></li>\n</ol>\n</nav>\n");
}

void
contents_nav(struct buf *out, const struct book *book)
{
	enum language language = book_language(book);
	const char *word = web_word(language, WORD_CONTENTS);
	struct tree tree = {
	    .out = out,
	    .enter = "\n<ol>\n",
	    .leave = "</ol>\n",
	    .end = "</li>\n",
	    .begin = begin_link,
	};

	xhtml_begin(out, span_of(word), language, "frontmatter");
	buf_printf(
	    out, "<nav epub:type=\"toc\" class=\"toc\">\n<h1>%s</h1>", word);
	walk(&tree, book);
	buf_string(out, "</nav>\n");
	write_landmarks(out, language, book_title(book));
	xhtml_end(out);
}

void
contents_ncx(struct buf *out, const struct book *book, struct span identifier)
{
	struct tree tree = {
	    .out = out,
	    .enter = "",
	    .leave = "",
	    .end = "</navPoint>\n",
	    .begin = begin_point,
	};

	buf_string(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" "
	    "version=\"2005-1\">\n<head>\n<meta name=\"dtb:uid\" content=\"");
	buf_span(out, identifier);
	buf_string(out, "\"/>\n</head>\n<docTitle><text>");
	lost_glyph_plain(out, book_title(book), escape_text);
	buf_string(out, "</text></docTitle>\n<navMap>\n");
	walk(&tree, book);
	buf_string(out, "</navMap>\n</ncx>\n");
}
