/*
 * Blocks to TEI: libxml2 parses what is written, it is valid in jianggao's
 * schema (run where filters/tei is), and its text is that of the blocks, white
 * space aside.
 */
#include "fuzz.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "base/unicode.h"
#include "base/utf8.h"
#include "encode.h"
#include "stream/block.h"

static xmlRelaxNGPtr
schema(void)
{
	static xmlRelaxNGPtr compiled;

	if (compiled == NULL) {
		xmlRelaxNGParserCtxtPtr parser =
		    xmlRelaxNGNewParserCtxt("filters/tei/jianggao.rng");

		compiled = xmlRelaxNGParse(parser);
		xmlRelaxNGFreeParserCtxt(parser);
		fuzz_expect(compiled != NULL);
	}
	return compiled;
}

static void
quiet(void *context, const char *message, ...)
{
	(void)context;
	(void)message;
}

static void
check_schema(xmlDocPtr xml)
{
	xmlRelaxNGValidCtxtPtr validator = xmlRelaxNGNewValidCtxt(schema());

	xmlRelaxNGSetValidErrors(validator, quiet, quiet, NULL);
	fuzz_expect(xmlRelaxNGValidateDoc(validator, xml) == 0);
	xmlRelaxNGFreeValidCtxt(validator);
}

static void
check_text(xmlDocPtr xml, const struct document *document)
{
	xmlXPathContextPtr context = xmlXPathNewContext(xml);
	xmlXPathObjectPtr text;
	struct buf want = {0}, got = {0};

	text = xmlXPathEvalExpression(
	    (const xmlChar *)"string(/*/*[local-name()='text'])", context);
	fuzz_expect(text != NULL);
	fuzz_add_visible(&got, span_of((const char *)text->stringval));
	fuzz_add_document(&want, document);
	fuzz_expect(span_equal(buf_view(&want), buf_view(&got)));
	buf_free(&want);
	buf_free(&got);
	xmlXPathFreeObject(text);
	xmlXPathFreeContext(context);
}

static void
check(const struct document *document, struct span out)
{
	xmlDocPtr xml = xmlReadMemory(out.ptr, (int)out.len, "fuzz", NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);

	fuzz_expect(xml != NULL);
	check_schema(xml);
	check_text(xml, document);
	xmlFreeDoc(xml);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct source src = fuzz_source(data, size);
	struct encoder encoder = {
	    .phrase = {
		.redaction = size & 1 ? REDACTION_GAP : REDACTION_ELLIPSIS}};
	struct block_reader reader;
	struct document *document;
	struct buf out = {0};

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		out.len = 0;
		if (encoder_write(&encoder, document, &out))
			check(document, buf_view(&out));
	}
	buf_free(&out);
	encoder_free(&encoder);
	block_reader_close(&reader);
	source_close(&src);
	return 0;
}
