/* Documents as one corpus. */
#include "corpus.h"

#include "base/message.h"
#include "header/header.h"
#include "web/escape.h"

/* No identifier of a document has a dot, and none in it this part. */
static const struct span identifier = {CORPUS_DOCUMENT ".all", 10};

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
	header_corpus(&header);
	xml_end(&xml);
}

/* The file is named from the corpus, whose file stands in the same folder. */
static bool
write_include(
    struct corpus *corpus, const struct document *document, struct buf *out)
{
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
	return true;
}

bool
corpus_add(
    struct corpus *corpus, const struct document *document, struct buf *out)
{
	bool good;

	if (!set_add(&corpus->names, document->name)) {
		fail(document->source, 0, "a second document %.*s",
		    SHOWN(document->name));
		return false;
	}
	if (!corpus->begun)
		write_start(corpus, out);
	good = corpus->form == CORPUS_WHOLE
	    ? encoder_write(corpus->encoder, document, out)
	    : write_include(corpus, document, out);
	corpus->begun = corpus->begun || good;
	return good;
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
	buf_string(out, "\n</teiCorpus>\n");
	return true;
}

void
corpus_free(struct corpus *corpus)
{
	set_free(&corpus->names);
}
