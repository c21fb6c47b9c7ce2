/* The events of an XML document. */
#include "xml/pull.h"

#include <libxml/SAX2.h>
#include <libxml/catalog.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"

enum { CHUNK = 16 * 1024, CHUNK_MAX = 1 << 30 };

/* The first error is told; what libxml2 only warns of is none. */
static void
tell(void *context, xmlErrorPtr error)
{
	struct pull *pull = context;
	struct span text = span_of(error->message);

	if (pull->failed || error->level < XML_ERR_ERROR ||
	    error->domain == XML_FROM_NAMESPACE)
		return;
	while (text.len > 0 && text.ptr[text.len - 1] == '\n')
		text.len--;
	pull->failed = true;
	fail(pull->source, error->line > 0 ? (size_t)error->line : 0,
	    "not XML: %.*s", SHOWN(text));
}

/* What libxml2 says beside that has no place among our messages. */
static void
quiet(void *context, xmlErrorPtr error)
{
	(void)context;
	(void)error;
}

static enum namespace namespace_of(const xmlChar *uri)
{
	if (uri == NULL ||
	    xmlStrEqual(uri, (const xmlChar *)"http://www.tei-c.org/ns/1.0"))
		return NAMESPACE_TEI;
	if (xmlStrEqual(
		uri, (const xmlChar *)"http://www.w3.org/2001/XInclude"))
		return NAMESPACE_XINCLUDE;
	return NAMESPACE_OTHER;
}

static struct pulled *
add_event(struct pull *pull, enum event event)
{
	struct pulled *pulled;

	pull->queue = xgrow(
	    pull->queue, &pull->cap, pull->count + 1, sizeof(*pull->queue));
	pulled = &pull->queue[pull->count++];
	*pulled = (struct pulled){
	    .event = event,
	    .depth = pull->open,
	    .start = pull->bytes.len,
	    .line = (size_t)xmlSAX2GetLineNumber(pull->parser),
	};
	return pulled;
}

/* As libxml2 gives them: name, prefix, namespace, and both ends of the value. */
enum { PART_NAME, PART_PREFIX, PART_URI, PART_VALUE, PART_END, PARTS };

/* Those without a prefix, and xml:id. */
static void
add_attributes(struct buf *out, const xmlChar **part, int count)
{
	for (; count > 0; count--, part += PARTS) {
		const char *name = (const char *)part[PART_NAME];
		bool ours = part[PART_PREFIX] == NULL;

		if (!ours &&
		    strcmp((const char *)part[PART_PREFIX], "xml") == 0 &&
		    strcmp(name, "id") == 0) {
			name = "xml:id";
			ours = true;
		}
		if (!ours)
			continue;
		buf_add(out, name, strlen(name) + 1);
		buf_add(out, (const char *)part[PART_VALUE],
		    (size_t)(part[PART_END] - part[PART_VALUE]));
		buf_byte(out, '\0');
	}
}

static void
refuse_depth(struct pull *pull)
{
	pull->failed = true;
	fail(pull->source, (size_t)xmlSAX2GetLineNumber(pull->parser),
	    "more than %d elements inside one another", PULL_DEPTH_MAX);
	xmlStopParser(pull->parser);
}

static void
begin(void *context, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int namespaces, const xmlChar **declared,
    int attributes, int defaulted, const xmlChar **attribute)
{
	struct pull *pull = context;
	struct pulled *pulled;

	(void)prefix;
	(void)namespaces;
	(void)declared;
	(void)defaulted;
	if (pull->failed)
		return;
	if (pull->open >= PULL_DEPTH_MAX) {
		refuse_depth(pull);
		return;
	}
	pulled = add_event(pull, EVENT_START);
	pulled->name = span_of((const char *)name);
	pulled->ns = namespace_of(uri);
	add_attributes(&pull->bytes, attribute, attributes);
	pulled->len = pull->bytes.len - pulled->start;
	pull->open++;
}

static void
end(void *context, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri)
{
	struct pull *pull = context;

	(void)prefix;
	(void)uri;
	if (pull->failed)
		return;
	pull->open--;
	add_event(pull, EVENT_END)->name = span_of((const char *)name);
}

