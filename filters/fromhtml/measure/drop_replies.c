/*
 * Posts of a forum stand beside one another in elements whose ids are one word with
 * a number, each with the minute in which it was posted: the first is the article,
 * the others are replies.  Parts of one text, and what is said in a live report, have
 * no 发表于 or » in front of the minute.
 *
 * Where each says its floor, 2楼, with the minute, those are posts that stand beside one
 * another whatever they are called.
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

/* The floor that a paragraph tells, or 0. */
static size_t
floor_of(const struct tree *tree, const struct paragraph *p, struct buf *text)
{
	if (p->chars > LINE_CHARS)
		return 0;
	text->len = 0;
	paragraph_spread(tree, p, LINE_BYTES, text);
	return imprint_floor(buf_view(text));
}

/* The element that holds the one place and not the other, as high up as can be. */
static uint32_t
post_of(const struct tree *tree, uint32_t at, uint32_t other)
{
	for (uint32_t up = tree->node[at].parent; at > 0;
	     at = up, up = tree->node[at].parent)
		if (other >= up && other < tree->node[up].end)
			return at;
	return 0;
}

/* Who has posted the first, and when, is none of its text. */
static void
mark_poster(struct tree *tree, uint32_t post, const struct paragraph *told)
{
	tree->node[told->block].flags |= NODE_POSTER;
	for (uint32_t i = post; i < tree->node[post].end; i++)
		if ((tree->node[i].flags & NODE_AUTHOR) != 0)
			tree->node[i].flags |= NODE_POSTER;
}

/* Posts beside the first, of which each tells its floor. */
static void
drop_floors(struct tree *tree)
{
	struct paragraphs all = {0};
	struct buf text = {0};
	const struct paragraph *first = NULL;
	size_t floor = 0;
	uint32_t post = 0, last = 0;

	paragraphs_find(tree, 0, false, &all);
	for (size_t i = 0; i < all.count; i++) {
		size_t own = floor_of(tree, &all.list[i], &text);
		uint32_t at = all.list[i].first;

		if (own == 0 || at < last)
			continue;
		if (floor == 0 || own != floor + 1) {
			if (post != 0)
				continue;
			first = &all.list[i];
			floor = own;
			continue;
		}
		if (post == 0) {
			post = post_of(tree, first->first, at);
			mark_poster(tree, post, first);
		}
		floor = own;
		at = post_of(tree, at, first->first);
		last = tree->node[at].end;
		tree_drop(tree, at, last);
	}
	paragraphs_free(&all);
	buf_free(&text);
}

void
drop_replies(struct tree *tree)
{
	struct paragraphs all = {0};

	drop_floors(tree);
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
