/* A text as rows of JavaScript. */
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
    const struct block *first, const struct block *last, struct dense *dense)
{
	buf_string(out, "[\"");
	/* Records without an anchor of their own are found at the top of the page. */
	anchor_write(anchors, first, out);
	buf_string(out, "\",\"");
	for (const struct block *block = first; block < last; block++) {
		dense_json(dense, out, block->label);
		dense_json(dense, out, block->text);
	}
	buf_byte(out, '"');
	if (kind_is_heading(first->kind))
		buf_printf(out, ",%zu",
		    utf16_length(first->label) + utf16_length(first->text));
	buf_string(out, "],\n");
}

/* What every part begins with. */
static void
begin_unit(struct buf *out, const struct document *document,
    const struct page_facts *facts, const struct block *heading,
    struct dense *dense)
{
	struct span speaker = facts->speaker;
	struct buf path = {0};

	dense->formed = false;
	buf_string(out, "[\"s/");
	escape_path(&path, document->name);
	dense_json(dense, out, buf_view(&path));
	buf_free(&path);
	buf_string(out, ".html\",\"");
	dense_json(dense, out, buf_view(&facts->title));
	buf_string(out, "\",\"");
	dense_json(dense, out, buf_view(&facts->date));
	buf_string(out, "\",\"");
	dense_json(dense, out, facts_next(&speaker));
	buf_string(out, "\",\"");
	if (heading != NULL) {
		dense_json(dense, out, heading->label);
		dense_json(dense, out, heading->text);
	}
	buf_string(out, "\",[\n");
}

static void
end_unit(struct buf *out, struct extent *extent, size_t begin, bool formed)
{
	buf_string(out, formed ? "],[]]" : "]]");
	extent->bytes += (uint32_t)(out->len - begin);
	extent->units++;
	buf_byte(out, UNIT_END);
}

struct extent
row_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, struct dense *dense)
{
	const struct block *block = document->blocks, *heading = NULL;
	const struct block *end = document->blocks + document->count;
	struct anchor_table anchors = {0};
	struct extent extent = {0};
	size_t begin = out->len;

	anchor_find(&anchors, document);
	begin_unit(out, document, facts, NULL, dense);
	for (const struct block *next; block < end; block = next) {
		for (next = block + 1; next < end && next->line == block->line;)
			next++;
		if (block->kind == KIND_META)
			continue;
		if (out->len - begin > UNIT_FILLED) {
			end_unit(out, &extent, begin, dense->formed);
			begin = out->len;
			begin_unit(out, document, facts, heading, dense);
		}
		add_line(out, &anchors, block, next, dense);
		if (kind_is_heading(block->kind))
			heading = block;
	}
	end_unit(out, &extent, begin, dense->formed);
	anchor_free(&anchors);
	return extent;
}

struct span
row_unit(struct span *row)
{
	return span_cut(row, UNIT_END);
}
