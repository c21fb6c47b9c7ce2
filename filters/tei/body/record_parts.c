/* What records have in common: their label, text and attributes. */
#include "body/record_parts.h"

#include "base/blank.h"
#include "body/ident.h"

/* The next record stands on the same line of the source. */
static bool
runs_on(const struct body *body, const struct block *block)
{
	const struct document *document = body->document;

	return block + 1 < document->blocks + document->count &&
	    block[1].line == block->line;
}

void
record_run_in(struct body *body, const struct block *block)
{
	if (block->kind == KIND_RUNIN || runs_on(body, block))
		xml_attribute_string(body->xml, "rend", "run-in");
}

void
record_number(struct body *body, const struct block *block)
{
	if (!span_equal(block->number, SPAN("0")))
		xml_attribute(body->xml, "n", block->number);
}

void
record_label(struct body *body, const struct block *block, enum tag label)
{
	if (block->label.len == 0)
		return;
	xml_open(body->xml, label);
	if (label == TAG_SEG)
		xml_attribute_string(body->xml, "type", "label");
	xml_text(body->xml, block->label);
	xml_close(body->xml);
}

void
record_content(struct body *body, const struct block *block, enum tag label)
{
	record_label(body, block, label);
	inline_enter(&body->phrase->marks, block);
	phrase_write(body->phrase, body->xml, block->text);
}

void
record_identify(struct body *body, const struct block *block)
{
	if (body->next == NULL)
		body->next = body->document->blocks;
	while (body->next <= block)
		body->paragraph = paragraph_take(&body->counted, body->next++);
	if (body->paragraph == body->placed || body->paragraph == 0)
		return;
	body->placed = body->paragraph;
	xml_identifier(
	    body->xml, "xml:id", "", body->id, SPAN("p"), body->paragraph);
}

void
record_open(struct body *body, const struct block *block)
{
	xml_block(body->xml, TAG_P);
	record_identify(body, block);
	if (body->clause > 0)
		xml_attribute_count(body->xml, "n", body->clause);
}

/* What is announced are the numbered divisions that follow. */
static void
write_announced(struct body *body, struct buf *out)
{
	const struct tree *tree = body->tree;

	for (size_t i = body->announced->first; i > 0; i = tree->node[i].next) {
		const struct node *node = &tree->node[i];

		if (node->kind != NODE_DIVISION ||
		    ident_path(tree, node).len == 0)
			continue;
		if (out->len > 0)
			buf_byte(out, ' ');
		buf_byte(out, '#');
		buf_span(out, body->id);
		buf_byte(out, '.');
		buf_span(out, ident_id(tree, node));
	}
}

void
record_prose(struct body *body, const struct block *block)
{
	struct phrase *phrase = body->phrase;
	struct span text = blank_trim(block->text);
	struct buf corresp = {0};

	inline_enter(&phrase->marks, block);
	phrase_find(phrase, text);
	if (body->parts > 1 &&
	    spots_find_announcement(&phrase->spots, text, body->parts))
		write_announced(body, &corresp);
	phrase_write_found(phrase, body->xml, text, buf_view(&corresp));
	buf_free(&corresp);
}

void
record_paragraph(struct body *body, const struct block *block, bool labelled)
{
	record_open(body, block);
	record_run_in(body, block);
	if (labelled && block->label.len > 0) {
		xml_open(body->xml, TAG_LABEL);
		xml_text(body->xml, block->label);
		xml_close(body->xml);
	}
	record_prose(body, block);
	xml_close(body->xml);
}
