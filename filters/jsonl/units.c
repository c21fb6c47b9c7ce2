/* A document as lines of JSON, each with the text of a unit. */
#include "units.h"

#include "document/turn_name.h"
#include "json.h"
#include "members.h"
#include "stream/converter.h"
#include "stream/identifier.h"
#include "stream/origin.h"

static void
write_breaks(struct lines *lines, struct buf *out)
{
	for (; lines->breaks > 0; lines->breaks--)
		buf_string(out, "\\n");
}

static void
begin_paragraphs(struct lines *lines, const struct document *document)
{
	articles_find(&lines->articles, document);
	lines->id.len = 0;
	identifier_of_name(&lines->id, document->name);
	buf_string(&lines->id, ".p");
	lines->id_start = lines->id.len;
}

static void
begin_document(struct lines *lines, const struct document *document)
{
	struct buf *about = &lines->about;

	path_begin(&lines->path);
	lines->turn = SPAN("");
	lines->count = lines->breaks = about->len = 0;
	if (lines->unit != UNIT_DOCUMENT)
		anchor_find(&lines->anchors, document);
	if (lines->unit == UNIT_PARAGRAPH)
		begin_paragraphs(lines, document);
	if (!lines->bare)
		facts_gather(&lines->facts, document);
	buf_string(about, "{\"name\":");
	json_string(about, document->name);
	buf_string(about, ",\"source\":");
	json_string(about,
	    lines->bare ? document_origin(document)
			: facts_printed(&lines->facts, FACT_SOURCE));
	if (!lines->bare)
		members_write(&lines->facts, about);
}

/* Who speaks, as the label of his turn says. */
static void
follow_turn(struct lines *lines, const struct block *block)
{
	if (block->kind == KIND_TITLE || kind_is_heading(block->kind))
		lines->turn = SPAN("");
	if (block->kind == KIND_TURN)
		lines->turn = turn_name(block->text);
}

static void
write_field(struct buf *out, const char *key, struct span value)
{
	if (value.len == 0)
		return;
	buf_string(out, key);
	json_string(out, value);
}

static void
write_anchor(struct lines *lines, const struct block *block, struct buf *out)
{
	lines->anchor.len = 0;
	anchor_write(&lines->anchors, block, &lines->anchor);
	write_field(out, ",\"anchor\":", buf_view(&lines->anchor));
}

/* The same as the identifier in TEI. */
static void
write_id(struct lines *lines, const struct block *block, struct buf *out)
{
	size_t number = anchor_paragraph(&lines->anchors, block);

	if (number == 0)
		return;
	lines->id.len = lines->id_start;
	buf_number(&lines->id, number);
	write_field(out, ",\"id\":", buf_view(&lines->id));
}

static void
write_record(struct lines *lines, const struct block *block, struct buf *out)
{
	write_id(lines, block, out);
	write_field(out, ",\"kind\":", kind_name(block->kind));
	write_field(out, ",\"label\":", block->label);
	write_field(out, ",\"turn\":", lines->turn);
	if (lines->articles.inside) {
		lines->cite.len = 0;
		if (!lines->bare && lines->facts.has_title)
			articles_law(&lines->articles,
			    facts_best(&lines->facts, FACT_TITLE),
			    &lines->cite);
		articles_cite(&lines->articles, &lines->cite);
		write_field(out, ",\"cite\":", buf_view(&lines->cite));
	}
}

/* The block is NULL in a text of empty lines. */
static void
begin_line(struct lines *lines, const struct block *block, size_t line,
    struct buf *out)
{
	buf_span(out, buf_view(&lines->about));
	buf_string(out, ",\"n\":");
	buf_number(out, ++lines->count);
	buf_string(out, ",\"line\":");
	buf_number(out, line);
	if (lines->unit != UNIT_DOCUMENT) {
		buf_string(out, ",\"level\":");
		buf_number(out, lines->path.level);
		buf_string(out, ",\"path\":");
		buf_span(out, buf_view(&lines->path.text));
	}
	if (lines->unit != UNIT_DOCUMENT && block != NULL)
		write_anchor(lines, block, out);
	if (lines->unit == UNIT_PARAGRAPH && block != NULL)
		write_record(lines, block, out);
	buf_string(out, ",\"text\":\"");
}

static void
end_line(struct lines *lines, struct buf *out)
{
	if (lines->count == 0)
		return;
	buf_string(out, "\",\"after\":\"");
	write_breaks(lines, out);
	buf_string(out, "\"}\n");
}

/* A line of its own begins with the record. */
static bool
begins(const struct lines *lines, bool section)
{
	return lines->count == 0 || lines->unit == UNIT_PARAGRAPH ||
	    (lines->unit == UNIT_SECTION && section);
}

static void
add_block(struct lines *lines, const struct block *block, struct buf *out)
{
	bool section =
	    lines->unit != UNIT_DOCUMENT && path_follow(&lines->path, block);

	if (lines->unit == UNIT_PARAGRAPH) {
		follow_turn(lines, block);
		(void)articles_enter(&lines->articles, block);
	}
	if (begins(lines, section)) {
		end_line(lines, out);
		begin_line(lines, block, block->line, out);
	}
	write_breaks(lines, out);
	json_escape(out, block->label);
	json_escape(out, block->text);
}

bool
lines_write(
    struct lines *lines, const struct document *document, struct buf *out)
{
	size_t line = document->before + 1;

	begin_document(lines, document);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_UNKNOWN)
			return converter_refuse(document, block);
		if (block->kind == KIND_META)
			continue;
		lines->breaks += block->line - line;
		line = block->line;
		add_block(lines, block, out);
	}
	lines->breaks += document->lines + 1 - line;
	if (lines->count == 0 &&
	    (lines->breaks > 0 || lines->unit == UNIT_DOCUMENT))
		begin_line(lines, NULL, document->before + 1, out);
	end_line(lines, out);
	return true;
}

void
lines_free(struct lines *lines)
{
	facts_free(&lines->facts);
	path_free(&lines->path);
	articles_free(&lines->articles);
	anchor_free(&lines->anchors);
	buf_free(&lines->id);
	buf_free(&lines->anchor);
	buf_free(&lines->cite);
	buf_free(&lines->about);
}
