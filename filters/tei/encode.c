/* A document of blocks as a TEI document. */
#include "encode.h"

#include <stdlib.h>
#include <string.h>

#include "base/message.h"
#include "body/body.h"
#include "body/ident.h"
#include "body/page_begin.h"
#include "document/langtag.h"
#include "genres.h"
#include "header/header.h"
#include "parlamint/debate.h"
#include "parlamint/sitting.h"
#include "stream/converter.h"
#include "stream/identifier.h"

/* All kinds are known, and all text can be XML. */
bool
encoder_accepts(const struct document *document)
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
choose_language(struct encoder *encoder, const struct document *document)
{
	struct span given = facts_printed(&encoder->facts, FACT_LANG);

	encoder->language.len = 0;
	if (langtag_fits(given)) {
		buf_span(&encoder->language, given);
		return;
	}
	if (given.len > 0)
		warn(document->source, 0, "lang is no language tag: %.*s",
		    SHOWN(given));
	buf_string(&encoder->language, langtag_of(document));
}

/* Returns how many speeches there are. */
static size_t
write_debate(struct encoder *encoder, const struct document *document,
    const struct people *people, struct xml *xml)
{
	struct debate debate = {
	    .xml = xml,
	    .document = document,
	    .people = people,
	    .phrase = &encoder->phrase,
	    .id = buf_view(&encoder->id),
	};

	debate_write(&debate);
	return debate.speeches;
}

static void
write_body(struct encoder *encoder, const struct document *document,
    const struct people *people, struct xml *xml)
{
	const struct genre_row *genre =
	    genre_row_of(facts_best(&encoder->facts, FACT_GENRE));
	struct body body = {
	    .xml = xml,
	    .document = document,
	    .tree = &encoder->tree,
	    .phrase = &encoder->phrase,
	    .people = people,
	    .type = genre == NULL ? "speech" : genre->type,
	    .id = buf_view(&encoder->id),
	    .articles = &encoder->articles,
	};

	body_write(&body);
}

static void
write_header(struct encoder *encoder, const struct document *document,
    const struct people *people, const struct xml *text, size_t speeches)
{
	struct xml xml;
	struct header header = {
	    .xml = &xml,
	    .document = document,
	    .facts = &encoder->facts,
	    .people = people,
	    .language = buf_cstring(&encoder->language),
	    .traditional = langtag_is_traditional(buf_view(&encoder->language)),
	    .id = buf_view(&encoder->id),
	    .redaction = encoder->phrase.redaction,
	    .articles = encoder->articles.count > 0,
	    .count = text->count,
	};

	encoder->header.len = 0;
	xml_begin(&xml, &encoder->header, encoder->nested ? 2 : 1);
	if (encoder->debate)
		sitting_write(&header, speeches);
	else
		header_write(&header);
	xml_end(&xml);
}

/* The text is written first: the header tells how many elements are in it. */
static void
write_document(
    struct encoder *encoder, const struct document *document, struct buf *out)
{
	const struct people people = {
	    .voices = &encoder->voices,
	    .facts = &encoder->facts,
	    .id = buf_view(&encoder->id),
	    .roll = encoder->roll,
	};
	struct xml xml;
	size_t at, speeches = 0;

	if (!encoder->nested)
		buf_string(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	xml_begin(&xml, out, encoder->nested ? 1 : 0);
	xml_enter(&xml, TAG_TEI);
	xml_attribute_string(&xml, "xmlns", "http://www.tei-c.org/ns/1.0");
	xml_attribute(&xml, "xml:id", buf_view(&encoder->id));
	xml_attribute(&xml, "xml:lang", buf_view(&encoder->language));
	if (encoder->debate)
		xml_attribute_string(&xml, "ana", "#parla.sitting #reference");
	at = xml_mark(&xml);
	xml.count[TAG_TEI] = 0; /* only the text is told of */
	pages_find(document, &encoder->pages);
	xml.breaks = encoder->pages.count > 0 ? &encoder->pages : NULL;
	if (encoder->debate)
		speeches = write_debate(encoder, document, &people, &xml);
	else
		write_body(encoder, document, &people, &xml);
	write_header(encoder, document, &people, &xml, speeches);
	xml_insert(&xml, at, buf_view(&encoder->header));
	xml_leave(&xml);
	if (!encoder->nested)
		buf_byte(out, '\n');
	xml_end(&xml);
}

bool
encoder_write(
    struct encoder *encoder, const struct document *document, struct buf *out)
{
	if (!encoder_accepts(document))
		return false;
	inline_begin(&encoder->phrase.marks, document);
	facts_gather(&encoder->facts, document);
	voices_gather(&encoder->voices, document, &encoder->facts);
	choose_language(encoder, document);
	encoder->id.len = 0;
	identifier_of_name(&encoder->id, document->name);
	encoder->phrase.id = buf_view(&encoder->id);
	articles_find(&encoder->articles, document);
	tree_build(&encoder->tree, document, &encoder->articles);
	tree_arrange(&encoder->tree);
	ident_divisions(&encoder->tree);
	write_document(encoder, document, out);
	return true;
}

void
encoder_list(
    struct encoder *encoder, const struct document *document, struct roll *roll)
{
	struct people people = {
	    .voices = &encoder->voices,
	    .facts = &encoder->facts,
	    .roll = roll,
	};

	facts_gather(&encoder->facts, document);
	voices_gather(&encoder->voices, document, &encoder->facts);
	encoder->id.len = 0;
	identifier_of_name(&encoder->id, document->name);
	people.id = buf_view(&encoder->id);
	people_write(&people, NULL);
}

void
encoder_free(struct encoder *encoder)
{
	phrase_free(&encoder->phrase);
	free(encoder->pages.list);
	tree_free(&encoder->tree);
	articles_free(&encoder->articles);
	facts_free(&encoder->facts);
	voices_free(&encoder->voices);
	buf_free(&encoder->id);
	buf_free(&encoder->language);
	buf_free(&encoder->header);
}
