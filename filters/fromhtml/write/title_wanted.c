/* Whether a text lacks the title that the head of its page has. */
#include "write/title_wanted.h"

#include "base/blank.h"

enum { TITLE_CHARS = 40 };

bool
title_wanted(const struct tree *tree, const struct article *article)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	bool addressed;
	size_t i = 0;

	while (i < all->count &&
	    (all->list[i].first < article->root ||
		(tree->node[all->list[i].first].flags & NODE_DROPPED) != 0))
		i++;
	if (i == all->count || all->list[i].stops > 0 ||
	    all->list[i].chars > TITLE_CHARS)
		return true;
	paragraph_text(tree, &all->list[i], SIZE_MAX, &text);
	addressed = span_ends(blank_trim(buf_view(&text)), SPAN("："));
	buf_free(&text);
	return addressed;
}
