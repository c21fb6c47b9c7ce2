/* The text of a document, line by line as its source has it, and places in it. */
#include "base/alloc.h"
#include "report/findings.h"

void
report_restore(struct report *report)
{
	const struct document *document = report->document;
	struct buf *text = &report->restored;
	size_t line = document->before + 1, start = 0;

	report->count = report->text.len = text->len = 0;
	report->spot = xgrow(report->spot, &report->spots, document->count + 1,
	    sizeof(*report->spot));
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		report->spot[i] = (struct spot){0, 0};
		if (block->kind == KIND_META)
			continue;
		for (; line < block->line; line++) {
			buf_byte(text, '\n');
			start = text->len;
		}
		report->spot[i] = (struct spot){start, text->len - start};
		buf_span(text, block->label);
		buf_span(text, block->text);
	}
	buf_byte(text, '\n');
}

/* `len` bytes of the block, from `at` on. */
static struct place
inside(const struct report *report, const struct block *block, size_t at,
    size_t len)
{
	const struct spot *spot =
	    &report->spot[block - report->document->blocks];

	return (struct place){block->line, spot->start, spot->at + at, len};
}

struct place
place_block(const struct report *report, const struct block *block)
{
	return inside(report, block, 0, block->label.len + block->text.len);
}

struct place
place_label(const struct report *report, const struct block *block)
{
	return inside(report, block, 0, block->label.len);
}

struct place
place_words(
    const struct report *report, const struct block *block, struct span words)
{
	size_t at = (size_t)(words.ptr - block->text.ptr);

	return inside(report, block, block->label.len + at, words.len);
}

struct place
place_line(const struct report *report, size_t number, struct span line,
    struct span words)
{
	return (struct place){number,
	    (size_t)(line.ptr - report->restored.data),
	    (size_t)(words.ptr - line.ptr), words.len};
}

struct place
place_top(const struct report *report)
{
	return (struct place){report->document->before + 1, 0, 0, 0};
}
