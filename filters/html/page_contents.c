/* The table of contents: a list of lists of links. */
#include "page_contents.h"

#include "web/anchor.h"
#include "web/escape.h"
#include "web/heading_text.h"
#include "web/nesting.h"
#include "web/words.h"

static void
write_entry(struct buf *out, const struct anchor_table *anchors,
    const struct block *block)
{
	buf_string(out, "<a href=\"#");
	anchor_write(anchors, block, out);
	buf_string(out, "\">");
	escape_text(out, block->label);
	escape_text(out, heading_text(block->text));
	buf_string(out, "</a>");
}

/* Make `depth` the number of open entries, the last of them a new one. */
static void
move(struct buf *out, unsigned *open, unsigned depth)
{
	for (; *open > depth; --*open)
		buf_string(out, "</li></ol>");
	buf_string(out, *open == depth ? "</li>\n<li>" : "<ol>\n<li>");
	*open = depth;
}

void
contents_write(
    struct buf *out, const struct document *document, enum language language)
{
	struct anchor_table anchors = {0};
	struct nesting nesting = {0};
	unsigned open = 0;

	anchor_find(&anchors, document);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		nesting_place(&nesting, block);
		if (!kind_is_heading(block->kind))
			continue;
		if (open == 0)
			buf_printf(out,
			    "<nav class=\"toc\" aria-label=\"%s\"><details>"
			    "<summary>%s</summary>",
			    web_word(language, WORD_CONTENTS),
			    web_word(language, WORD_CONTENTS));
		move(out, &open, nesting.sections);
		write_entry(out, &anchors, block);
	}
	anchor_free(&anchors);
	if (open == 0)
		return;
	for (; open > 0; open--)
		buf_string(out, "</li></ol>");
	buf_string(out, "</details></nav>\n");
}
