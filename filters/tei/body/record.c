/* Records written as TEI. */
#include "body/record.h"

#include "base/blank.h"
#include "body/endnote.h"
#include "body/ident.h"
#include "body/nameline.h"
#include "body/record_parts.h"
#include "body/row_write.h"

/* A record on a line of its own, as one element. */
static void
write_line(
    struct body *body, const struct block *block, enum tag tag, enum tag label)
{
	xml_block(body->xml, tag);
	record_identify(body, block);
	record_run_in(body, block);
	record_content(body, block, label);
	xml_close(body->xml);
}

void
record_clause(struct body *body, const struct block *block, bool labelled)
{
	(void)articles_enter(body->articles, block);
	body->clause = body->articles->inside ? body->articles->clause : 0;
	record_paragraph(body, block, labelled);
	body->clause = 0;
}

/* What a paragraph, or a part of a closer, would be if TEI had it there. */
static const char *const segment_types[KIND_COUNT] = {
#define KIND(id, name, section, given, front, markdown, html, class, place, \
    count, tei, at, segment, opens) \
	[KIND_##id] = segment,
#include "stream/kinds.def"
};

/* As a line, or in a paragraph, which tells of the line then. */
static void
write_segment(struct body *body, const struct block *block, bool line)
{
	xml_open(body->xml, TAG_SEG);
	if (line)
		record_identify(body, block);
	xml_attribute_string(body->xml, "type", segment_types[block->kind]);
	if (line)
		record_run_in(body, block);
	record_content(body, block, TAG_SEG);
	xml_close(body->xml);
}

static void
write_placed(struct body *body, const struct block *block)
{
	record_open(body, block);
	record_run_in(body, block);
	write_segment(body, block, false);
	xml_close(body->xml);
}

void
record_placed(struct body *body, const struct node *node)
{
	write_placed(body, node->block);
}

void
record_title(struct body *body, const struct node *node)
{
	struct xml *xml = body->xml;
	bool main = node->block->kind == KIND_TITLE;

	xml_block(xml, TAG_HEAD);
	xml_attribute_string(xml, "type", main ? "main" : "sub");
	for (size_t i = node->first; i > 0; i = body->tree->node[i].next) {
		if (i != node->first) {
			xml_open(xml, TAG_LB);
			xml_close(xml);
		}
		record_content(body, body->tree->node[i].block, TAG_LABEL);
	}
	xml_close(xml);
}

void
record_item(struct body *body, const struct block *block)
{
	xml_block(body->xml, TAG_ITEM);
	record_identify(body, block);
	record_number(body, block);
	record_run_in(body, block);
	record_prose(body, block);
	xml_close(body->xml);
}

/* His words stand on the line of his label. */
static bool
speaks_on(const struct body *body, const struct block *block)
{
	const struct document *document = body->document;

	return block + 1 < document->blocks + document->count &&
	    paragraph_goes_on(block, block + 1);
}

void
record_speaker(struct body *body, const struct block *block)
{
	bool parted = block->label.len > 0;

	xml_block(body->xml, TAG_SPEAKER);
	if (!parted && !speaks_on(body, block))
		record_identify(body, block);
	if (parted)
		xml_attribute_string(body->xml, "rend", "run-in");
	else
		record_run_in(body, block);
	inline_enter(&body->phrase->marks, block);
	phrase_write(
	    body->phrase, body->xml, parted ? block->label : block->text);
	xml_close(body->xml);
	if (parted)
		record_paragraph(body, block, false);
}

/* Numbers of documents hold no elements. */
static void
write_docno(struct body *body, const struct block *block)
{
	xml_block(body->xml, TAG_IDNO);
	xml_attribute_string(body->xml, "type", "docNumber");
	record_run_in(body, block);
	xml_text(body->xml, block->label);
	xml_text(body->xml, blank_trim(block->text));
	xml_close(body->xml);
}

/* A note among paragraphs; a reaction in it needs no element of its own. */
static void
write_stage(struct body *body, const struct block *block)
{
	struct span text = blank_trim(block->text);

	if (block->label.len > 0 || !inline_is_reaction(text)) {
		write_line(body, block, TAG_STAGE, TAG_SEG);
		return;
	}
	xml_block(body->xml, TAG_STAGE);
	record_identify(body, block);
	record_run_in(body, block);
	xml_text(body->xml, text);
	xml_close(body->xml);
}

