/* The parts of a document: its front, its own text, and what stands below it. */
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/word.h"
#include "document/gather.h"
#include "structure/front/label.h"
#include "structure/front/recipient.h"
#include "structure/lines/shape.h"

enum {
	FRONT_CHARS = 40, /* of a line that is no paragraph of the text */
	FRONT_MOST = 60, /* records */
	BACK_MOST = 24,
};

/* *这是…的讲话。 below a title is a note to it. */
static bool
is_footnote(struct span text)
{
	static const struct span stars[] = {
	    WORD("*"), WORD("＊"), WORD("※"), WORD("［"), WORD("[")};

	return WORD_BEGINS(blank_trim(text), stars) > 0;
}

/* A paragraph of the text: long, or one that ends like a sentence. */
static bool
is_running(const struct block *block)
{
	return block->kind == KIND_PARA && !is_footnote(block->text) &&
	    (!shape_fits(block->text, FRONT_CHARS) ||
		(block->text.len > 0 && shape_is_ended(block->text) &&
		    !shape_is_bracketed(blank_trim(block->text))));
}

/* 一、時間：…　二、地點：… of minutes: the front, although it is counted. */
static bool
is_counted_label(const struct block *block)
{
	enum kind kind = label_kind(blank_trim(block->text));

	return kind == KIND_DATE || kind == KIND_PLACE;
}

static bool
ends_front(const struct block *block)
{
	switch ((int)block->kind) {
	case KIND_HEAD:
	case KIND_RUNIN:
	case KIND_ITEM:
		return !is_counted_label(block);
	case KIND_SALUTE: /* 受文者：… is a field above others */
		return words_begin(block->text, &words_letter_sure) == 0;
	case KIND_TURN:
	case KIND_ATTACH:
	case KIND_CLOSE:
	case KIND_SIGN:
		return true;
	default:
		return is_running(block);
	}
}

static void
see(struct gather *gather, const struct block *block)
{
	struct genre_signs *signs = &gather->signs;

	if (gather->first[block->kind] == NULL)
		gather->first[block->kind] = block;
	signs->turns |= block->kind == KIND_TURN;
	signs->docno |= block->kind == KIND_DOCNO;
	if (block->kind == KIND_SALUTE) {
		bool sent = recipient_is_line(block->text);

		signs->sent |= sent;
		signs->address |= !sent;
	}
	signs->articles += block->kind == KIND_ITEM &&
	    span_starts(block->label, SPAN("第")) &&
	    (span_ends(block->label, SPAN("条")) ||
		span_ends(block->label, SPAN("條")));
}

/* The first title, also below what a page has above it; or where the text begins. */
static size_t
find_title(const struct gather *gather)
{
	const struct document *document = gather->document;

	for (size_t i = gather->begin; i < document->count; i++) {
		enum kind kind = document->blocks[i].kind;

		if (kind == KIND_TITLE)
			return i;
		if (kind_ends_front(kind, false))
			break;
	}
	return gather->begin;
}

/* The notes at the end, and what heads them, are behind what closes the text. */
static size_t
before_notes(const struct document *document, size_t first, size_t end)
{
	size_t i = end;

	while (i > first && document->blocks[i - 1].kind == KIND_FOOTNOTE)
		i--;
	return i < end && i > first && document->blocks[i - 1].kind == KIND_HEAD
	    ? i - 1
	    : i;
}

void
gather_parts(struct gather *gather)
{
	const struct document *document = gather->document;
	size_t i = find_title(gather), most = i + FRONT_MOST;

	while (i < document->count && i < most &&
	    !ends_front(&document->blocks[i]))
		i++;
	gather->body = i;
	for (; i < document->count && document->blocks[i].kind != KIND_TITLE;
	     i++)
		;
	gather->end = i;
	for (i = gather->begin; i < gather->end; i++)
		see(gather, &document->blocks[i]);
	gather->end = before_notes(document, gather->body, gather->end);
	gather->back = gather->end;
	while (gather->back > gather->body &&
	    gather->end - gather->back < BACK_MOST) {
		const struct block *block = &document->blocks[gather->back - 1];

		if (block->kind == KIND_HEAD || block->kind == KIND_RUNIN ||
		    block->kind == KIND_TURN || is_running(block))
			break;
		gather->back--;
	}
}
