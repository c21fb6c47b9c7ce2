/* Writing elements into a buffer. */
#include "xml.h"

#include <stdint.h>
#include <string.h>

void
xml_begin(struct xml *xml, struct buf *out, unsigned depth)
{
	*xml = (struct xml){.out = out, .depth = depth};
}

void
xml_end(struct xml *xml)
{
	buf_free(&xml->open);
}

/* What is written next stands inside the element. */
static void
close_tag(struct xml *xml)
{
	if (xml->unclosed)
		buf_byte(xml->out, '>');
	xml->unclosed = false;
}

void
xml_open(struct xml *xml, enum tag tag)
{
	close_tag(xml);
	buf_byte(xml->out, '<');
	buf_span(xml->out, tag_name(tag));
	buf_byte(&xml->open, (char)tag);
	xml->unclosed = true;
	xml->count[tag]++;
}

void
xml_close(struct xml *xml)
{
	enum tag tag = (enum tag)xml->open.data[--xml->open.len];

	if (xml->unclosed) {
		xml->unclosed = false;
		buf_span(xml->out, SPAN("/>"));
		return;
	}
	buf_span(xml->out, SPAN("</"));
	buf_span(xml->out, tag_name(tag));
	buf_byte(xml->out, '>');
}

static struct span
entity(char c)
{
	switch (c) {
	case '&':
		return SPAN("&amp;");
	case '<':
		return SPAN("&lt;");
	case '>':
		return SPAN("&gt;");
	case '"':
		return SPAN("&quot;");
	default:
		return SPAN("");
	}
}

/* The word holds one of the bytes & < > ", or, rarely, only seems to. */
static bool
may_need_entity(uint64_t word)
{
	const uint64_t ones = 0x0101010101010101, highs = 0x80 * ones;
	uint64_t quote, angle;

	if ((word & highs) == highs)
		return false;
	/* " and & differ in one bit, and so do < and >. */
	quote = (word | 0x04 * ones) ^ 0x26 * ones;
	angle = (word | 0x02 * ones) ^ 0x3e * ones;
	return (((quote - ones) & ~quote) | ((angle - ones) & ~angle)) & highs;
}

/* The first byte at or behind `at` that is written as an entity, or the end. */
static size_t
next_entity(struct span text, size_t at)
{
	uint64_t word;

	while (at < text.len) {
		while (text.len - at >= sizeof(word)) {
			memcpy(&word, text.ptr + at, sizeof(word));
			if (may_need_entity(word))
				break;
			at += sizeof(word);
		}
		for (size_t i = 0; i < sizeof(word) && at < text.len; i++) {
			if (entity(text.ptr[at]).len > 0)
				return at;
			at++;
		}
	}
	return at;
}

static void
write_escaped(struct buf *out, struct span text)
{
	for (;;) {
		size_t at = next_entity(text, 0);

		buf_add(out, text.ptr, at);
		if (at == text.len)
			return;
		buf_span(out, entity(text.ptr[at]));
		text = span_from(text, at + 1);
	}
}

void
xml_text(struct xml *xml, struct span text)
{
	if (text.len == 0)
		return;
	close_tag(xml);
	write_escaped(xml->out, text);
}

void
xml_string(struct xml *xml, const char *text)
{
	xml_text(xml, span_of(text));
}

static void
begin_attribute(struct xml *xml, const char *name)
{
	buf_byte(xml->out, ' ');
	buf_string(xml->out, name);
	buf_span(xml->out, SPAN("=\""));
}

void
xml_attribute(struct xml *xml, const char *name, struct span value)
{
	begin_attribute(xml, name);
	write_escaped(xml->out, value);
	buf_byte(xml->out, '"');
}

void
xml_attribute_string(struct xml *xml, const char *name, const char *value)
{
	xml_attribute(xml, name, span_of(value));
}

static void
write_decimal(struct buf *out, size_t value)
{
	char digits[24];
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	buf_add(out, digits + at, sizeof(digits) - at);
}

void
xml_attribute_count(struct xml *xml, const char *name, size_t value)
{
	begin_attribute(xml, name);
	write_decimal(xml->out, value);
	buf_byte(xml->out, '"');
}

void
xml_identifier(struct xml *xml, const char *name, const char *mark,
    struct span document, struct span part, size_t number)
{
	begin_attribute(xml, name);
	buf_string(xml->out, mark);
	write_escaped(xml->out, document);
	buf_byte(xml->out, '.');
	write_escaped(xml->out, part);
	if (number > 0)
		write_decimal(xml->out, number);
	buf_byte(xml->out, '"');
}

void
xml_line(struct xml *xml)
{
	static const char blanks[] = "                                ";
	size_t left = 2 * (size_t)xml->depth;

	close_tag(xml);
	buf_byte(xml->out, '\n');
	for (size_t len; left > 0; left -= len) {
		len = left < sizeof(blanks) - 1 ? left : sizeof(blanks) - 1;
		buf_add(xml->out, blanks, len);
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

size_t
xml_mark(struct xml *xml)
{
	close_tag(xml);
	return xml->out->len;
}

void
xml_insert(struct xml *xml, size_t mark, struct span markup)
{
	struct buf *out = xml->out;

	buf_reserve(out, markup.len);
	memmove(
	    out->data + mark + markup.len, out->data + mark, out->len - mark);
	memcpy(out->data + mark, markup.ptr, markup.len);
	out->len += markup.len;
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
