/* A text as a row of JavaScript. */
#include "search/row.h"

#include "base/utf8.h"
#include "web/anchor.h"
#include "web/escape.h"

/* As JavaScript counts. */
static size_t
utf16_length(struct span text)
{
	size_t length = 0;
	uint32_t code;

	for (size_t i = 0; i < text.len;) {
		i += utf8_next(text, i, &code);
		length += code > 0xffff ? 2 : 1;
	}
	return length;
}

/* The records from `first` to before `last` stand on one line. */
static void
add_line(struct buf *out, const struct anchor_table *anchors,
    const struct block *first, const struct block *last)
{
	buf_string(out, "[\"");
	/* Records without an anchor of their own are found at the top of the page. */
	anchor_write(anchors, first, out);
	buf_string(out, "\",\"");
	for (const struct block *block = first; block < last; block++) {
		escape_json(out, block->label);
		escape_json(out, block->text);
	}
	buf_byte(out, '"');
	if (kind_is_heading(first->kind))
		buf_printf(out, ",%zu",
		    utf16_length(first->label) + utf16_length(first->text));
	buf_string(out, "],\n");
}

void
row_write(struct buf *out, const struct document *document,
    const struct page_facts *facts)
{
	const struct block *block = document->blocks;
	const struct block *end = document->blocks + document->count;
	struct anchor_table anchors = {0};

	anchor_find(&anchors, document);
	buf_string(out, "[\"s/");
	escape_path(out, document->name);
	buf_string(out, ".html\",\"");
	escape_json(out, buf_view(&facts->title));
	buf_string(out, "\",[\n");
	while (block < end) {
		const struct block *next = block + 1;

		while (next < end && next->line == block->line)
			next++;
		if (block->kind != KIND_META)
			add_line(out, &anchors, block, next);
		block = next;
	}
	buf_string(out, "]]");
	anchor_free(&anchors);
}
