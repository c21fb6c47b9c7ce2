/* Documents and headings without a body, and lone subheadings. */
#include "base/blank.h"
#include "check.h"
#include "chinese/lexicon.h"
#include "structure/lines/shape.h"

static bool
has_text(const struct document *document)
{
	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind != KIND_META)
			return true;
	return false;
}

/* 三、谢谢大家, or a sentence: it says all itself. */
static bool
says_all(struct span text)
{
	return shape_is_ended(text) || words_end(text, &words_closing_end) > 0;
}

/* What stands next is no deeper heading and no text. */
static bool
is_bare(const struct block *block, const struct block *next)
{
	return next == NULL || next->level < block->level ||
	    (is_heading(next) && next->level <= block->level);
}

static void
check_bodies(struct report *report)
{
	const struct document *document = report->document;

	if (!has_text(document))
		report_add(report, CHECK_EMPTY, place_top(report),
		    "a document without text");
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		const struct block *next =
		    i + 1 < document->count ? block + 1 : NULL;

		if (block->kind == KIND_HEAD && is_bare(block, next) &&
		    !says_all(blank_trim(block->text)))
			report_block(report, CHECK_EMPTY, block, "has no body");
	}
}

/* Sections below the level end, and tell whether there was but one. */
static void
end_below(struct report *report, unsigned level,
    const struct block *const *first, size_t *count)
{
	for (unsigned k = level + 1; k <= LEVEL_MAX; k++) {
		if (count[k] == 1)
			report_block(
			    report, CHECK_LONE, first[k], "has no sister");
		count[k] = 0;
	}
}

/* The only heading under its parent. */
static void
check_lone(struct report *report)
{
	const struct document *document = report->document;
	const struct block *first[LEVEL_MAX + 2] = {NULL};
	size_t count[LEVEL_MAX + 2] = {0};

	for (size_t i = 0; i <= document->count; i++) {
		const struct block *block =
		    i < document->count ? &document->blocks[i] : NULL;
		unsigned level = block == NULL ? 1 : block->level;

		if (block != NULL && !is_heading(block))
			continue;
		end_below(report, level, first, count);
		if (block != NULL && count[level]++ == 0)
			first[level] = block;
	}
}

void
check_sections(struct report *report)
{
	check_bodies(report);
	check_lone(report);
}
