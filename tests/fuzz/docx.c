/*
 * Blocks to Word: each part is XML that libxml2 parses, the parts are as many as
 * they say, and the text of the document is that of the blocks, white space aside.
 */
#include "fuzz.h"

#include <libxml/parser.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "fixed_parts.h"
#include "stream/block.h"
#include "stream/packed.h"
#include "typeset.h"

static void
check_text(xmlDocPtr xml, const struct document *document)
{
	xmlChar *text = xmlNodeGetContent(xmlDocGetRootElement(xml));
	struct buf want = {0}, got = {0};

	fuzz_add_visible(&got, span_of((const char *)text));
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		fuzz_add_visible(&want, block->label);
		fuzz_add_visible(&want, block->text);
	}
	fuzz_expect(span_equal(buf_view(&want), buf_view(&got)));
	buf_free(&want);
	buf_free(&got);
	xmlFree(text);
}

static void
check_members(const struct document *document, struct span out)
{
	struct source src = fuzz_source(out.ptr, out.len);
	struct frame_reader reader;
	struct text text;
	size_t count = 0;

	frame_reader_open(&reader, &src);
	while (frame_next(&reader, &text)) {
		struct member member;
		xmlDocPtr xml = xmlReadMemory(text.body.ptr, (int)text.body.len,
		    "fuzz", NULL, XML_PARSE_NONET);

		fuzz_expect(member_read(&member, &text));
		fuzz_expect(member.number == ++count);
		fuzz_expect(member.count == PARTS_COUNT);
		fuzz_expect(xml != NULL);
		if (span_equal(member.path, SPAN("word/document.xml")))
			check_text(xml, document);
		xmlFreeDoc(xml);
	}
	fuzz_expect(count == PARTS_COUNT);
	source_close(&src);
}

static void
check(const struct document *document, struct paper *paper)
{
	struct members members = {.name = SPAN("a"), .count = PARTS_COUNT};
	struct facts facts = {0};
	struct buf out = {0};

	facts_gather(&facts, document);
	parts_begin(&members, paper->look, &facts, &out);
	if (paper_write(paper, document, &out)) {
		parts_end(paper->look, &out);
		check_members(document, buf_view(&out));
	}
	facts_free(&facts);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct source src = fuzz_source(data, size);
	struct paper paper = {.look = size % LOOK_COUNT};
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL)
		check(document, &paper);
	block_reader_close(&reader);
	source_close(&src);
	paper_free(&paper);
	return 0;
}
