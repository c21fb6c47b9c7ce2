/* The list of attachments at the end of a paper: 附件：1.清单, 2.值班表. */
#include "body/enclosure.h"

#include "base/blank.h"
#include "body/ident.h"
#include "body/record.h"
#include "body/record_parts.h"
#include "chinese/numeral.h"
#include "chinese/word.h"

/* How the records of a list say what they are. */
enum form {
	FORM_MIXED, /* each its own way: no list */
	FORM_HEADED, /* the first has 附件： in front */
	FORM_LABELLED, /* each has a label, 附件1： */
};

/* 附件： in front of a text, without the number of one; its bytes, or 0. */
static size_t
read_heading(struct span text)
{
	static const struct span words[] = {
	    WORD("附件："), WORD("附件:"), WORD("附件　"), WORD("附：")};

	return WORD_BEGINS(text, words);
}

static const struct node *
next_of(const struct body *body, const struct node *node)
{
	return node->next == 0 ? NULL : &body->tree->node[node->next];
}

static enum form
form_of(const struct body *body, const struct node *first)
{
	size_t count = 0, labels = 0;

	for (const struct node *node = first; node != NULL;
	     node = next_of(body, node)) {
		count++;
		labels += node->block->label.len > 0;
	}
	if (labels == 0)
		return read_heading(blank_trim(first->block->text)) > 0
		    ? FORM_HEADED
		    : FORM_MIXED;
	if (labels == 1 && read_heading(first->block->label) > 0)
		return FORM_HEADED;
	return labels == count ? FORM_LABELLED : FORM_MIXED;
}

/* 1. and 附件1：; 0: none is told. */
static unsigned
number_of(struct span text)
{
	unsigned number = 0;

	text = span_from(text, span_starts(text, SPAN("附件")) ? 6 : 0);
	text = blank_trim(text);
	(void)numeral_either(text, 0, &number);
	return number;
}

/* The attachment of that number; where there is but one, it is meant. */
static void
refer(struct body *body, unsigned number, bool only)
{
	enum { LOOKED_AT = 99 };
	const struct tree *tree = body->tree;
	struct buf id = {0};
	unsigned seen = 0;

	buf_byte(&id, 'a');
	buf_number(&id, number == 0 && only ? 1 : number);
	for (size_t i = tree->back; i > 0 && seen < LOOKED_AT;
	     i = tree->node[i].next, seen++) {
		if (!span_equal(ident_id(tree, &tree->node[i]), buf_view(&id)))
			continue;
		xml_identifier(
		    body->xml, "corresp", "#", body->id, buf_view(&id), 0);
		break;
	}
	buf_free(&id);
}

static void
write_item(
    struct body *body, const struct node *node, struct span text, bool only)
{
	unsigned number = number_of(
	    node->block->label.len > 0 && !only ? node->block->label : text);

	xml_block(body->xml, TAG_ITEM);
	record_identify(body, node->block);
	record_number(body, node->block);
	refer(body, number, only);
	record_run_in(body, node->block);
	inline_enter(&body->phrase->marks, node->block);
	phrase_write(body->phrase, body->xml, text);
	xml_close(body->xml);
}

/* The heading is the label of the only one, or the beginning of the first's text. */
static size_t
write_heading(struct body *body, const struct block *block)
{
	struct span text = blank_trim(block->text);
	size_t len = block->label.len > 0 ? 0 : read_heading(text);

	xml_block(body->xml, TAG_HEAD);
	record_label(body, block, TAG_LABEL);
	xml_text(body->xml, (struct span){text.ptr, len});
	xml_close(body->xml);
	return len;
}

static void
write_list(struct body *body, const struct node *first, enum form form)
{
	struct xml *xml = body->xml;
	bool only = first->next == 0;
	size_t cut = 0;

	xml_enter(xml, TAG_LIST);
	xml_attribute_string(
	    xml, "rend", form == FORM_HEADED ? "simple" : "numbered");
	if (form == FORM_HEADED)
		cut = write_heading(body, first->block);
	for (const struct node *node = first; node != NULL;
	     node = next_of(body, node)) {
		if (form == FORM_LABELLED)
			xml_leaf(xml, TAG_LABEL, node->block->label);
		write_item(body, node,
		    span_from(blank_trim(node->block->text), cut),
		    only && form == FORM_HEADED);
		cut = 0;
	}
	xml_leave(xml);
}

void
enclosures_write(struct body *body, const struct node *node)
{
	const struct node *first = &body->tree->node[node->first];
	enum form form = form_of(body, first);

	if (form == FORM_MIXED) {
		for (; first != NULL; first = next_of(body, first))
			record_write(body, first->block, NODE_CLOSER);
		return;
	}
	xml_enter(body->xml, TAG_NOTE);
	xml_attribute_string(body->xml, "type", "attachments");
	write_list(body, first, form);
	xml_leave(body->xml);
}
