/* Writing elements into a buffer. */
#include "xml.h"

#include <stdint.h>
#include <string.h>

#include "base/wide.h"
#include "web/escape.h"

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

/* TEI has no pb in these, nor in what is in them. */
static bool
may_break(const struct xml *xml)
{
	for (size_t i = 0; i < xml->open.len; i++)
		if (xml->open.data[i] == TAG_IDNO ||
		    xml->open.data[i] == TAG_DESC ||
		    xml->open.data[i] == TAG_FW)
			return false;
	return true;
}

/* The first break from a place on. */
static size_t
find_break(const struct page_breaks *breaks, const char *at)
{
	size_t low = 0, high = breaks->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if ((uintptr_t)breaks->list[middle].at < (uintptr_t)at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
write_break(struct xml *xml, struct page_break *page)
{
	xml_open(xml, TAG_PB);
	xml_attribute(xml, "n", page->number);
	xml_close(xml);
	page->written = true;
}

/* Its text with what begins a page; each is written once. */
static void
write_broken(struct xml *xml, struct span text)
{
	struct page_breaks *breaks = xml->breaks;
	uintptr_t end = (uintptr_t)text.ptr + text.len;

	for (size_t i = find_break(breaks, text.ptr);
	     i < breaks->count && (uintptr_t)breaks->list[i].at < end; i++) {
		struct page_break *page = &breaks->list[i];
		size_t before = (size_t)(page->at - text.ptr);

		if (page->written)
			continue;
		escape_attribute(xml->out, (struct span){text.ptr, before});
		write_break(xml, page);
		text = span_from(text, before);
	}
	escape_attribute(xml->out, text);
}

void
xml_text(struct xml *xml, struct span text)
{
	if (text.len == 0)
		return;
	close_tag(xml);
	if (xml->breaks != NULL && may_break(xml))
		write_broken(xml, text);
	else
		escape_attribute(xml->out, text);
}

void
xml_string(struct xml *xml, const char *text)
{
	xml_text(xml, span_of(text));
}

void
xml_count(struct xml *xml, size_t number)
{
	close_tag(xml);
	buf_number(xml->out, number);
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
	escape_attribute(xml->out, value);
	buf_byte(xml->out, '"');
}

void
xml_attribute_string(struct xml *xml, const char *name, const char *value)
{
	xml_attribute(xml, name, span_of(value));
}

void
xml_attribute_count(struct xml *xml, const char *name, size_t value)
{
	begin_attribute(xml, name);
	buf_number(xml->out, value);
	buf_byte(xml->out, '"');
}

void
xml_identifier(struct xml *xml, const char *name, const char *mark,
    struct span document, struct span part, size_t number)
{
	begin_attribute(xml, name);
	buf_string(xml->out, mark);
	buf_span(xml->out, document);
	buf_byte(xml->out, '.');
	buf_span(xml->out, part);
	if (number > 0)
		buf_number(xml->out, number);
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

	if (markup.len == 0)
		return;
	buf_reserve(out, markup.len);
	memmove(
	    out->data + mark + markup.len, out->data + mark, out->len - mark);
	memcpy(out->data + mark, markup.ptr, markup.len);
	out->len += markup.len;
}

static wide_mask
are_no_characters(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return (wide_mask)(v == 0xef) & (wide_mask)(second == 0xbf) &
	    (wide_mask)(third >= 0xbe);
}

bool
xml_can_hold(struct span text)
{
	return wide_find(text, 0, are_no_characters) == text.len;
}
