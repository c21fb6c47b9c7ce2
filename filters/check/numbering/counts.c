/*
 * A declared count that the structure does not bear out.
 *
 * What is counted is what comes next: the headings or items that follow the
 * paragraph, of the level of the first of them, up to where their parent
 * ends.  Where that does not agree, the level below is tried, and enumerations
 * inside paragraphs are left alone: nothing is told where nothing is numbered.
 */
#include "check.h"
#include "numbering/declare.h"
#include "numbering/number_shape.h"

static bool
is_numbered(const struct block *block)
{
	return (is_heading(block) || block->kind == KIND_ITEM) &&
	    block->label.len > 0;
}

/* The first heading or item behind the record that belongs to it. */
static const struct block *
first_counted(const struct document *document, size_t i)
{
	const struct block *from = &document->blocks[i];

	for (size_t k = i + 1; k < document->count; k++) {
		const struct block *block = &document->blocks[k];

		if (is_numbered(block))
			return block->level > from->level ? block : NULL;
		if (is_heading(block))
			return NULL;
	}
	return NULL;
}

/* How many of the kind, level and shape of `first` stand beside it. */
static unsigned
count_sisters(const struct document *document, const struct block *first)
{
	const struct block *end = document->blocks + document->count;
	uint64_t shape = shape_of(first->label);
	unsigned count = 0;

	for (const struct block *block = first; block < end; block++) {
		if (block->level < first->level &&
		    (is_heading(block) || !is_heading(first)))
			break;
		if (is_numbered(block) && block->level == first->level &&
		    shape_of(block->label) == shape)
			count++;
	}
	return count;
}

/* All headings one level below `first`, to the end of its sisters. */
static unsigned
count_below(const struct document *document, const struct block *first)
{
	const struct block *end = document->blocks + document->count;
	unsigned count = 0;

	for (const struct block *block = first; block < end; block++) {
		if (is_heading(block) && block->level < first->level)
			break;
		count += is_numbered(block) && block->level == first->level + 1;
	}
	return count;
}

static void
compare(struct report *report, const struct block *block,
    const struct block *first, const struct declaration *declared)
{
	struct place place = place_words(report, block, declared->words);
	unsigned count = count_sisters(report->document, first);

	if (count != declared->count &&
	    count_below(report->document, first) == declared->count)
		count = declared->count;
	if (count == declared->count)
		report_confirm(report, CHECK_COUNT_DECLARED, place,
		    "%.*s: %u, as declared", SHOWN(declared->words), count);
	else
		report_add(report, CHECK_COUNT_DECLARED, place,
		    "%.*s: %u from line %zu on", SHOWN(declared->words), count,
		    first->line);
}

void
check_counts(struct report *report)
{
	const struct document *document = report->document;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i], *first;
		struct declaration declared;

		if (block->kind != KIND_PARA ||
		    !declare_find(block->text, &declared))
			continue;
		first = first_counted(document, i);
		if (first != NULL)
			compare(report, block, first, &declared);
	}
}
