/*
 * Blocks to pages: every element is closed by its own name, every `&` is an
 * entity, and the text of the article less what was
 * added is that of the blocks, white space aside.  The size chooses the kind
 * of page.
 */
#include "fuzz.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "page.h"
#include "stream/block.h"

enum { DEPTH_MAX = 128 };

/* Where a page is being read. */
struct reading {
	struct span open[DEPTH_MAX]; /* names of the open elements */
	unsigned depth, article, added; /* the last two: the depth inside */
	struct buf text;
};

/* Text between two tags. */
static void
read_text(struct reading *reading, struct span text)
{
	static const struct {
		struct span name;
		char byte;
	} entities[] = {
	    {{"&lt;", 4}, '<'}, {{"&gt;", 4}, '>'}, {{"&amp;", 5}, '&'}};
	bool counts = reading->article > 0 && reading->added == 0;
	struct buf plain = {0};

	while (text.len > 0) {
		size_t i = 0;

		while (i < 3 && !span_starts(text, entities[i].name))
			i++;
		fuzz_expect(i < 3 || (*text.ptr != '&' && *text.ptr != '>'));
		buf_byte(&plain, i < 3 ? entities[i].byte : *text.ptr);
		text = span_from(text, i < 3 ? entities[i].name.len : 1);
	}
	if (counts)
		fuzz_add_visible(&reading->text, buf_view(&plain));
	buf_free(&plain);
}

static void
open_element(struct reading *reading, struct span tag)
{
	struct span rest = tag, name = span_cut(&rest, ' ');

	if (span_ends(tag, SPAN(" /")))
		return;
	fuzz_expect(reading->depth < DEPTH_MAX);
	reading->open[reading->depth++] = name;
	if (span_equal(name, SPAN("article")))
		reading->article = reading->depth;
	if (span_ends(tag, SPAN(" data-added=\"\"")))
		reading->added = reading->depth;
}

static void
close_element(struct reading *reading, struct span name)
{
	fuzz_expect(reading->depth > 0 &&
	    span_equal(reading->open[reading->depth - 1], name));
	if (reading->article == reading->depth)
		reading->article = 0;
	if (reading->added == reading->depth)
		reading->added = 0;
	reading->depth--;
}

/* What stands in <style> is CSS, in <script> JSON. */
static bool
is_foreign(const struct reading *reading)
{
	struct span name =
	    reading->depth > 0 ? reading->open[reading->depth - 1] : SPAN("");

	return span_equal(name, SPAN("style")) ||
	    span_equal(name, SPAN("script"));
}

static void
read_page(struct reading *reading, struct span page)
{
	fuzz_expect(span_starts(page, SPAN("<!DOCTYPE html>\n")));
	page = span_from(page, strlen("<!DOCTYPE html>\n"));
	while (page.len > 0) {
		struct span text = span_cut(&page, '<'), tag;

		if (!is_foreign(reading))
			read_text(reading, text);
		if (page.ptr == NULL)
			break;
		tag = span_cut(&page, '>');
		fuzz_expect(page.ptr != NULL);
		if (span_starts(tag, SPAN("/")))
			close_element(reading, span_from(tag, 1));
		else
			open_element(reading, tag);
	}
	fuzz_expect(reading->depth == 0);
}

static void
check(const struct document *document, struct span page)
{
	struct reading reading = {0};
	struct buf want = {0};

	fuzz_add_document(&want, document);
	read_page(&reading, page);
	fuzz_expect(span_equal(buf_view(&want), buf_view(&reading.text)));
	buf_free(&reading.text);
	buf_free(&want);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct setting setting = {.site = size & 1,
	    .formats = size & 2 ? "md,txt" : NULL,
	    .base = size & 4 ? "https://example.net/" : NULL};
	struct source src = fuzz_source(data, size);
	struct page page = {.setting = &setting};
	struct block_reader reader;
	struct document *document;
	struct buf out = {0};

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		out.len = 0;
		if (page_write(&page, &out, document))
			check(document, buf_view(&out));
	}
	buf_free(&out);
	page_free(&page);
	block_reader_close(&reader);
	source_close(&src);
	return 0;
}
