/* Where a record stands: sections, list items. */
#include "web/nesting.h"

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
	nesting->paragraph = paragraph_take(&nesting->counted, block);
}
