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

static void
name(struct anchors *anchors, const struct block *block)
{
	anchors->anchor.len = 0;
	if (kind_is_heading(block->kind)) {
		nesting_anchor(&anchors->nesting, &anchors->anchor);
	} else if (nesting_is_paragraph(block->kind)) {
		buf_byte(&anchors->anchor, 'p');
		buf_number(&anchors->anchor, anchors->nesting.paragraphs);
	}
}

struct span
anchors_find(struct anchors *anchors, const struct place *place)
{
	for (; is_reached(anchors, place); anchors->next++) {
		const struct block *block =
		    &anchors->report->document->blocks[anchors->next];

		if (block->kind == KIND_META)
			continue;
		nesting_place(&anchors->nesting, block);
		name(anchors, block);
	}
	return buf_view(&anchors->anchor);
}

void
anchors_free(struct anchors *anchors)
{
	buf_free(&anchors->anchor);
}
