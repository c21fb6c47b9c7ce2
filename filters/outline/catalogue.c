/* A line of a catalogue for each document. */
#include "catalogue.h"

#include "base/cell.h"
#include "document/when.h"
#include "structure/front/label.h"
#include "toc.h"
#include "web/count.h"

void
catalogue_head(struct buf *out)
{
	buf_string(out, "name\ttitle\tdate\tspeaker\tcharacters");
	for (unsigned level = 1; level <= LEVEL_MAX; level++)
		buf_printf(out, "\th%u", level);
	buf_byte(out, '\n');
}

/*
 * All records of a kind in front of the text, without their labels, a space
 * between; a later title is that of a paper which the document carries.
 */
static bool
write_kind(const struct document *document, enum kind kind, struct buf *out)
{
	bool any = false, titled = false;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (kind_ends_front(block->kind, titled))
			break;
		titled = titled || block->kind == KIND_TITLE;
		if (block->kind != kind)
			continue;
		if (any)
			buf_byte(out, ' ');
		buf_span(out,
		    kind == KIND_TITLE ? toc_trim(block->text)
				       : label_skip(toc_trim(block->text)));
		any = true;
	}
	return any;
}

/* What was given for a key, else what the text says, else what was supplied. */
static void
write_field(const struct document *document, struct span key, enum kind kind,
    struct span supplied, struct buf *out)
{
	struct span given = document_meta(document, key);
	size_t start;

	buf_byte(out, '\t');
	start = out->len;
	if (given.len > 0)
		buf_span(out, given);
	else if (!write_kind(document, kind, out))
		buf_span(out, document_meta(document, supplied));
	cell_close(out, start);
}

/* What was given, or else what the text says. */
static void
write_date(const struct document *document, struct buf *out)
{
	struct span given = document_meta(document, SPAN("date"));
	size_t start;

	buf_byte(out, '\t');
	start = out->len;
	buf_span(out, given.len > 0 ? given : document_when(document));
	cell_close(out, start);
}

void
catalogue_write(const struct document *document, struct buf *out)
{
	size_t start = out->len, characters = 0, heads[LEVEL_MAX + 1] = {0};

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		characters += count_characters(block->label) +
		    count_characters(block->text);
		if (kind_is_heading(block->kind))
			heads[block->level]++;
	}
	buf_span(out, document->name);
	cell_close(out, start);
	write_field(
	    document, SPAN("title"), KIND_TITLE, SPAN("title-supplied"), out);
	write_date(document, out);
	write_field(
	    document, SPAN("speaker"), KIND_BYLINE, SPAN("speaker"), out);
	buf_printf(out, "\t%zu", characters);
	for (unsigned level = 1; level <= LEVEL_MAX; level++)
		buf_printf(out, "\t%zu", heads[level]);
	buf_byte(out, '\n');
}