/* A note where paragraphs are not: what all know, or else a note. */
static void
write_aside(struct body *body, const struct block *block)
{
	struct span text = blank_trim(block->text);

	if (block->label.len == 0 && inline_is_reaction(text)) {
		xml_line(body->xml);
		phrase_reaction(body->xml, text);
	} else {
		write_line(body, block, TAG_NOTE, TAG_LABEL);
	}
}

static void
write_named(struct body *body, const struct block *block, enum tag tag)
{
	if (!named_line(body, block, tag))
		write_line(body, block, tag, TAG_SEG);
}

/* Formulas that speak to the hearers, as against 特此通知. */
static bool
addresses(struct span text)
{
	static const struct span words[] = {
	    {"谢", 3}, {"謝", 3}, {"祝", 3}, {"敬", 3}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (text.len > 0 &&
		    memmem(text.ptr, text.len, words[i].ptr, words[i].len) !=
			NULL)
			return true;
	return false;
}

/* A segment of an opener or a closer, on a line of its own. */
static void
write_listed(struct body *body, const struct block *block)
{
	xml_line(body->xml);
	write_segment(body, block, true);
}

static void
write_close(struct body *body, const struct block *block)
{
	if (addresses(block->text))
		write_line(body, block, TAG_SALUTE, TAG_SEG);
	else
		write_listed(body, block);
}

/* How records of a kind are written where they may stand so. */
enum form {
	FORM_PARAGRAPH,
	FORM_PLACED, /* with a segment that names the kind */
	FORM_BYLINE,
	FORM_DATELINE,
	FORM_PLACE,
	FORM_DOCNO,
	FORM_SALUTE,
	FORM_LINE,
	FORM_NOTE,
	FORM_FOOTNOTE,
	FORM_CLOSE,
	FORM_SIGNED,
	FORM_LISTED,
	FORM_ROW,
	FORM_CAPTION, /* of a table; else it is placed */
};

static const enum form forms[KIND_COUNT] = {
#define KIND(id, name, section, given, front, markdown, html, class, place, \
    count, tei, ...) \
	[KIND_##id] = FORM_##tei,
#include "stream/kinds.def"
};

static void
write_note(struct body *body, const struct block *block, enum node_kind parent)
{
	if (parent == NODE_OPENER || parent == NODE_CLOSER)
		write_aside(body, block);
	else
		write_stage(body, block);
}

/* Of verse, of a roster, or below the date of a paper. */
static void
write_item(struct body *body, const struct block *block, enum node_kind parent)
{
	if (parent == NODE_CLOSER)
		write_listed(body, block);
	else
		write_line(body, block, parent == NODE_VERSE ? TAG_L : TAG_ITEM,
		    TAG_LABEL);
}

void
record_write(
    struct body *body, const struct block *block, enum node_kind parent)
{
	switch (forms[block->kind]) {
	case FORM_PARAGRAPH:
		if (parent == NODE_ARTICLE)
			record_clause(body, block, true);
		else
			record_paragraph(body, block, true);
		break;
	case FORM_PLACED:
		write_placed(body, block);
		break;
	case FORM_BYLINE:
		write_named(body, block, TAG_BYLINE);
		break;
	case FORM_DATELINE:
		write_line(body, block, TAG_DATELINE, TAG_SEG);
		break;
	case FORM_PLACE:
		named_place(body, block);
		break;
	case FORM_DOCNO:
		write_docno(body, block);
		break;
	case FORM_SALUTE:
		write_line(body, block, TAG_SALUTE, TAG_SEG);
		break;
	case FORM_LINE:
		write_item(body, block, parent);
		break;
	case FORM_NOTE:
		write_note(body, block, parent);
		break;
	case FORM_FOOTNOTE:
		if (block->label.len > 0)
			endnote_write(body, block);
		else
			write_note(body, block, parent);
		break;
	case FORM_CLOSE:
		write_close(body, block);
		break;
	case FORM_SIGNED:
		write_named(body, block, TAG_SIGNED);
		break;
	case FORM_CAPTION:
		write_line(body, block, TAG_HEAD, TAG_LABEL);
		break;
	case FORM_ROW:
		row_write(body, block);
		break;
	case FORM_LISTED:
		write_listed(body, block);
		break;
	}
}
