/* jg-tei: blocks to TEI P5. */
#include <string.h>

#include "body.h"
#include "converter.h"
#include "filter.h"
#include "header.h"
#include "ident.h"
#include "message.h"
#include "script.h"

struct tei {
	struct converter converter;
	struct phrase phrase;
	struct tree tree;
	struct facts facts;
	struct buf id, language, text;
};

/* All kinds are known, and all text can be XML. */
static bool
is_writable(const struct document *document)
{
	if (!xml_can_hold(document->name)) {
		fail(document->source, 0, "the name holds a noncharacter");
		return false;
	}
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_UNKNOWN)
			return converter_refuse(document, block);
		if (!xml_can_hold(block->label) || !xml_can_hold(block->text)) {
			fail(document->source, block->line,
			    "a noncharacter; run jg-normalize first");
			return false;
		}
	}
	return true;
}

/* The language given, where it is one, or else that of the text. */
static void
choose_language(struct tei *tei, const struct document *document)
{
	struct span given = tei->facts.fact[FACT_LANG];

	tei->language.len = 0;
	if (script_is_tag(given)) {
		buf_span(&tei->language, given);
		return;
	}
	if (given.len > 0)
		warn(document->source, 0, "lang is no language tag: %.*s",
		    (int)given.len, given.ptr);
	buf_string(&tei->language, script_of(document));
}

/* The text is written first: the header tells how many elements are in it. */
static bool
write_text(
    struct tei *tei, const struct document *document, size_t count[TAG_COUNT])
{
	struct xml xml;
	struct body body = {
	    .xml = &xml,
	    .document = document,
	    .tree = &tei->tree,
	    .phrase = &tei->phrase,
	    .id = buf_view(&tei->id),
	};

	tei->text.len = 0;
	xml_begin(&xml, &tei->text, 1);
	body_write(&body);
	memcpy(count, xml.count, sizeof(xml.count));
	return xml_end(&xml);
}

static bool
write_document(
    struct tei *tei, const struct document *document, struct buf *out)
{
	struct xml xml;
	size_t count[TAG_COUNT];
	struct header header = {
	    .xml = &xml,
	    .document = document,
	    .facts = &tei->facts,
	    .language = buf_cstring(&tei->language),
	    .id = buf_view(&tei->id),
	    .redaction = tei->phrase.redaction,
	    .count = count,
	};

	if (!write_text(tei, document, count))
		return false;
	xml_begin(&xml, out, 0);
	xml_raw(&xml, SPAN("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
	xml_enter(&xml, TAG_TEI);
	xml_attribute_string(&xml, "xmlns", "http://www.tei-c.org/ns/1.0");
	xml_attribute(&xml, "xml:id", buf_view(&tei->id));
	xml_attribute(&xml, "xml:lang", buf_view(&tei->language));
	header_write(&header);
	xml_raw(&xml, buf_view(&tei->text));
	xml_leave(&xml);
	xml_raw(&xml, SPAN("\n"));
	return xml_end(&xml);
}

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct tei *tei = state;

	if (!is_writable(document))
		return false;
	facts_gather(&tei->facts, document);
	choose_language(tei, document);
	tei->id.len = 0;
	ident_of_name(&tei->id, document->name);
	tree_build(&tei->tree, document);
	tree_arrange(&tei->tree);
	ident_divisions(&tei->tree);
	if (write_document(tei, document, out))
		return true;
	fail(document->source, 0, "out of memory");
	return false;
}

static bool
choose_redaction(struct tei *tei, const char *value)
{
	if (strcmp(value, "gap") == 0)
		tei->phrase.redaction = REDACTION_GAP;
	else if (strcmp(value, "ellipsis") == 0)
		tei->phrase.redaction = REDACTION_ELLIPSIS;
	else
		complain("--redaction is gap or ellipsis, not %s", value);
	return strcmp(value, "gap") == 0 || strcmp(value, "ellipsis") == 0;
}

static bool
option(void *state, int id, const char *value)
{
	struct converter *converter = state;

	(void)id;
	return choose_redaction(converter->state, value);
}

static void
end(void *state, struct output *out)
{
	struct converter *converter = state;
	struct tei *tei = converter->state;

	converter_end(state, out);
	phrase_free(&tei->phrase);
	tree_free(&tei->tree);
	facts_free(&tei->facts);
	buf_free(&tei->id);
	buf_free(&tei->language);
	buf_free(&tei->text);
	xmlCleanupParser();
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {'r', "redaction", "HOW",
		"encode masks as gap (the default) or as ellipsis", false},
	    {0, NULL, NULL, NULL, false},
	};
	struct tei tei = {.phrase = {.redaction = REDACTION_GAP}};
	struct filter filter = {
	    .name = "jg-tei",
	    .operands = "[file ...]",
	    .purpose = "turn a block stream into TEI P5",
	    .options = options,
	    .state = &tei.converter,
	    .option = option,
	    .input = converter_input,
	    .end = end,
	};

	tei.converter = (struct converter){.convert = convert, .state = &tei};
	return filter_main(argc, argv, &filter);
}
