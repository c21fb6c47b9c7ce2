/* Writing elements through libxml2's xmlTextWriter, into a buffer. */
#include "xml.h"

#include <limits.h>
#include <string.h>

#include "seek.h"

/* libxml2 gives its text in pieces; the buffer takes each or ends the program. */
static int
take(void *out, const char *bytes, int len)
{
	if (len > 0)
		buf_add(out, bytes, (size_t)len);
	return len;
}

static int
done(void *out)
{
	(void)out;
	return 0;
}

void
xml_begin(struct xml *xml, struct buf *out, unsigned depth)
{
	xmlOutputBufferPtr to = xmlOutputBufferCreateIO(take, done, out, NULL);

	*xml = (struct xml){.depth = depth};
	xml->writer = to == NULL ? NULL : xmlNewTextWriter(to);
	if (xml->writer == NULL && to != NULL)
		(void)xmlOutputBufferClose(to);
	xml->failed = xml->writer == NULL;
}

bool
xml_end(struct xml *xml)
{
	if (xml->writer != NULL) {
		if (xmlTextWriterFlush(xml->writer) < 0)
			xml->failed = true;
		xmlFreeTextWriter(xml->writer);
		xml->writer = NULL;
	}
	return !xml->failed;
}

static void
check(struct xml *xml, int result)
{
	if (result < 0)
		xml->failed = true;
}

void
xml_raw(struct xml *xml, struct span markup)
{
	while (markup.len > 0 && !xml->failed) {
		size_t len = markup.len < INT_MAX ? markup.len : INT_MAX;

		check(xml,
		    xmlTextWriterWriteRawLen(
			xml->writer, (const xmlChar *)markup.ptr, (int)len));
		markup = span_from(markup, len);
	}
}

void
xml_open(struct xml *xml, enum tag tag)
{
	xml->count[tag]++;
	if (!xml->failed)
		check(xml,
		    xmlTextWriterStartElement(
			xml->writer, (const xmlChar *)tag_name(tag)));
}

void
xml_close(struct xml *xml)
{
	if (!xml->failed)
		check(xml, xmlTextWriterEndElement(xml->writer));
}

static const char *
entity(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	default:
		return NULL;
	}
}

/* A short text, a byte at a time. */
static void
write_short(struct xml *xml, struct span text)
{
	size_t from = 0;

	for (size_t i = 0; i < text.len; i++) {
		const char *name = entity(text.ptr[i]);

		if (name == NULL)
			continue;
		xml_raw(xml, (struct span){text.ptr + from, i - from});
		xml_raw(xml, span_of(name));
		from = i + 1;
	}
	xml_raw(xml, span_from(text, from));
}

/*
 * Text goes out as it stands, but for four characters: the writer would copy
 * every string twice to do the same.
 */
void
xml_text(struct xml *xml, struct span text)
{
	enum { SHORT = 48 };
	struct seek seek;
	size_t from = 0, at;

	if (text.len < SHORT) {
		write_short(xml, text);
		return;
	}
	seek = seek_begin(text, SPAN("&<>\""));
	while ((at = seek_next(&seek, from)) < text.len) {
		xml_raw(xml, (struct span){text.ptr + from, at - from});
		xml_raw(xml, span_of(entity(text.ptr[at])));
		from = at + 1;
	}
	xml_raw(xml, span_from(text, from));
}

void
xml_string(struct xml *xml, const char *text)
{
	xml_text(xml, span_of(text));
}

void
xml_attribute(struct xml *xml, const char *name, struct span value)
{
	if (xml->failed)
		return;
	check(xml,
	    xmlTextWriterStartAttribute(xml->writer, (const xmlChar *)name));
	xml_text(xml, value);
	if (!xml->failed)
		check(xml, xmlTextWriterEndAttribute(xml->writer));
}

void
xml_attribute_string(struct xml *xml, const char *name, const char *value)
{
	xml_attribute(xml, name, span_of(value));
}

enum { DIGITS = 24 };

/* The decimal, at the end of the buffer. */
static struct span
decimal(char buffer[DIGITS], size_t value)
{
	size_t at = DIGITS;

	do
		buffer[--at] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	return (struct span){buffer + at, DIGITS - at};
}

void
xml_attribute_count(struct xml *xml, const char *name, size_t value)
{
	char buffer[DIGITS];

	xml_attribute(xml, name, decimal(buffer, value));
}

void
xml_identifier(struct xml *xml, const char *name, const char *mark,
    struct span document, struct span part, size_t number)
{
	char buffer[DIGITS];

	if (xml->failed)
		return;
	check(xml,
	    xmlTextWriterStartAttribute(xml->writer, (const xmlChar *)name));
	xml_string(xml, mark);
	xml_text(xml, document);
	xml_string(xml, ".");
	xml_text(xml, part);
	if (number > 0)
		xml_text(xml, decimal(buffer, number));
	if (!xml->failed)
		check(xml, xmlTextWriterEndAttribute(xml->writer));
}

void
xml_line(struct xml *xml)
{
	static const char blanks[] = "                                ";
	size_t left = 2 * (size_t)xml->depth;

	xml_raw(xml, SPAN("\n"));
	for (size_t len; left > 0; left -= len) {
		len = left < sizeof(blanks) - 1 ? left : sizeof(blanks) - 1;
		xml_raw(xml, (struct span){blanks, len});
	}
}

void
xml_block(struct xml *xml, enum tag tag)
{
	xml_line(xml);
	xml_open(xml, tag);
}

void
xml_enter(struct xml *xml, enum tag tag)
{
	xml_block(xml, tag);
	xml->depth++;
}

void
xml_leave(struct xml *xml)
{
	xml->depth--;
	xml_line(xml);
	xml_close(xml);
}

void
xml_leaf(struct xml *xml, enum tag tag, struct span text)
{
	xml_block(xml, tag);
	xml_text(xml, text);
	xml_close(xml);
}

bool
xml_can_hold(struct span text)
{
	const char *at = text.ptr, *end = text.ptr + text.len;

	/* U+FFFE and U+FFFF are EF BF BE and EF BF BF. */
	while (at != NULL && at < end) {
		at = memchr(at, 0xbf, (size_t)(end - at));
		if (at == NULL)
			break;
		if (at > text.ptr && (unsigned char)at[-1] == 0xef &&
		    at + 1 < end && (unsigned char)at[1] >= 0xbe)
			return false;
		at++;
	}
	return true;
}
