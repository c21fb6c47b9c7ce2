/*
 * A list of contents that a page makes of the headings of its article: links to places
 * on a page, whose texts are those headings.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/set.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "measure/beside_headings.h"

enum { ENTRIES_LEAST = 2 };

/* What is in an element, with all inside it. */
struct sums {
	uint32_t entries;
	uint32_t others; /* texts that no list of contents has */
};

/* Append the text that is shown, without blanks. */
static void
shown_text(const struct tree *tree, uint32_t of, struct buf *out)
{
	const struct node *node = tree->node;

	for (uint32_t i = of; i < node[of].end;) {
		if ((node[i].flags & (NODE_DROPPED | NODE_HIDDEN)) != 0) {
			i = node[i].end;
			continue;
		}
		if (node[i].element == ELEMENT_TEXT)
			blank_less(out, tree_text(tree, &node[i]));
		i++;
	}
}

static void
gather_headings(const struct tree *tree, struct set *headings)
{
	struct buf text = {0};

	for (uint32_t i = 1; i < tree->count; i++) {
		if (element_heading(tree->node[i].element) == 0)
			continue;
		text.len = 0;
		shown_text(tree, i, &text);
		set_put(headings, buf_view(&text));
	}
	buf_free(&text);
}

/* Behind a number such as 1.2, or a mark such as ▪. */
static size_t
skip_number(struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if ((code < '0' || code > '9') && unicode_is_alphanumeric(code))
			break;
		at += len;
	}
	return at;
}

static bool
is_entry(struct span text, const struct set *headings)
{
	return text.len > 0 &&
	    (set_has(headings, text) ||
		set_has(headings, span_from(text, skip_number(text))));
}

/* Numbers and marks stand in one, too, and what it is called. */
static bool
may_stand_there(struct span text)
{
	return skip_number(text) == text.len ||
	    words_are(text, &words_contents);
}

/* The node behind what was counted as one. */
static uint32_t
count(const struct tree *tree, uint32_t i, const struct set *headings,
    struct sums *sums, struct buf *text)
{
	const struct node *node = &tree->node[i];

	if ((node->flags & NODE_DROPPED) != 0)
		return node->end;
	text->len = 0;
	if ((node->flags & NODE_WITHIN) != 0 ||
	    element_heading(node->element) > 0) {
		shown_text(tree, i, text);
		if (element_heading(node->element) == 0)
			sums->entries += is_entry(buf_view(text), headings);
		sums->others +=
		    sums->entries == 0 && !may_stand_there(buf_view(text));
		return node->end;
	}
	if (node->element == ELEMENT_TEXT) {
		shown_text(tree, i, text);
		sums->others += !may_stand_there(buf_view(text));
	}
	return i + 1;
}

static struct sums *
sum_up(const struct tree *tree, const struct set *headings)
{
	struct sums *sums = xcalloc(tree->count, sizeof(*sums));
	struct buf text = {0};

	for (uint32_t i = 1; i < tree->count;)
		i = count(tree, i, headings, &sums[i], &text);
	for (uint32_t i = (uint32_t)tree->count - 1; i > 0; i--) {
		struct sums *to = &sums[tree->node[i].parent];

		to->entries += sums[i].entries;
		to->others += sums[i].others;
	}
	buf_free(&text);
	return sums;
}

void
drop_contents(struct tree *tree)
{
	struct set headings = {0};
	struct sums *sums;

	gather_headings(tree, &headings);
	sums = sum_up(tree, &headings);
	for (uint32_t i = 1; i < tree->count;) {
		const struct node *node = &tree->node[i];
		bool all = element_stands(node->element) == STANDS_BLOCK &&
		    sums[i].others == 0 && sums[i].entries >= ENTRIES_LEAST;

		if (all)
			tree_drop(tree, i, node->end);
		i = all ? node->end : i + 1;
	}
	free(sums);
	set_free(&headings);
}
