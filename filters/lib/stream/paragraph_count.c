/* How paragraphs are counted. */
#include "stream/paragraph_count.h"

#include "stream/table_row.h"

enum { COUNT_PLAIN = false, COUNT_COUNTED = true };

static const bool counted[KIND_COUNT] = {
#define KIND( \
    id, name, section, given, front, markdown, html, class, place, count, ...) \
	[KIND_##id] = COUNT_##count,
#include "stream/kinds.def"
};

bool
paragraph_is(enum kind kind)
{
	return counted[kind];
}

bool
paragraph_goes_on(const struct block *last, const struct block *block)
{
	if (last->kind == KIND_TURN)
		return block->kind == KIND_PARA && block->line == last->line;
	if (row_is(last))
		return row_goes_on(last, block);
	return last->kind == KIND_LINE && block->kind == KIND_LINE &&
	    block->level == last->level && block->line <= last->line + 1;
}

size_t
paragraph_take(struct paragraph_count *count, const struct block *block)
{
	const struct block *last = count->last;

	count->last = block;
	if (!counted[block->kind])
		return 0;
	count->count += last == NULL || !paragraph_goes_on(last, block);
	return count->count;
}
