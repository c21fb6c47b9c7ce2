/* The parts of an official paper. */
#include "paper/paper.h"

#include "chinese/lexicon.h"
#include "structure/front/recipient.h"

static const struct block *
block_at(const struct paper *paper, size_t i)
{
	return &paper->document->blocks[i];
}

/* What stands above the text: the title, and what is told below it. */
static bool
is_front(enum kind kind)
{
	return kind == KIND_META || kind == KIND_TITLE ||
	    kind == KIND_SUBTITLE || kind == KIND_BYLINE || kind == KIND_DATE ||
	    kind == KIND_PLACE || kind == KIND_DOCNO || kind == KIND_SALUTE;
}

static bool
has_docno(const struct block *block)
{
	struct docno docno;

	return block->kind == KIND_DOCNO && docno_in(block->text, &docno);
}

static void
find_front(struct paper *paper)
{
	size_t i = 0, count = paper->document->count;
	bool sent = false;

	for (; i < count && is_front(block_at(paper, i)->kind); i++) {
		const struct block *block = block_at(paper, i);

		if (block->kind == KIND_TITLE)
			paper->title = block->text;
		if (paper->docno == NULL && has_docno(block))
			paper->docno = block;
		sent |= block->kind == KIND_SALUTE &&
		    recipient_is_line(block->text);
	}
	paper->body = i;
	paper->is = paper->docno != NULL || sent ||
	    words_end(paper->title, &words_genre_paper) > 0;
}

/* 附件, 附件1: it heads what is enclosed, and names it below. */
static bool
is_bare(const struct block *block)
{
	return block->kind == KIND_ATTACH && block->text.len < 15 &&
	    span_starts(block->text, SPAN("附")) &&
	    memmem(block->text.ptr, block->text.len, "：", 3) == NULL;
}

static bool
begins_enclosed(const struct paper *paper, const struct block *block)
{
	return block->kind == KIND_TITLE || is_bare(block) ||
	    (paper->sign > 0 && block->kind == KIND_ATTACH);
}

/* A paper is signed and dated once; what stands below that is enclosed. */
static void
paper_find(struct paper *paper, const struct document *document)
{
	size_t i;

	*paper = (struct paper){.document = document};
	find_front(paper);
	paper->sign = 0;
	for (i = paper->body; i < document->count; i++) {
		const struct block *block = block_at(paper, i);
		bool closes =
		    block->kind == KIND_SIGN || block->kind == KIND_DATE;

		if (begins_enclosed(paper, block))
			break;
		if (closes && paper->sign == 0)
			paper->sign = i;
		if (block->kind == KIND_DATE)
			paper->date = block;
	}
	paper->end = i;
	if (paper->sign == 0)
		paper->sign = i;
}

void
check_paper(struct report *report)
{
	struct paper paper;

	paper_find(&paper, report->document);
	paper_docno(report, &paper);
	paper_ordinals(report, &paper);
	paper_formula(report, &paper);
	if (!paper.is)
		return;
	paper_date(report, &paper);
	paper_addressee(report, &paper);
	paper_title(report, &paper);
	paper_attachments(report, &paper);
}
