/* A TEI document, or a corpus of them, as a block stream. */
#include "tei_read.h"

#include "base/message.h"
#include "base/name.h"
#include "header/ident_read.h"
#include "record/tidy.h"
#include "stream/identifier.h"
#include "xml/guard.h"

static bool
is_named(const struct pull *pull, struct span name)
{
	return pull->ns == NAMESPACE_TEI && span_equal(pull->name, name);
}

/* Read on to the end of the element that has begun. */
static void
skip(struct decoder *decoder)
{
	unsigned depth = decoder->pull.depth;
	enum event event;

	while ((event = pull_next(&decoder->pull)) != EVENT_DONE)
		if (event == EVENT_END && decoder->pull.depth == depth)
			return;
}

static void
read_header(struct decoder *decoder)
{
	unsigned depth = decoder->pull.depth;

	for (;;) {
		switch (pull_next(&decoder->pull)) {
		case EVENT_START:
			header_start(&decoder->header, &decoder->pull);
			break;
		case EVENT_TEXT:
			header_add(&decoder->header, decoder->pull.text);
			break;
		case EVENT_END:
			if (decoder->pull.depth == depth)
				return;
			header_end(&decoder->header);
			break;
		case EVENT_DONE:
			return;
		}
	}
}

static void
read_text(struct decoder *decoder)
{
	unsigned depth = decoder->pull.depth;

	for (;;) {
		switch (pull_next(&decoder->pull)) {
		case EVENT_START:
			text_start(&decoder->text, &decoder->pull);
			break;
		case EVENT_TEXT:
			text_add(&decoder->text, decoder->pull.text);
			break;
		case EVENT_END:
			if (decoder->pull.depth == depth) {
				records_finish(&decoder->text.records);
				return;
			}
			text_end(&decoder->text);
			break;
		case EVENT_DONE:
			return;
		}
	}
}

/* The parts of a document. */
static void
read_parts(struct decoder *decoder)
{
	struct pull *pull = &decoder->pull;
	unsigned depth = pull->depth;
	enum event event;

	while ((event = pull_next(pull)) != EVENT_DONE) {
		if (event == EVENT_END && pull->depth == depth)
			return;
		if (event != EVENT_START)
			continue;
		if (is_named(pull, SPAN("teiHeader"))) {
			read_header(decoder);
		} else if (is_named(pull, SPAN("text"))) {
			read_text(decoder);
		} else {
			warn(pull->source, pull->line,
			    "element %.*s is no text; passed over",
			    SHOWN(pull->name));
			skip(decoder);
		}
	}
}

/* The name given, or that of the identifier; `doc` stands for none. */
static void
choose_name(struct decoder *decoder, struct span given)
{
	decoder->name.len = decoder->id.len = 0;
	decoder->named = given.len > 0;
	if (given.len > 0) {
		buf_span(&decoder->name, given);
		return;
	}
	(void)pull_attribute(&decoder->pull, "xml:id", &decoder->id);
	ident_name(&decoder->name, buf_view(&decoder->id));
}

/* What the identifier was made of, as the header tells it; doc may be a name. */
static struct span
name_of(struct decoder *decoder)
{
	struct span name = buf_view(&decoder->name);
	struct span local = buf_view(&decoder->header.fact[FACT_NAME]);

	decoder->value.len = 0;
	if (local.len > 0)
		identifier_of_name(&decoder->value, local);
	if (local.len > 0 && !decoder->named &&
	    span_equal(buf_view(&decoder->id), buf_view(&decoder->value)))
		return local;
	if (span_equal(name, SPAN("doc")) && !span_equal(local, name))
		name.len = 0;
	return name;
}

static bool
is_good(struct decoder *decoder, struct span name, size_t line)
{
	const char *source = decoder->pull.source;
	const char *fault = name.len > 0 ? name_fault(name) : NULL;

	if (decoder->pull.failed || decoder->text.refused)
		return false;
	if (fault != NULL) {
		fail(source, line, "document %.*s: %s", SHOWN(name),
		    translate(fault));
		return false;
	}
	if (!decoder->text.records.good || !decoder->header.good) {
		fail(source, line, "a control character in the text");
		return false;
	}
	return true;
}

