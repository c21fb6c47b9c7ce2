/* What a reader takes for paragraphs, and how they look. */
#include "measure/paragraphs.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { GOOD_CHARS = 15 };

static bool
is_stop(uint32_t code)
{
	switch (code) {
	case U'。':
	case U'，':
	case U'！':
	case U'？':
	case U'；':
	case U'、':
	case ',':
		return true;
	default:
		return false;
	}
}

static void
count(struct span text, bool linked, struct paragraph *p)
{
	uint32_t code, chars = 0, stops = 0;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (code <= ' ' || unicode_is_space(code))
			continue;
		chars++;
		stops += is_stop(code);
	}
	p->chars += chars;
	if (linked)
		p->links += chars;
	else
		p->stops += stops;
}

/* What holds for all inside an element, by node. */
struct inherited {
	uint32_t block;
	bool hidden, dropped, linked;
};

static struct inherited
inherit(const struct tree *tree, const struct inherited *all, uint32_t i)
{
	const struct node *node = &tree->node[i];
	struct inherited mine = all[node->parent];

	if (element_stands(node->element) == STANDS_BLOCK)
		mine.block = i;
	mine.hidden |= (node->flags & NODE_HIDDEN) != 0;
	mine.dropped |= (node->flags & NODE_DROPPED) != 0;
	mine.linked |= (node->flags & NODE_LINKS) != 0;
	return mine;
}

static struct paragraph *
paragraph_at(
    struct paragraphs *paragraphs, uint32_t block, uint32_t node, bool begins)
{
	struct paragraph *p;

	if (paragraphs->count > 0 && !begins) {
		p = &paragraphs->list[paragraphs->count - 1];
		if (p->block == block)
			return p;
	}
	paragraphs->list = xgrow(paragraphs->list, &paragraphs->cap,
	    paragraphs->count + 1, sizeof(*paragraphs->list));
	p = &paragraphs->list[paragraphs->count++];
	*p = (struct paragraph){.block = block, .first = node};
	return p;
}

void
paragraphs_find(const struct tree *tree, uint32_t below, bool hidden,
    struct paragraphs *paragraphs)
{
	struct inherited *all = xcalloc(tree->count, sizeof(*all));
	uint32_t edge = 0; /* the last block that began */

	paragraphs->count = 0;
	for (uint32_t i = 1; i < tree->count; i++) {
		struct paragraph *p;

		all[i] = inherit(tree, all, i);
		if (all[i].block == i)
			edge = i;
		if (tree->node[i].element != ELEMENT_TEXT || i < below ||
		    i >= tree->node[below].end || all[i].dropped ||
		    (all[i].hidden && !hidden))
			continue;
		p = paragraph_at(paragraphs, all[i].block, i,
		    paragraphs->count == 0 ||
			edge > paragraphs->list[paragraphs->count - 1].last);
		p->last = i;
		count(tree_text(tree, &tree->node[i]), all[i].linked, p);
		if (p->chars == 0)
			paragraphs->count--;
	}
	free(all);
}

void
paragraph_text(const struct tree *tree, const struct paragraph *paragraph,
    size_t most, struct buf *out)
{
	size_t begun = out->len;

	for (uint32_t i = paragraph->first;
	     i <= paragraph->last && out->len - begun < most; i++)
		if (tree->node[i].element == ELEMENT_TEXT)
			buf_span(out, tree_text(tree, &tree->node[i]));
		else if (tree->node[i].element == ELEMENT_BR)
			buf_byte(out, '\v');
}

size_t
paragraphs_from(const struct paragraphs *paragraphs, uint32_t node)
{
	size_t low = 0, high = paragraphs->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (paragraphs->list[middle].first < node)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void
paragraph_spread(const struct tree *tree, const struct paragraph *paragraph,
    size_t most, struct buf *out)
{
	size_t begun = out->len;
	uint32_t parent = tree->node[paragraph->first].parent;

	for (uint32_t i = paragraph->first;
	     i <= paragraph->last && out->len - begun < most; i++) {
		const struct node *node = &tree->node[i];

		if (node->element != ELEMENT_TEXT &&
		    node->element != ELEMENT_BR)
			continue;
		if (node->element == ELEMENT_BR || node->parent != parent)
			buf_byte(out, ' ');
		parent = node->parent;
		if (node->element == ELEMENT_TEXT)
			buf_span(out, tree_text(tree, node));
	}
}

void
paragraph_kept(
    const struct tree *tree, const struct paragraph *paragraph, struct buf *out)
{
	for (uint32_t i = paragraph->first; i <= paragraph->last; i++)
		if ((tree->node[i].flags & NODE_DROPPED) != 0)
			continue;
		else if (tree->node[i].element == ELEMENT_TEXT)
			buf_span(out, tree_text(tree, &tree->node[i]));
		else if (tree->node[i].element == ELEMENT_BR)
			buf_byte(out, '\v');
}

bool
paragraph_is_good(const struct paragraph *p)
{
	return p->chars >= GOOD_CHARS && p->stops > 0 &&
	    2 * p->links < p->chars;
}

void
paragraphs_free(struct paragraphs *paragraphs)
{
	free(paragraphs->list);
	*paragraphs = (struct paragraphs){0};
}
