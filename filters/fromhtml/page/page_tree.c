/* A page: its elements and texts in the order of the document. */
#include "page/page_tree.h"

#include <stdlib.h>
#include <strings.h>

static const struct {
	const char *name;
	enum stands stands;
} elements[ELEMENT_COUNT] = {
    [ELEMENT_TEXT] = {"", STANDS_INLINE},
    [ELEMENT_OTHER] = {"", STANDS_INLINE},
#define ELEMENT(id, name, stands) [ELEMENT_##id] = {name, STANDS_##stands},
#include "page/element.def"
};

enum element
element_of(const char *name)
{
	size_t low = ELEMENT_OTHER + 1, high = ELEMENT_COUNT;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcasecmp(elements[middle].name, name);

		if (order == 0)
			return (enum element)middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return ELEMENT_OTHER;
}

enum stands
element_stands(enum element element)
{
	return elements[element].stands;
}

int
element_heading(enum element element)
{
	return element >= ELEMENT_H1 && element <= ELEMENT_H6
	    ? (int)(element - ELEMENT_H1) + 1
	    : 0;
}

struct span
tree_meta(const struct tree *tree, const char *name)
{
	struct span rest = buf_view(&tree->meta);

	while (rest.len > 0) {
		struct span value = span_cut(&rest, '\n');
		struct span key = span_cut(&value, '\t');

		if (key.len == strlen(name) &&
		    strncasecmp(key.ptr, name, key.len) == 0 && value.len > 0)
			return value;
	}
	return (struct span){NULL, 0};
}

void
tree_drop(struct tree *tree, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		tree->node[i].flags |= NODE_DROPPED;
}

void
tree_free(struct tree *tree)
{
	free(tree->node);
	buf_free(&tree->text);
	buf_free(&tree->title);
	buf_free(&tree->meta);
	buf_free(&tree->frames);
}
