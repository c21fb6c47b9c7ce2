/*
 * Blocks to Word: each part is XML that libxml2 parses, the parts are as many as
 * they say, and the text of the document is that of the blocks, white space aside.
 */
#include "fuzz.h"

#include <libxml/parser.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "body/typeset.h"
#include "fixed_parts.h"
#include "stream/block.h"
#include "stream/packed.h"

static void
add_content(xmlDocPtr xml, struct buf *got)
{
	xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(xml));

	fuzz_add_visible(got, span_of((const char *)text));
	xmlFree(text);
}

/* Word counts notes by itself, and their labels are not there. */
static void
drop_numbers(struct buf *text)
{
	static const char *const brackets[] = {
	    "[", "]", "［", "］", "〔", "〕", "【", "】"};
	struct span rest = buf_view(text);

	text->len = 0;
	while (rest.len > 0) {
		size_t cut = rest.ptr[0] >= '0' && rest.ptr[0] <= '9';

		for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]);
		     i++)
			if (span_starts(rest, span_of(brackets[i])))
				cut = strlen(brackets[i]);
		if (cut == 0)
			text->data[text->len++] = rest.ptr[0];
		rest = span_from(rest, cut > 0 ? cut : 1);
	}
}

/* The notes that Word has apart are the last of the text. */
static void
check_text(struct buf *got, bool notes, const struct document *document)
{
	struct buf want = {0};

	fuzz_add_document(&want, document);
	if (notes) {
		drop_numbers(&want);
		drop_numbers(got);
	}
	fuzz_expect(span_equal(buf_view(&want), buf_view(got)));
	buf_free(&want);
}

static bool
has_text(struct span path)
{
	return span_equal(path, SPAN("word/document.xml")) ||
	    span_equal(path, SPAN("word/footnotes.xml")) ||
	    span_equal(path, SPAN("word/endnotes.xml"));
}

static void
check_members(const struct document *document, size_t count, struct span out)
{
	struct source src = fuzz_source(out.ptr, out.len);
	struct frame_reader reader;
	struct buf got = {0};
	struct text text;
	size_t number = 0;

	frame_reader_open(&reader, &src);
	while (frame_next(&reader, &text)) {
		struct member member;
		xmlDocPtr xml = xmlReadMemory(text.body.ptr, (int)text.body.len,
		    "fuzz", NULL, XML_PARSE_NONET);

		fuzz_expect(member_read(&member, &text));
		fuzz_expect(member.number == ++number);
		fuzz_expect(member.count == count);
		fuzz_expect(xml != NULL);
		if (has_text(member.path))
			add_content(xml, &got);
		xmlFreeDoc(xml);
	}
	fuzz_expect(number == count);
	check_text(&got, count > PARTS_COUNT, document);
	buf_free(&got);
	source_close(&src);
}

static void
check(const struct document *document, struct paper *paper)
{
	struct facts facts = {0};
	struct buf out = {0}, styles = {0};
	struct parts parts = {.look = paper->writer.look,
	    .facts = &facts,
	    .styles = &styles,
	    .members.name = SPAN("a")};

	facts_gather(&facts, document);
	document = red_paper_plan(&paper->red.paper, document, &facts);
	if (!paper_begin(paper, document)) {
		facts_free(&facts);
		return;
	}
	parts.notes = paper->writer.notes;
	parts_begin(&parts, &out);
	paper_write(paper, document, &out);
	if (parts.notes != NULL) {
		parts_notes(&parts, &out);
		paper_notes(paper, document, &out);
	}
	parts_end(&parts, &out);
	check_members(document, parts.members.count, buf_view(&out));
	facts_free(&facts);
	buf_free(&styles);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct source src = fuzz_source(data, size);
	struct look look = {.base = (enum base)(size % BASE_COUNT)};
	struct paper paper = {.writer.look = &look,
	    .red.look = &look,
	    .red.paper.wanted = size / BASE_COUNT % 2 == 1};
	struct block_reader reader;
	struct document *document;

	look_begin(&look);
	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL)
		check(document, &paper);
	block_reader_close(&reader);
	source_close(&src);
	paper_free(&paper);
	look_free(&look);
	return 0;
}
