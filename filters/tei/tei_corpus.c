/* Documents as one corpus. */
#include "tei_corpus.h"

#include "base/message.h"
#include "header/header.h"
#include "web/escape.h"

/* No identifier of a document has a dot, and none in it this part. */
static const struct span identifier = {ROLL_ID, sizeof(ROLL_ID) - 1};

static void
write_start(struct corpus *corpus, struct buf *out)
{
	struct xml xml;
	struct header header = {.xml = &xml, .id = identifier};

	buf_string(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"");
	if (corpus->form == CORPUS_XINCLUDE)
		buf_string(
		    out, " xmlns:xi=\"http://www.w3.org/2001/XInclude\"");
	buf_string(out, " xml:id=\"");
	buf_span(out, identifier);
	buf_string(out, "\" xml:lang=\"zh\">");
	xml_begin(&xml, out, 1);
	header_corpus(&header, &corpus->roll);
	xml_end(&xml);
}

/* The file is named from the corpus, whose file stands in the same folder. */
static bool
write_include(struct corpus *corpus, const struct document *document)
{
	struct buf *out = &corpus->includes;

	if (!encoder_accepts(document))
		return false;
	if (document->name.len == 0) {
		fail(document->source, 0,
		    "a document without a name has no file to take in");
		return false;
	}
	if (span_equal(document->name, SPAN(CORPUS_DOCUMENT)))
		corpus->clashes = true;
	buf_string(out, "\n  <xi:include href=\"");
	escape_uri(out, document->name);
	buf_string(out, ".xml\"/>");
	corpus->roll.linked = true;
	encoder_list(corpus->encoder, document, &corpus->roll);
	return true;
}

static bool
put_aside(struct corpus *corpus, const struct document *document)
{
	corpus->text.len = 0;
	corpus->encoder->roll = &corpus->roll;
	if (!encoder_write(corpus->encoder, document, &corpus->text))
		return false;
	(void)spool_add(&corpus->spool, corpus->text.data, corpus->text.len);
	return true;
}

bool
corpus_add(struct corpus *corpus, const struct document *document)
{
	bool good;

	if (!set_add(&corpus->names, document->name)) {
		fail(document->source, 0, "a second document %.*s",
		    SHOWN(document->name));
		return false;
	}
	good = corpus->form == CORPUS_WHOLE ? put_aside(corpus, document)
					    : write_include(corpus, document);
	corpus->begun = corpus->begun || good;
	return good;
}

void
corpus_release(struct corpus *corpus, struct output *out)
{
	uint64_t at = 0;

	if (corpus->form != CORPUS_WHOLE || !corpus->begun)
		return;
	corpus->text.len = 0;
	write_start(corpus, &corpus->text);
	output_add(out, buf_view(&corpus->text));
	while (at < corpus->spool.size && !out->failed) {
		uint64_t left = corpus->spool.size - at;
		size_t len = left < SPOOL_AHEAD ? (size_t)left : SPOOL_AHEAD;

		corpus->text.len = 0;
		if (!spool_read(&corpus->spool, at, len, &corpus->text))
			return;
		output_add(out, buf_view(&corpus->text));
		at += len;
	}
}

bool
corpus_finish(struct corpus *corpus, struct buf *out)
{
	if (corpus->clashes) {
		fail(CORPUS_DOCUMENT, 0,
		    "no list of the corpus: this document has its file, %s",
		    CORPUS_FILE);
		return false;
	}
	if (corpus->form == CORPUS_XINCLUDE) {
		write_start(corpus, out);
		buf_span(out, buf_view(&corpus->includes));
	}
	buf_string(out, "\n</teiCorpus>\n");
	return true;
}

void
corpus_free(struct corpus *corpus)
{
	set_free(&corpus->names);
	roll_free(&corpus->roll);
	spool_close(&corpus->spool);
	buf_free(&corpus->text);
	buf_free(&corpus->includes);
}
