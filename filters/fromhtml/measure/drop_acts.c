/*
 * Behind a heading, in it or in the element around it: what one may do with its part
 * of the page, such as [编辑].
 */
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/beside_headings.h"

/* What is longer, or made of more, is something else. */
enum { ACTS_BYTES = 64, ACTS_NODES = 32 };

/* Brackets, blanks and what stands between two of them. */
static size_t
skip_marks(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code > ' ' && !scan_is_blank(code) && code != '|' &&
		    scan_opening_frame(text, at) == 0 &&
		    scan_closing(text, at) == 0)
			break;
		at += len;
	}
	return at;
}

/* Such words and nothing else. */
static bool
are_acts(struct span text)
{
	size_t at = skip_marks(text, 0), words = 0, len;

	for (; at < text.len; at = skip_marks(text, at + len)) {
		len = words_begin(span_from(text, at), &words_page_act);
		if (len == 0)
			return false;
		words++;
	}
	return words > 0;
}

/* Things that have a text of their own, whatever it says. */
static bool
is_own(enum element element)
{
	return element_heading(element) > 0 || element == ELEMENT_P ||
	    element == ELEMENT_LI || element == ELEMENT_TD ||
	    element == ELEMENT_TH || element == ELEMENT_DD;
}

/* The bytes of a text up to the last that is no bracket, blank or the like. */
static uint32_t
words_of(const struct tree *tree, uint32_t i)
{
	struct span text = SPAN("");
	size_t words = 0;

	if (tree->node[i].element == ELEMENT_TEXT)
		text = tree_text(tree, &tree->node[i]);
	for (size_t at = skip_marks(text, 0); at < text.len;
	     at = skip_marks(text, words)) {
		uint32_t code;

		words = at + utf8_next(text, at, &code);
	}
	return (uint32_t)words;
}

/* They are in elements of their own, too: marks alone stand between those. */
static bool
all_acts(const struct tree *tree, uint32_t from, uint32_t end)
{
	char room[ACTS_BYTES];
	size_t len = 0;

	if (end - from > ACTS_NODES)
		return false;
	for (uint32_t i = from; i < end; i++) {
		const struct node *node = &tree->node[i];

		if (is_own(node->element) ||
		    (node->parent == tree->node[from].parent &&
			words_of(tree, i) > 0))
			return false;
		if (node->element != ELEMENT_TEXT)
			continue;
		if (node->len > ACTS_BYTES - len)
			return false;
		memcpy(room + len, tree_text(tree, node).ptr, node->len);
		len += node->len;
	}
	return are_acts((struct span){room, len});
}

/* Where the acts begin that end the heading; its end where there are none. */
static uint32_t
find_inside(const struct tree *tree, uint32_t heading)
{
	uint32_t end = tree->node[heading].end, from = end;

	for (uint32_t i = end; i-- > heading + 1 && end - i <= ACTS_NODES;)
		if ((tree->node[i].flags & NODE_LINKS) != 0 &&
		    all_acts(tree, i, end))
			from = i;
	return from;
}

/*
 * In a heading they are links, and brackets around them.  One that is nothing but such
 * a link is a heading.
 */
static void
drop_inside(struct tree *tree, uint32_t heading)
{
	uint32_t from = find_inside(tree, heading), words = 0;
	uint32_t end = tree->node[heading].end;

	if (from == end)
		return;
	while (from > heading + 1 && (words = words_of(tree, from - 1)) == 0)
		from--;
	if (words == 0)
		return;
	tree->node[from - 1].len = words;
	tree_drop(tree, from, end);
}

/* Behind what stands in a line beside a heading. */
static uint32_t
line_end(const struct tree *tree, uint32_t from, uint32_t end)
{
	uint32_t i = from;

	while (i < end && i - from <= ACTS_NODES &&
	    element_stands(tree->node[i].element) != STANDS_BLOCK)
		i = tree->node[i].end;
	return i;
}

/* All that is left of the element around it, or what stands in a line. */
static void
drop_behind(struct tree *tree, uint32_t heading)
{
	uint32_t from = tree->node[heading].end;
	uint32_t end = tree->node[tree->node[heading].parent].end;

	if (!all_acts(tree, from, end))
		end = line_end(tree, from, end);
	if (all_acts(tree, from, end))
		tree_drop(tree, from, end);
}

void
drop_acts(struct tree *tree)
{
	for (uint32_t i = 1; i < tree->count; i++)
		if (element_heading(tree->node[i].element) > 0) {
			drop_inside(tree, i);
			drop_behind(tree, i);
		}
}
