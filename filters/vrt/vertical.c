/* A document as vertical text. */
#include "vertical.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "known_tags.h"
#include "sentences.h"
#include "stream/converter.h"
#include "stream/identifier.h"

static void
write_word(struct buf *out, struct span word)
{
	about_escape(out, word);
	buf_byte(out, '\n');
}

/* A stretch that the segmenter takes at once; no more than it has room for. */
static struct span
cut_piece(struct span *rest)
{
	struct span piece = *rest;

	if (piece.len > WORDS_BYTES) {
		piece.len = WORDS_BYTES;
		while (piece.len > 0 && utf8_is_tail(rest->ptr[piece.len]))
			piece.len--;
	}
	*rest = span_from(*rest, piece.len);
	return piece;
}

static void
write_words(struct vertical *vertical, struct span text, struct buf *out)
{
	struct span word;

	while (text.len > 0) {
		words_begin(
		    vertical->words, cut_piece(&text), &vertical->names);
		while (words_next(vertical->words, &word))
			write_word(out, word);
	}
}

/* The label goes with the first sentence. */
static void
write_sentences(
    struct vertical *vertical, const struct block *block, struct buf *out)
{
	struct span rest = blank_trim(block->text);
	struct span label = block->label;

	while (rest.len > 0 || label.len > 0) {
		struct span sentence = {rest.ptr, sentences_next(rest)};

		buf_string(out, "<s>\n");
		write_words(vertical, label, out);
		write_words(vertical, sentence, out);
		buf_string(out, "</s>\n");
		label.len = 0;
		rest = blank_trim(span_from(rest, sentence.len));
	}
}

/* As the page has it, and TEI; empty where they have none. */
static void
write_place(
    struct vertical *vertical, const struct block *block, struct buf *out)
{
	size_t number = anchor_paragraph(&vertical->anchors, block);
	struct buf *place = &vertical->place;

	place->len = 0;
	if (number > 0) {
		buf_span(place, buf_view(&vertical->id));
		buf_string(place, ".p");
		buf_number(place, number);
	}
	about_attribute(out, "id", buf_view(place));
	place->len = 0;
	anchor_write(&vertical->anchors, block, place);
	about_attribute(out, "anchor", buf_view(place));
}

static void
write_record(
    struct vertical *vertical, const struct block *block, struct buf *out)
{
	if (blank_trim(block->text).len == 0 && block->label.len == 0)
		return;
	buf_string(out, "<p");
	write_place(vertical, block, out);
	about_attribute(out, "kind", kind_name(block->kind));
	about_number(out, "line", block->line);
	about_attribute(out, "label", blank_trim(block->label));
	buf_string(out, ">\n");
	write_sentences(vertical, block, out);
	buf_string(out, "</p>\n");
}

static void
close_turn(struct vertical *vertical, struct buf *out)
{
	if (vertical->turn)
		buf_string(out, "</u>\n");
	vertical->turn = false;
}

/* Close the divisions of that level and deeper ones. */
static void
close_divisions(struct vertical *vertical, unsigned level, struct buf *out)
{
	if (vertical->level < level)
		return;
	close_turn(vertical, out);
	for (unsigned i = vertical->level; i >= level; i--) {
		if (vertical->open[i])
			buf_string(out, "</div>\n");
		vertical->open[i] = false;
	}
	vertical->level = level - 1;
}

static void
open_division(
    struct vertical *vertical, const struct block *block, struct buf *out)
{
	unsigned level = block->level > 0 ? block->level : 1;

	close_divisions(vertical, level, out);
	close_turn(vertical, out);
	vertical->level = level;
	vertical->open[level] = true;
	buf_string(out, "<div");
	about_number(out, "level", level);
	about_attribute(out, "n", block->number);
	about_heading(out, "head", block);
	buf_string(out, ">\n");
}

static void
open_turn(struct vertical *vertical, const struct document *document,
    const struct block *block, struct buf *out)
{
	size_t count;
	const size_t *who = voices_of(
	    &vertical->voices, (size_t)(block - document->blocks), &count);

	close_turn(vertical, out);
	vertical->turn = true;
	buf_string(out, "<u");
	about_voices(out, &vertical->voices, who, count);
	buf_string(out, ">\n");
}

/* The section that a record stands in; an item is one below its own. */
static unsigned
section_of(const struct block *block)
{
	return block->kind == KIND_ITEM && block->level > 0 ? block->level - 1
							    : block->level;
}

static void
follow(struct vertical *vertical, const struct document *document,
    const struct block *block, struct buf *out)
{
	if (kind_is_heading(block->kind)) {
		open_division(vertical, block, out);
		return;
	}
	close_divisions(vertical, section_of(block) + 1, out);
	if (block->kind == KIND_TITLE || block->kind == KIND_ATTACH)
		close_turn(vertical, out);
	if (block->kind == KIND_TURN)
		open_turn(vertical, document, block, out);
}

bool
vertical_write(
    struct vertical *vertical, const struct document *document, struct buf *out)
{
	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind == KIND_UNKNOWN)
			return converter_refuse(document, &document->blocks[i]);
	facts_gather(&vertical->facts, document);
	voices_gather(&vertical->voices, document, &vertical->facts);
	names_take(&vertical->names, &vertical->voices);
	anchor_find(&vertical->anchors, document);
	vertical->id.len = 0;
	identifier_of_name(&vertical->id, document->name);
	about_document(
	    out, document, &vertical->facts, words_name(vertical->words));
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		follow(vertical, document, block, out);
		write_record(vertical, block, out);
	}
	close_divisions(vertical, 1, out);
	close_turn(vertical, out);
	buf_string(out, "</text>\n");
	return true;
}

void
vertical_free(struct vertical *vertical)
{
	facts_free(&vertical->facts);
	voices_free(&vertical->voices);
	names_free(&vertical->names);
	anchor_free(&vertical->anchors);
	buf_free(&vertical->place);
	buf_free(&vertical->id);
	if (vertical->words != NULL)
		words_close(vertical->words);
}
