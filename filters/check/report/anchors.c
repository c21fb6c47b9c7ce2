/* The anchors of the page that jg-html makes of the document. */
#include "report/anchors.h"

/* The block begins at the place or before it. */
static bool
is_reached(const struct anchors *anchors, const struct place *place)
{
	const struct report *report = anchors->report;
	const struct block *block;

	if (anchors->next >= report->document->count)
		return false;
	block = &report->document->blocks[anchors->next];
	return block->line < place->line ||
	    (block->line == place->line &&
		report->spot[anchors->next].at <= place->at);
}

struct span
anchors_find(struct anchors *anchors, const struct place *place)
{
	if (anchors->table.list == NULL)
		anchor_find(&anchors->table, anchors->report->document);
	for (; is_reached(anchors, place); anchors->next++) {
		const struct block *block =
		    &anchors->report->document->blocks[anchors->next];

		if (block->kind == KIND_META)
			continue;
		anchors->anchor.len = 0;
		anchor_write(&anchors->table, block, &anchors->anchor);
	}
	return buf_view(&anchors->anchor);
}

void
anchors_free(struct anchors *anchors)
{
	buf_free(&anchors->anchor);
	anchor_free(&anchors->table);
}
