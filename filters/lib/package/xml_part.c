/* A part of a package as XML, an element at a time. */
#include "package/xml_part.h"

#include <libxml/catalog.h>

#include "base/ascii.h"
#include "base/message.h"

enum { DEPTH_MAX = 256 };

static void
refuse(struct xml_part *x, const char *why)
{
	int line = xmlTextReaderGetParserLineNumber(x->reader);

	if (!x->failed && !x->part.failed && !x->quiet)
		fail(x->part.package->source, 0, "%s:%d: %s", x->part.name,
		    line > 0 ? line : 1, translate(why));
	x->failed = true;
}

/* The first error is told; what libxml2 only warns of is none. */
static void
tell(void *context, xmlErrorPtr error)
{
	struct xml_part *x = context;
	struct span text = span_of(error->message);
	struct buf why = {0};

	if (x->failed || error->level < XML_ERR_ERROR ||
	    error->domain == XML_FROM_NAMESPACE)
		return;
	while (text.len > 0 && text.ptr[text.len - 1] == '\n')
		text.len--;
	buf_printf(&why,
	    translate("not XML: %.*s; let Word or LibreOffice repair and save "
		      "the file"),
	    SHOWN(text));
	refuse(x, buf_cstring(&why));
	buf_free(&why);
}

/* All is read as UTF-8, so that no other encoding hides a tag. */
static int
read_bytes(void *context, char *bytes, int most)
{
	struct xml_part *x = context;
	int count = part_read(&x->part, bytes, most);
	const char *fault;

	if (count <= 0)
		return count;
	if (!x->rooted && memchr(bytes, '\0', (size_t)count) != NULL)
		fault = N_("not UTF-8");
	else
		fault = tag_guard_pass(
		    &x->guard, (struct span){bytes, (size_t)count});
	if (fault != NULL) {
		refuse(x, fault);
		return -1;
	}
	return count;
}

static int
close_bytes(void *context)
{
	(void)context;
	return 0;
}

bool
xml_part_open(struct xml_part *x, struct package *package, const char *name)
{
	enum {
		OPTIONS = XML_PARSE_NONET | XML_PARSE_HUGE |
		    XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES
	};

	*x = (struct xml_part){0};
	if (!part_open(&x->part, package, name)) {
		x->failed = x->part.failed;
		return false;
	}
	xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE);
	x->reader =
	    xmlReaderForIO(read_bytes, close_bytes, x, NULL, "UTF-8", OPTIONS);
	if (x->reader == NULL)
		refuse(x, N_("out of memory"));
	else
		xmlTextReaderSetStructuredErrorHandler(x->reader, tell, x);
	return !x->failed;
}

/* False after fail(): more elements inside one another than anybody makes. */
static bool
look_up(struct xml_part *x)
{
	const xmlChar *address = xmlTextReaderConstNamespaceUri(x->reader);
	const xmlChar *name = xmlTextReaderConstLocalName(x->reader);

	if (address != x->address) {
		x->address = address;
		x->vocabulary = vocabulary_of((const char *)address);
	}
	x->markup = x->vocabulary == VOCABULARY_NONE
	    ? MARKUP_OTHER
	    : markup_of(x->vocabulary, (const char *)name);
	x->depth = xmlTextReaderDepth(x->reader);
	if (x->depth < DEPTH_MAX)
		return true;
	refuse(x, N_("more than 256 elements inside one another"));
	return false;
}

/* False at the end, or where it is no XML. */
static bool
advance(struct xml_part *x)
{
	int got = x->failed ? -1 : xmlTextReaderRead(x->reader);

	if (got < 0 && !x->failed)
		refuse(x, N_("not XML"));
	return got > 0 && !x->failed;
}

bool
xml_part_root(struct xml_part *x)
{
	while (advance(x)) {
		if (xmlTextReaderNodeType(x->reader) != XML_READER_TYPE_ELEMENT)
			continue;
		x->rooted = true;
		return look_up(x);
	}
	return false;
}

static bool
is_characters(int type)
{
	return type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA ||
	    type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE ||
	    type == XML_READER_TYPE_WHITESPACE;
}

/* The element has begun just now, and ends with it. */
static bool
is_empty(const struct xml_part *x, int depth)
{
	return xmlTextReaderNodeType(x->reader) == XML_READER_TYPE_ELEMENT &&
	    xmlTextReaderDepth(x->reader) == depth &&
	    xmlTextReaderIsEmptyElement(x->reader) == 1;
}

enum xml_event
xml_part_next(struct xml_part *x, int depth)
{
	if (x->failed || is_empty(x, depth))
		return XML_ENDS;
	while (advance(x)) {
		int type = xmlTextReaderNodeType(x->reader);
		int at = xmlTextReaderDepth(x->reader);

		if (type == XML_READER_TYPE_END_ELEMENT && at <= depth)
			return XML_ENDS;
		if (at != depth + 1)
			continue;
		if (is_characters(type))
			return XML_CHARACTERS;
		if (type != XML_READER_TYPE_ELEMENT)
			continue;
		return look_up(x) ? XML_BEGINS : XML_ENDS;
	}
	return XML_ENDS;
}

bool
xml_part_child(struct xml_part *x, int depth)
{
	enum xml_event event;

	do
		event = xml_part_next(x, depth);
	while (event == XML_CHARACTERS);
	return event == XML_BEGINS;
}

void
xml_part_characters(struct xml_part *x, struct buf *out)
{
	const xmlChar *text = xmlTextReaderConstValue(x->reader);

	if (text != NULL)
		buf_string(out, (const char *)text);
}

void
xml_part_text(struct xml_part *x, struct buf *out)
{
	int depth = x->depth;
	enum xml_event event;

	while ((event = xml_part_next(x, depth)) != XML_ENDS)
		if (event == XML_CHARACTERS)
			xml_part_characters(x, out);
}

struct span
xml_part_attribute(const struct xml_part *x, const char *name)
{
	const xmlNode *node = xmlTextReaderCurrentNode(x->reader);
	const xmlAttr *attribute = node == NULL ? NULL : node->properties;

	for (; attribute != NULL; attribute = attribute->next) {
		if (strcmp((const char *)attribute->name, name) != 0)
			continue;
		if (attribute->children == NULL ||
		    attribute->children->content == NULL)
			return SPAN("");
		return span_of((const char *)attribute->children->content);
	}
	return (struct span){NULL, 0};
}

long
xml_part_number(const struct xml_part *x, const char *name, long otherwise)
{
	enum { MOST = 1000000000 };
	struct span digits = xml_part_attribute(x, name);
	bool minus = digits.len > 0 && digits.ptr[0] == '-';
	long number = 0;

	if (minus)
		digits = span_from(digits, 1);
	if (digits.len == 0)
		return otherwise;
	for (size_t i = 0; i < digits.len; i++) {
		if (!ascii_is_digit(digits.ptr[i]))
			return otherwise;
		number = number * 10 + (digits.ptr[i] - '0');
		if (number > MOST)
			return otherwise;
	}
	return minus ? -number : number;
}

bool
xml_part_is_on(const struct xml_part *x)
{
	struct span value = xml_part_attribute(x, "val");

	return !span_equal(value, SPAN("0")) &&
	    !span_equal(value, SPAN("false")) &&
	    !span_equal(value, SPAN("off"));
}

void
xml_part_close(struct xml_part *x)
{
	if (x->reader != NULL)
		xmlFreeTextReader(x->reader);
	part_close(&x->part);
	x->reader = NULL;
}
