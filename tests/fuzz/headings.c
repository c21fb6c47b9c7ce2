/*
 * jg-headings: whatever the text, its blocks are accepted by the reader of
 * blocks, and label and text of all records give the text back; the headings that
 * were found stand when they are given, and to give others breaks nothing.
 */
#include "fuzz.h"

#include "base/utf8.h"
#include "stream/block.h"
#include "structure/blocks.h"
#include "structure/find.h"
#include "structure/model/model.h"

/* What jg-text writes. */
static void
replay(const struct document *document, struct buf *out)
{
	size_t line = 1;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		for (; line < block->line; line++)
			buf_byte(out, '\n');
		buf_span(out, block->label);
		buf_span(out, block->text);
	}
	for (; line <= document->lines; line++)
		buf_byte(out, '\n');
}

static void
write_blocks(const struct outline *outline, struct buf *out)
{
	out->len = 0;
	block_write_doc(out, SPAN("fuzz"));
	blocks_append(outline, out);
	block_write_end(out, outline->numbers);
}

static void
expect_whole(const struct buf *blocks, struct span body)
{
	struct source src = fuzz_source(blocks->data, blocks->len);
	struct buf again = {0};
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, &src);
	document = block_next(&reader);
	fuzz_expect(document != NULL);
	replay(document, &again);
	fuzz_expect(span_equal(buf_view(&again), body));
	fuzz_expect(block_next(&reader) == NULL);
	block_reader_close(&reader);
	source_close(&src);
	buf_free(&again);
}

/* Give the outline's lines, some as found, some as anything else. */
static struct givens
give(const struct outline *outline, bool as_found, struct given *list)
{
	struct givens givens = {.list = list, .headings = outline->numbers & 1};
	size_t number = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		enum kind kind = (enum kind)line->kind;

		number = outline_number(outline, i, number);
		if (as_found && kind != KIND_HEAD && kind != KIND_RUNIN &&
		    kind != KIND_TITLE)
			continue;
		if (!as_found && line->bytes % 3 != 0)
			continue;
		list[givens.count++] = (struct given){
		    .line = number,
		    .kind = as_found
			? kind
			: (enum kind)(line->bytes / 3 % KIND_COUNT),
		    .level = as_found ? line->level
				      : (int)(line->bytes / 9 % 12) - 1,
		};
	}
	return givens;
}

/* What is given stands, whatever becomes of the lines around it. */
static void
expect_given(const struct outline *outline, const struct givens *givens)
{
	size_t number = 0, g = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		number = outline_number(outline, i, number);
		if (g == givens->count || givens->list[g].line != number)
			continue;
		fuzz_expect(line->kind == givens->list[g].kind);
		fuzz_expect(line->level == givens->list[g].level);
		g++;
	}
	fuzz_expect(g == givens->count);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct span body = {(const char *)data, size};
	struct outline outline = {0};
	struct buf blocks = {0};
	struct givens givens;
	struct given *list;
	size_t at;

	if (utf8_check(body, &at) != UTF8_FINE ||
	    (size > 0 && data[size - 1] != '\n'))
		return -1;
	outline_find(&outline, body, NULL);
	write_blocks(&outline, &blocks);
	expect_whole(&blocks, body);
	list = xcalloc(outline.line_count + 1, sizeof(*list));
	givens = give(&outline, true, list);
	outline_find(&outline, body, &givens);
	expect_given(&outline, &givens);
	write_blocks(&outline, &blocks);
	expect_whole(&blocks, body);
	givens = give(&outline, false, list);
	outline_find(&outline, body, &givens);
	write_blocks(&outline, &blocks);
	expect_whole(&blocks, body);
	free(list);
	buf_free(&blocks);
	outline_free(&outline);
	return 0;
}
