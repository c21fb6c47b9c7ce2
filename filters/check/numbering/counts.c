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

/* The first heading or numbered record at or behind block i; or the count. */
static size_t
next_counted(const struct document *document, size_t i)
{
	while (i < document->count && !is_numbered(&document->blocks[i]) &&
	    !is_heading(&document->blocks[i]))
		i++;
	return i;
}

/* What is counted from `first` on, up to where something ends it. */
struct stretch {
	const struct block *first, *end;
	unsigned count;
};

struct rule {
	bool (*ends)(const struct block *first, const struct block *block);
	bool (*counts)(const struct block *first, const struct block *block);
};

static bool
are_alike(const struct block *first, const struct block *block)
{
	return is_numbered(block) && block->level == first->level &&
	    is_heading(block) == is_heading(first) &&
	    shape_of(block->label) == shape_of(first->label);
}

/*
 * Sisters have one end, so that each of them takes no more than what lies between
 * it and the last that was asked for.
 */
static unsigned
count_from(struct stretch *stretch, const struct document *document,
    const struct block *first, const struct rule *rule)
{
	const struct block *end = document->blocks + document->count;

	if (stretch->first == NULL || first >= stretch->end ||
	    !are_alike(stretch->first, first)) {
		*stretch = (struct stretch){first, first, 0};
		for (; stretch->end < end && !rule->ends(first, stretch->end);
		     stretch->end++)
			stretch->count += rule->counts(first, stretch->end);
	}
	for (; stretch->first < first; stretch->first++)
		stretch->count -= rule->counts(first, stretch->first);
	return stretch->count;
}

/* Below a title another text begins. */
static bool
ends_sisters(const struct block *first, const struct block *block)
{
	return block->kind == KIND_TITLE ||
	    (block->level < first->level &&
		(is_heading(block) || !is_heading(first)));
}

/* It is of the level and shape of the first. */
static bool
is_sister(const struct block *first, const struct block *block)
{
	return is_numbered(block) && block->level == first->level &&
	    shape_of(block->label) == shape_of(first->label);
}

static bool
ends_below(const struct block *first, const struct block *block)
{
	return block->kind == KIND_TITLE ||
	    (is_heading(block) && block->level < first->level);
}

/* It stands one level below. */
static bool
is_below(const struct block *first, const struct block *block)
{
	return is_numbered(block) && block->level == first->level + 1;
}

/* What was counted last of each level. */
struct counting {
	struct report *report;
	struct stretch sisters[LEVEL_MAX + 1], below[LEVEL_MAX + 1];
};

/* As many as the text declares stand beside the first, or below its sisters. */
static unsigned
count_of(struct counting *counting, const struct block *first,
    const struct declaration *declared)
{
	static const struct rule sisters = {ends_sisters, is_sister};
	static const struct rule below = {ends_below, is_below};
	const struct document *document = counting->report->document;
	unsigned level = first->level;
	unsigned count =
	    count_from(&counting->sisters[level], document, first, &sisters);

	return count != declared->count &&
		count_from(&counting->below[level], document, first, &below) ==
		    declared->count
	    ? declared->count
	    : count;
}

static void
compare(struct counting *counting, const struct block *block,
    const struct block *first, const struct declaration *declared)
{
	struct report *report = counting->report;
	struct place place = place_words(report, block, declared->words);
	unsigned count = count_of(counting, first, declared);

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
	struct counting counting = {.report = report};
	size_t next = 0;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i], *first;
		struct declaration declared;

		if (block->kind != KIND_PARA ||
		    !declare_find(block->text, &declared))
			continue;
		next = next_counted(document, next > i ? next : i + 1);
		first = &document->blocks[next];
		if (next < document->count && is_numbered(first) &&
		    first->level > block->level)
			compare(&counting, block, first, &declared);
	}
}
