/* Lines of a person, a body, a place, whose name is an element. */
#include "body/nameline.h"

#include "base/blank.h"
#include "body/record_parts.h"
#include "chinese/word.h"
#include "document/who.h"
#include "structure/front/label.h"

/* What names the place: behind 地点：, behind 于. */
static struct span
find_place(struct span text)
{
	static const struct span at[] = {WORD("于"), WORD("於")};
	struct span place = blank_trim(label_skip(text));

	if (place.len == 0)
		return text;
	if (place.len == text.len)
		place = span_from(place, WORD_BEGINS(place, at));
	return place.len > 0 ? place : text;
}

/*
 * TAG_PERSNAME or TAG_ORGNAME, and the part of the text that is the name;
 * TAG_COUNT: there is none, or more than one.
 */
static enum tag
find_name(struct span text, struct span *name)
{
	struct span rest = label_skip(text);
	struct who who;

	*name = text;
	if (who_is_body(rest)) {
		*name = blank_trim(rest);
		return TAG_ORGNAME;
	}
	if (!who_next(&rest, &who) || rest.len > 0 || who.name.len == 0)
		return TAG_COUNT;
	*name = blank_trim(who.name);
	return TAG_PERSNAME;
}

static bool
is_figure(char c)
{
	return c >= '0' && c <= '9';
}

void
named_place(struct body *body, const struct block *block)
{
	struct span place = blank_trim(block->text), before = place;

	place = find_place(place);
	before.len -= place.len;
	inline_enter(&body->phrase->marks, block);
	xml_block(body->xml, TAG_DATELINE);
	record_run_in(body, block);
	record_label(body, block, TAG_SEG);
	xml_text(body->xml, before);
	xml_open(body->xml, TAG_PLACENAME);
	phrase_write(body->phrase, body->xml, place);
	xml_close(body->xml);
	xml_close(body->xml);
}

bool
named_line(struct body *body, const struct block *block, enum tag tag)
{
	struct span text = blank_trim(block->text), name;
	enum tag named = find_name(text, &name);
	struct span before = {text.ptr, (size_t)(name.ptr - text.ptr)};

	if (named == TAG_COUNT)
		return false;
	inline_enter(&body->phrase->marks, block);
	xml_block(body->xml, tag);
	record_run_in(body, block);
	record_label(body, block, TAG_SEG);
	phrase_write_part(body->phrase, body->xml, before);
	xml_open(body->xml, named);
	if (named == TAG_PERSNAME)
		people_refer_name(body->people, body->xml, "ref", name);
	phrase_write(body->phrase, body->xml, name);
	xml_close(body->xml);
	phrase_write_part(
	    body->phrase, body->xml, span_from(text, before.len + name.len));
	xml_close(body->xml);
	return true;
}

void
record_page(struct body *body, const struct node *node)
{
	struct span text = blank_trim(node->block->text);
	struct span number = text;
	size_t from = 0;

	while (from < text.len && !is_figure(text.ptr[from]))
		from++;
	number = span_from(text, from);
	number.len = 0;
	while (from + number.len < text.len &&
	    is_figure(text.ptr[from + number.len]))
		number.len++;
	xml_block(body->xml, TAG_PB);
	if (number.len > 0)
		xml_attribute(body->xml, "n", number);
	xml_close(body->xml);
	xml_open(body->xml, TAG_FW);
	record_identify(body, node->block);
	xml_attribute_string(body->xml, "type", "pageNum");
	record_run_in(body, node->block);
	xml_text(body->xml, text);
	xml_close(body->xml);
}

void
record_head(struct body *body, const struct block *block)
{
	struct span text = block->text, blanks = text;

	text = blank_trim(text);
	blanks.len = text.len > 0 ? (size_t)(text.ptr - blanks.ptr) : 0;
	xml_block(body->xml, TAG_HEAD);
	record_identify(body, block);
	record_run_in(body, block);
	record_label(body, block, TAG_LABEL);
	/* 一　地震波: the blank parts them */
	if (block->label.len > 0)
		xml_text(body->xml, blanks);
	inline_enter(&body->phrase->marks, block);
	phrase_write(body->phrase, body->xml, text);
	xml_close(body->xml);
}
