/* Writing elements through libxml2's xmlTextWriter, into a buffer. */
#include "xml.h"

#include <limits.h>
#include <string.h>

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

static const char *const entities[UCHAR_MAX + 1] = {
    ['&'] = "&amp;",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
    ['"'] = "&quot;",
};

/*
 * Text goes out as it stands, but for the characters of the table: the writer
 * would copy every string twice to do the same.
 */
void
xml_text(struct xml *xml, struct span text)
{
	size_t from = 0;

	for (size_t i = 0; i < text.len; i++) {
		const char *entity = entities[(unsigned char)text.ptr[i]];

		if (entity == NULL)
			continue;
		xml_raw(xml, (struct span){text.ptr + from, i - from});
		xml_raw(xml, span_of(entity));
		from = i + 1;
	}
	xml_raw(xml, (struct span){text.ptr + from, text.len - from});
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

void
xml_attribute_count(struct xml *xml, const char *name, size_t value)
{
	char digits[24];
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	xml_attribute(
	    xml, name, (struct span){digits + at, sizeof(digits) - at});
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
	static const char last[] = "\xef\xbf";
	const char *at = text.ptr, *end = text.ptr + text.len;

	while (at != NULL && at < end) {
		at = memmem(at, (size_t)(end - at), last, sizeof(last) - 1);
		if (at == NULL)
			break;
		if (end - at > 2 && (unsigned char)at[2] >= 0xbe)
			return false;
		at += 2;
	}
	return true;
}