static void
characters(void *context, const xmlChar *text, int len)
{
	struct pull *pull = context;
	struct pulled *last =
	    pull->count > 0 ? &pull->queue[pull->count - 1] : NULL;

	if (pull->failed || pull->open == 0)
		return;
	if (last == NULL || last->event != EVENT_TEXT)
		last = add_event(pull, EVENT_TEXT);
	buf_add(&pull->bytes, (const char *)text, (size_t)len);
	last->len += (size_t)len;
}

void
pull_open(struct pull *pull, struct span xml, const char *source)
{
	enum {
		OPTIONS = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT |
		    XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES
	};
	xmlSAXHandler handler = {
	    .initialized = XML_SAX2_MAGIC,
	    .startElementNs = begin,
	    .endElementNs = end,
	    .characters = characters,
	    .ignorableWhitespace = characters,
	    .cdataBlock = characters,
	    .serror = tell,
	};

	pull_close(pull);
	*pull = (struct pull){.source = source, .rest = xml};
	xmlSetStructuredErrorFunc(NULL, quiet);
	xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
	pull->parser = xmlCreatePushParserCtxt(&handler, pull, NULL, 0, NULL);
	if (pull->parser == NULL) {
		pull->failed = true;
		fail(source, 0, "out of memory");
		return;
	}
	(void)xmlCtxtUseOptions(pull->parser, OPTIONS);
}

/*
 * So many bytes are parsed at a time: up to a tag, since a parser that is given
 * half of one may begin it anew with each piece.
 */
static size_t
chunk_of(struct span rest)
{
	const char *tag;
	size_t len = rest.len;

	if (rest.len <= CHUNK)
		return rest.len;
	tag = memchr(rest.ptr + CHUNK, '<', rest.len - CHUNK);
	if (tag != NULL)
		len = (size_t)(tag - rest.ptr);
	return len < CHUNK_MAX ? len : CHUNK_MAX;
}

/* Parse on until there is an event; false at the end. */
static bool
parse(struct pull *pull)
{
	pull->count = pull->next = pull->bytes.len = 0;
	while (pull->count == 0 && !pull->failed && !pull->ended) {
		size_t len = chunk_of(pull->rest);

		pull->ended = len == pull->rest.len;
		if (xmlParseChunk(pull->parser, pull->rest.ptr, (int)len,
			pull->ended) != 0 &&
		    !pull->failed && !pull->parser->wellFormed) {
			pull->failed = true;
			fail(pull->source, 0, "not XML");
		}
		pull->rest = span_from(pull->rest, len);
	}
	return pull->count > 0 && !pull->failed;
}

enum event
pull_next(struct pull *pull)
{
	const struct pulled *pulled;
	struct span part;

	if (pull->failed || (pull->next == pull->count && !parse(pull)))
		return EVENT_DONE;
	pulled = &pull->queue[pull->next++];
	part = (struct span){NULL, pulled->len};
	if (part.len > 0)
		part.ptr = pull->bytes.data + pulled->start;
	pull->depth = pulled->depth;
	pull->name = pulled->name;
	if (pulled->event == EVENT_START) {
		pull->ns = pulled->ns;
		pull->line = pulled->line;
		pull->attributes = part;
	} else if (pulled->event == EVENT_TEXT) {
		pull->text = part;
	}
	return pulled->event;
}

bool
pull_attribute(struct pull *pull, const char *name, struct buf *value)
{
	struct span rest = pull->attributes;

	value->len = 0;
	while (rest.len > 0) {
		struct span key = span_cut(&rest, '\0');
		struct span found = span_cut(&rest, '\0');

		if (!span_equal(key, span_of(name)))
			continue;
		buf_span(value, found);
		return true;
	}
	return false;
}

bool
pull_has_word(
    struct pull *pull, const char *name, struct span word, struct buf *value)
{
	struct span rest;

	if (!pull_attribute(pull, name, value))
		return false;
	for (rest = buf_view(value); rest.ptr != NULL;)
		if (span_equal(span_cut(&rest, ' '), word))
			return true;
	return false;
}

void
pull_close(struct pull *pull)
{
	if (pull->parser != NULL)
		xmlFreeParserCtxt(pull->parser);
	free(pull->queue);
	buf_free(&pull->bytes);
	*pull = (struct pull){0};
}
