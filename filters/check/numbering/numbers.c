/*
 * Numbers that skip, repeat or begin again.
 *
 * The last number is kept for each level of headings and of items.  Numbers
 * may go on counting from one parent to the next, as the articles of a law do.
 */

#include <string.h>

#include "check.h"
#include "numbering/number_shape.h"

struct last {
	uint64_t shape;
	unsigned long number;
	bool open; /* under the parent that is open now */
	size_t line;
};

/* The last component of 1.2.3, or the article of 3-1. */
static unsigned long
value_of(struct span number)
{
	unsigned long value = 0;

	for (size_t i = 0; i < number.len && number.ptr[i] != '-'; i++)
		value = number.ptr[i] == '.'
		    ? 0
		    : value * 10 + (unsigned long)(number.ptr[i] - '0');
	return value;
}

static bool
has_after(struct span number)
{
	return number.len > 0 && memchr(number.ptr, '-', number.len) != NULL;
}

static void
close_below(struct last *last, unsigned level)
{
	for (unsigned i = level + 1; i <= LEVEL_MAX; i++)
		last[i].open = false;
}

static void
compare(struct report *report, const struct last *last,
    const struct block *block, unsigned long now)
{
	unsigned long before = last->number;

	if (now == before + 1)
		return;
	if (now == before)
		report_add(report, CHECK_REPEAT, place_label(report, block),
		    "%.*s stands a second time, after line %zu",
		    SHOWN(block->label), last->line);
	else if (now > before)
		report_add(report, CHECK_SKIP, place_label(report, block),
		    "%.*s follows number %lu of line %zu", SHOWN(block->label),
		    before, last->line);
	else if (is_heading(block) || now != 1)
		report_add(report, CHECK_RESTART, place_label(report, block),
		    "%.*s follows number %lu of line %zu", SHOWN(block->label),
		    before, last->line);
}

static void
take(struct report *report, struct last *last, const struct block *block)
{
	uint64_t shape = shape_of(block->label);
	unsigned long now = value_of(block->number);

	if (shape == 0 || has_after(block->number))
		return;
	if (last->open && last->shape == shape)
		compare(report, last, block, now);
	else if (now != 1 && !(last->shape == shape && now == last->number + 1))
		report_add(report, CHECK_SKIP, place_label(report, block),
		    "%.*s is the first of its kind here", SHOWN(block->label));
	*last = (struct last){shape, now, true, block->line};
}

/*
 * A numbered paragraph may stand among headings, one level below them, and
 * count with them.
 */
static struct last *
last_for_item(struct last *heads, struct last *items, const struct block *block)
{
	struct last *head = &heads[block->level - (block->level > 0)];

	if (head->open && head->shape == shape_of(block->label) &&
	    value_of(block->number) == head->number + 1)
		return head;
	return &items[block->level];
}

void
check_numbers(struct report *report)
{
	struct last heads[LEVEL_MAX + 1] = {{0}}, items[LEVEL_MAX + 1] = {{0}};
	const struct document *document = report->document;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_TITLE) {
			/* an enclosed paper counts from one again */
			memset(heads, 0, sizeof(heads));
			memset(items, 0, sizeof(items));
		} else if (is_heading(block)) {
			take(report, &heads[block->level], block);
			close_below(heads, block->level);
			close_below(items, 0);
		} else if (block->kind == KIND_ITEM) {
			take(report, last_for_item(heads, items, block), block);
			close_below(items, block->level);
		} else if (block->kind != KIND_META) {
			/* text of the section ends a list */
			close_below(items, block->level);
		}
	}
}
