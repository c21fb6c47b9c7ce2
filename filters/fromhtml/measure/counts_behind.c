/* Behind a link to a file, how often it was fetched: （已下载12次）. */
#include "measure/counts_behind.h"

#include "measure/page_count.h"

enum { COUNT_BYTES = 64 };

static bool
is_of_file(const struct tree *tree, uint32_t text)
{
	return tree->node[text].element == ELEMENT_TEXT &&
	    (tree->node[tree->node[text].parent].flags & NODE_FILE) != 0;
}

/* Behind the last text of a link to a file in the paragraph; 0: it has none. */
static uint32_t
behind_file(const struct tree *tree, const struct paragraph *p)
{
	for (uint32_t i = p->last; i >= p->first && i > 0; i--)
		if (is_of_file(tree, i))
			return i + 1;
	return 0;
}

void
drop_counts_behind(struct tree *tree, const struct paragraphs *all)
{
	struct buf text = {0};

	for (size_t i = 0; i < all->count; i++) {
		struct paragraph rest = all->list[i];

		rest.first = behind_file(tree, &all->list[i]);
		if (rest.first == 0 || rest.first > rest.last)
			continue;
		text.len = 0;
		paragraph_text(tree, &rest, COUNT_BYTES, &text);
		if (text.len < COUNT_BYTES && page_count_is(buf_view(&text)))
			tree_drop(tree, rest.first, rest.last + 1);
	}
	buf_free(&text);
}