/* What the text alone tells: nothing that the header says, too, is given. */
static void
gather(struct decoder *decoder, const struct records *records)
{
	struct buf *text = &decoder->told;
	struct block_reader reader;
	struct source src = {
	    .fd = -1, .name = decoder->pull.source, .eof = true};
	const struct document *document;

	text->len = 0;
	block_write_doc(text, SPAN(""));
	buf_span(text, buf_view(&records->out));
	block_write_end(text, records->line);
	src.data = text->data;
	src.end = src.cap = text->len;
	block_reader_open(&reader, &src);
	document = block_next(&reader);
	if (document != NULL)
		facts_gather(&decoder->facts, document);
	block_reader_close(&reader);
}

static void
read_document(struct decoder *decoder, struct span given, struct buf *out)
{
	size_t line = decoder->pull.line;
	const struct records *records = &decoder->text.records;
	struct span name;

	choose_name(decoder, given);
	header_begin(&decoder->header);
	text_begin(&decoder->text);
	read_parts(decoder);
	name = name_of(decoder);
	if (!is_good(decoder, name, line))
		return;
	gather(decoder, records);
	block_write_doc(out, name);
	header_write(&decoder->header, &decoder->facts, out);
	if (records->breaks.pages.len > 0)
		block_write_meta(
		    out, SPAN("pages"), buf_view(&records->breaks.pages));
	buf_span(out, buf_view(&records->out));
	block_write_end(out, records->line);
}

/* What a corpus holds: documents, and corpora. */
static void
read_corpus(struct decoder *decoder, struct buf *out)
{
	struct pull *pull = &decoder->pull;
	enum event event;

	while ((event = pull_next(pull)) != EVENT_DONE) {
		if (event != EVENT_START || is_named(pull, SPAN("teiCorpus")))
			continue;
		if (is_named(pull, SPAN("TEI")))
			read_document(decoder, SPAN(""), out);
		else if (is_named(pull, SPAN("teiHeader")))
			skip(decoder);
		else {
			fail(pull->source, pull->line,
			    pull->ns == NAMESPACE_XINCLUDE
				? N_("xi:%.*s: not followed; xmllint --xinclude does so")
				: N_("element %.*s in a corpus"),
			    SHOWN(pull->name));
			skip(decoder);
		}
	}
}

/* A lone document counts only when what is behind it is XML, too. */
static void
read_alone(struct decoder *decoder, struct span name, struct buf *out)
{
	size_t before = out->len;

	read_document(decoder, name, out);
	while (pull_next(&decoder->pull) != EVENT_DONE)
		;
	if (decoder->pull.failed)
		out->len = before;
}

void
decoder_read(struct decoder *decoder, struct span xml, struct span name,
    const char *source, struct buf *out)
{
	struct pull *pull = &decoder->pull;

	if (tidy_is_blank(xml)) {
		fail(source, 0, "no XML");
		return;
	}
	if (!guard_pass(xml, source))
		return;
	pull_open(pull, xml, source);
	if (pull_next(pull) == EVENT_START) {
		if (is_named(pull, SPAN("TEI")))
			read_alone(decoder, name, out);
		else if (is_named(pull, SPAN("teiCorpus")))
			read_corpus(decoder, out);
		else
			fail(source, pull->line, "not TEI: the element is %.*s",
			    SHOWN(pull->name));
	}
	pull_close(pull);
}

void
decoder_free(struct decoder *decoder)
{
	pull_close(&decoder->pull);
	header_free(&decoder->header);
	text_free(&decoder->text);
	facts_free(&decoder->facts);
	buf_free(&decoder->told);
	buf_free(&decoder->name);
	buf_free(&decoder->value);
	buf_free(&decoder->id);
}
