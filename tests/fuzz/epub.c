/*
 * Blocks to books: each member but the style is XML that libxml2 parses, they are as
 * many as they say, and the texts of the pages are those of the documents, in the order
 * of the leaves, white space aside.  The size chooses the kind of book.
 */
#include "fuzz.h"

#include <libxml/parser.h>

#include "bind.h"
#include "stream/block.h"
#include "stream/member.h"

/* Text of an element, less what was added. */
static void
add_nodes(struct buf *out, const xmlNode *node)
{
	for (; node != NULL; node = node->next)
		if (node->type == XML_TEXT_NODE)
			fuzz_add_visible(
			    out, span_of((const char *)node->content));
		else if (node->type == XML_ELEMENT_NODE &&
		    !xmlHasProp(node, (const xmlChar *)"data-added"))
			add_nodes(out, node->children);
}

static void
add_article(struct buf *out, const xmlNode *node)
{
	for (; node != NULL; node = node->next)
		if (node->type == XML_ELEMENT_NODE &&
		    xmlStrEqual(node->name, (const xmlChar *)"article"))
			add_nodes(out, node->children);
		else if (node->type == XML_ELEMENT_NODE)
			add_article(out, node->children);
}

static bool
is_xml(struct span path)
{
	return !span_equal(path, SPAN("mimetype")) &&
	    !span_ends(path, SPAN(".css"));
}

static void
check_members(struct span members, struct span want)
{
	struct source src = fuzz_source(members.ptr, members.len);
	struct frame_reader reader;
	struct text text;
	struct member member = {0};
	struct buf got = {0};
	size_t count = 0;

	frame_reader_open(&reader, &src);
	while (frame_next(&reader, &text)) {
		xmlDocPtr xml;

		fuzz_expect(member_read(&member, &text));
		fuzz_expect(member.number == ++count);
		if (!is_xml(member.path))
			continue;
		xml = xmlReadMemory(text.body.ptr, (int)text.body.len, "fuzz",
		    NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
		fuzz_expect(xml != NULL);
		add_article(&got, xml->children);
		xmlFreeDoc(xml);
	}
	fuzz_expect(count == member.count);
	fuzz_expect(span_equal(want, buf_view(&got)));
	buf_free(&got);
	source_close(&src);
}

static void
bind_and_check(struct book *book, struct buf *want)
{
	struct buf out = {0};

	if (book->count > 0) {
		bind_book(book, SPAN("a.epub"), &out, NULL);
		check_members(buf_view(&out), buf_view(want));
	}
	book_clear(book);
	want->len = 0;
	buf_free(&out);
}

/* Without parts all stand in their order. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct wish wish = {.name = size & 1 ? "a" : NULL,
	    .vertical = (size & 2) != 0,
	    .parts = PARTS_NONE};
	struct source src = fuzz_source(data, size);
	struct book book = {.wish = &wish};
	struct block_reader reader;
	struct document *document;
	struct buf want = {0};

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		if (book_add(&book, document))
			fuzz_add_document(&want, document);
		if (wish.name == NULL)
			bind_and_check(&book, &want);
	}
	bind_and_check(&book, &want);
	book_free(&book);
	buf_free(&want);
	block_reader_close(&reader);
	source_close(&src);
	return 0;
}
