/* Where a record stands: sections, list items. */
#include "web/nesting.h"

#include "stream/table_row.h"

enum { COUNT_PLAIN = false, COUNT_COUNTED = true };

static const bool paragraphs[KIND_COUNT] = {
#define KIND( \
    id, name, section, given, front, markdown, html, class, place, count, ...) \
	[KIND_##id] = COUNT_##count,
#include "stream/kinds.def"
};

bool
nesting_is_paragraph(enum kind kind)
{
	return paragraphs[kind];
}

bool
nesting_continues(const struct block *last, const struct block *block)
{
	if (last->kind == KIND_TURN)
		return block->kind == KIND_PARA && block->line == last->line;
	if (row_is(last))
		return row_goes_on(last, block);
	return last->kind == KIND_LINE && block->kind == KIND_LINE &&
	    block->level == last->level && block->line <= last->line + 1;
}

/* Close what has this level or a deeper one. */
static void
close_from(struct nesting *nesting, unsigned level)
{
	unsigned before = nesting->sections;

	while (nesting->sections > 0 &&
	    nesting->section[nesting->sections - 1] >= level)
		nesting->sections--;
	if (nesting->sections < before)
		nesting->items = 0;
	while (nesting->items > 0 && nesting->item[nesting->items - 1] >= level)
		nesting->items--;
}

static void
open_section(struct nesting *nesting, unsigned level)
{
	unsigned depth = nesting->sections++;

	nesting->items = 0;
	nesting->section[depth] = level;
}

static bool
begins_paragraph(const struct nesting *nesting, const struct block *block)
{
	return paragraphs[block->kind] &&
	    !nesting_continues(&nesting->last, block);
}

void
nesting_place(struct nesting *nesting, const struct block *block)
{
	bool heading = kind_is_heading(block->kind);
	bool item = block->kind == KIND_ITEM, opens = heading || item;
	unsigned level = block->level;

	/* A section or an item cannot stand outside of itself. */
	if (opens && level == 0)
		level = 1;
	close_from(nesting, opens ? level : level + 1);
	if (heading)
		open_section(nesting, level);
	else if (item)
		nesting->item[nesting->items++] = level;
	nesting->paragraphs += begins_paragraph(nesting, block);
	nesting->last = *block;
}
