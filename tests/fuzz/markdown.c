/*
 * Blocks to Markdown: with the escapes and the marks taken back, the text is
 * that of the blocks, white space aside.  The size chooses the style.
 */
#include "fuzz.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "render.h"
#include "stream/block.h"

/* One character at the text's start; returns how many bytes said so. */
static size_t
unescape(struct span text, struct buf *out)
{
	static const struct {
		struct span name;
		char byte;
	} entities[] = {
	    {{"&lt;", 4}, '<'}, {{"&gt;", 4}, '>'}, {{"&amp;", 5}, '&'}};
	size_t semicolon = 2;
	uint32_t code = 0;
	char bytes[4];

	if (text.ptr[0] == '\\' && text.len > 1) {
		buf_byte(out, text.ptr[1]);
		return 2;
	}
	for (size_t i = 0; i < 3; i++)
		if (span_starts(text, entities[i].name)) {
			buf_byte(out, entities[i].byte);
			return entities[i].name.len;
		}
	if (!span_starts(text, SPAN("&#"))) {
		fuzz_expect(memchr("<>`_[]|~$^{@&", text.ptr[0], 13) == NULL);
		buf_byte(out, text.ptr[0]);
		return 1;
	}
	for (; text.ptr[semicolon] != ';'; semicolon++)
		code = code * 10 + (uint32_t)(text.ptr[semicolon] - '0');
	buf_add(out, bytes, utf8_encode(code, bytes));
	return semicolon + 1;
}

static void
read_line(struct span line, struct buf *out)
{
	size_t marks = 0;

	while (marks < line.len && line.ptr[marks] == '#')
		marks++;
	line = span_from(line, marks);
	while (line.len > 0)
		if (span_starts(line, SPAN("**")))
			line = span_from(line, 2);
		else
			line = span_from(line, unescape(line, out));
}

/* Names stand for marks and labels then: the suites see that they come back. */
static bool
has_notes(const struct document *document)
{
	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind == KIND_FOOTNOTE)
			return true;
	return false;
}

static void
check(const struct document *document, struct span markdown)
{
	struct buf want = {0}, text = {0}, got = {0};

	fuzz_add_document(&want, document);
	while (markdown.ptr != NULL)
		read_line(span_cut(&markdown, '\n'), &text);
	fuzz_add_visible(&got, buf_view(&text));
	fuzz_expect(span_equal(buf_view(&want), buf_view(&got)));
	buf_free(&want);
	buf_free(&text);
	buf_free(&got);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct markdown_style plain = {.run_in_bold = size & 1};
	struct markdown_style full = {.run_in_bold = size & 1,
	    .front = size & 2 ? FRONT_YAML : FRONT_TOML,
	    .ids = true,
	    .footer = true};
	struct source src = fuzz_source(data, size);
	struct block_reader reader;
	struct document *document;
	struct buf out = {0};

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		out.len = 0;
		if (render(&out, document, &plain) && !has_notes(document))
			check(document, buf_view(&out));
		(void)render(&out, document, &full);
	}
	buf_free(&out);
	block_reader_close(&reader);
	source_close(&src);
	return 0;
}
