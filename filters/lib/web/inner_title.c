/* The titles below the first of a document. */
#include "web/inner_title.h"

#include "base/blank.h"
#include "web/heading_text.h"

bool
inner_title_begins(
    struct inner_titles *inner, const struct document *document, size_t i)
{
	const struct block *blocks = document->blocks;
	bool title = blocks[i].kind == KIND_TITLE;
	bool begun = inner->begun;

	inner->begun = begun || title || kind_ends_front(blocks[i].kind, false);
	if (!title || !begun || (i > 0 && blocks[i - 1].kind == KIND_TITLE))
		return false;
	inner->depth = 1;
	return true;
}

void
inner_title_text(const struct document *document, size_t i, struct buf *out)
{
	const struct block *blocks = document->blocks;
	size_t from = out->len;

	if (i > 0 && blocks[i - 1].kind == KIND_ATTACH) {
		buf_span(out, heading_text(blank_trim(blocks[i - 1].text)));
		buf_string(out, "　");
		from = out->len;
	}
	for (; i < document->count && blocks[i].kind == KIND_TITLE; i++) {
		/* Lines that end in Latin letters are parted as words are. */
		if (out->len > from && (out->data[out->len - 1] & 0x80) == 0)
			buf_byte(out, ' ');
		buf_span(out, blank_trim(blocks[i].text));
	}
}
