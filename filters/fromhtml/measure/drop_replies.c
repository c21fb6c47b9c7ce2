/*
 * Posts of a forum stand beside one another in elements whose ids are one word with
 * a number, each with the minute in which it was posted: the first is the article,
 * the others are replies.  Parts of one text, and what is said in a live report, have
 * no 发表于 or » in front of the minute.
 */
#include "measure/paragraphs.h"
#include "measure/replies.h"
#include "measure/says_imprint.h"

enum {
	BESIDE = 6, /* nodes up to the next of a series */
	LOOKED_AT = 16, /* paragraphs of a post */
	LINE_CHARS = 60,
	LINE_BYTES = 300,
};

static bool
is_post(const struct tree *tree, const struct paragraphs *all, uint32_t at)
{
	size_t first = paragraphs_from(all, at);
	struct buf text = {0};
	bool is = false;

	for (size_t i = first; i < all->count && i < first + LOOKED_AT && !is &&
	     all->list[i].first < tree->node[at].end;
	     i++) {
		if (all->list[i].chars > LINE_CHARS)
			continue;
		text.len = 0;
		paragraph_spread(tree, &all->list[i], LINE_BYTES, &text);
		is = imprint_is_moment(buf_view(&text)) ||
		    imprint_is_posted(buf_view(&text));
	}
	buf_free(&text);
	return is;
}

/* The next element beside it that is of its series; 0: none is near. */
static uint32_t
next_of(const struct tree *tree, uint32_t at)
{
	uint32_t end = tree->node[tree->node[at].parent].end;
	uint32_t i = tree->node[at].end;

	for (int beside = 0; i < end && beside < BESIDE;
	     i = tree->node[i].end, beside++)
		if (tree->node[i].series == tree->node[at].series)
			return i;
	return 0;
}

void
drop_replies(struct tree *tree)
{
	struct paragraphs all = {0};

	for (uint32_t i = 1; i < tree->count; i++) {
		uint32_t next =
		    tree->node[i].series != 0 ? next_of(tree, i) : 0;

		if (next == 0)
			continue; /* on most pages all */
		if (all.list == NULL)
			paragraphs_find(tree, 0, false, &all);
		if (!is_post(tree, &all, i) || !is_post(tree, &all, next))
			continue;
		for (; next != 0; next = next_of(tree, next)) {
			tree_drop(tree, next, tree->node[next].end);
			i = tree->node[next].end - 1;
		}
	}
	paragraphs_free(&all);
}
