/* The events of an XML document. */
#include "pull.h"

#include <libxml/catalog.h>

#include "base/message.h"

static int
give(void *context, char *buffer, int len)
{
	struct pull *pull = context;
	size_t n = (size_t)len < pull->rest.len ? (size_t)len : pull->rest.len;

	if (n > 0)
		memcpy(buffer, pull->rest.ptr, n);
	pull->rest = span_from(pull->rest, n);
	return (int)n;
}

static int
given(void *context)
{
	(void)context;
	return 0;
}

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
	    "not XML: %.*s", (int)text.len, text.ptr);
}

/* What libxml2 says beside that has no place among our messages. */
static void
quiet(void *context, xmlErrorPtr error)
{
	(void)context;
	(void)error;
}

void
pull_open(struct pull *pull, struct span xml, const char *source)
{
	enum {
		OPTIONS = XML_PARSE_NONET | XML_PARSE_HUGE |
		    XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES
	};

	*pull = (struct pull){.source = source, .rest = xml};
	xmlSetStructuredErrorFunc(NULL, quiet);
	xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
	pull->reader =
	    xmlReaderForIO(give, given, pull, NULL, "UTF-8", OPTIONS);
	if (pull->reader == NULL) {
		pull->failed = true;
		fail(source, 0, "out of memory");
		return;
	}
	xmlTextReaderSetStructuredErrorHandler(pull->reader, tell, pull);
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

static struct span
name_of(struct pull *pull)
{
	return span_of((const char *)xmlTextReaderConstLocalName(pull->reader));
}

static enum event
begin(struct pull *pull)
{
	pull->depth = (unsigned)xmlTextReaderDepth(pull->reader);
	if (pull->depth >= PULL_DEPTH_MAX) {
		pull->failed = true;
		fail(pull->source, pull_line(pull),
		    "more than %d elements inside one another", PULL_DEPTH_MAX);
		return EVENT_DONE;
	}
	pull->name = name_of(pull);
	pull->ns = namespace_of(xmlTextReaderConstNamespaceUri(pull->reader));
	pull->empty = xmlTextReaderIsEmptyElement(pull->reader) == 1;
	return EVENT_START;
}

static enum event
end(struct pull *pull)
{
	pull->empty = false;
	pull->depth = (unsigned)xmlTextReaderDepth(pull->reader);
	pull->name = name_of(pull);
	return EVENT_END;
}

enum event
pull_next(struct pull *pull)
{
	const xmlChar *text;
	int result;

	if (pull->failed)
		return EVENT_DONE;
	if (pull->empty)
		return end(pull);
	while (
	    (result = xmlTextReaderRead(pull->reader)) == 1 && !pull->failed) {
		switch (xmlTextReaderNodeType(pull->reader)) {
		case XML_READER_TYPE_ELEMENT:
			return begin(pull);
		case XML_READER_TYPE_END_ELEMENT:
			return end(pull);
		case XML_READER_TYPE_TEXT:
		case XML_READER_TYPE_CDATA:
		case XML_READER_TYPE_WHITESPACE:
		case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
			text = xmlTextReaderConstValue(pull->reader);
			if (text == NULL)
				break;
			pull->text = span_of((const char *)text);
			return EVENT_TEXT;
		default:
			break;
		}
	}
	if (result != 0 && !pull->failed) {
		pull->failed = true;
		fail(pull->source, 0, "not XML");
	}
	return EVENT_DONE;
}

size_t
pull_line(struct pull *pull)
{
	long line = xmlGetLineNo(xmlTextReaderCurrentNode(pull->reader));

	return line > 0 ? (size_t)line : 0;
}

bool
pull_attribute(struct pull *pull, const char *name, struct buf *value)
{
	const xmlChar *xml = (const xmlChar *)"http://www.w3.org/XML/1998/"
					      "namespace";
	xmlChar *found;

	value->len = 0;
	if (xmlTextReaderHasAttributes(pull->reader) != 1)
		return false;
	found = strcmp(name, "xml:id") == 0
	    ? xmlTextReaderGetAttributeNs(
		  pull->reader, (const xmlChar *)"id", xml)
	    : xmlTextReaderGetAttribute(pull->reader, (const xmlChar *)name);
	if (found == NULL)
		return false;
	buf_string(value, (const char *)found);
	xmlFree(found);
	return true;
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
	if (pull->reader != NULL)
		xmlFreeTextReader(pull->reader);
	pull->reader = NULL;
}
