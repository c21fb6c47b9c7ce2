/* What stands around the article in its element: menus, buttons, other articles. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/about_found.h"
#include "measure/counts_behind.h"
#include "measure/page_count.h"
#include "measure/says_imprint.h"

enum {
	LINKS = 3, /* so many make a list of links */
	LINKS_PERCENT = 60,
	OTHER_PERCENT = 50, /* of the text, in what is called a comment */
	TEXT_BYTES = 300,
	BEGIN_BYTES = 40,
	TAIL_CHARS = 60,
};

struct sums {
	uint32_t chars, links, count; /* count: of links */
	bool good;
};

static struct sums *
sum_up(const struct tree *tree, const struct paragraphs *all)
{
	struct sums *sums = xcalloc(tree->count, sizeof(*sums));

	for (size_t i = 0; i < all->count; i++) {
		const struct paragraph *p = &all->list[i];

		sums[p->block].chars += p->chars;
		sums[p->block].links += p->links;
		sums[p->block].good |= paragraph_is_good(p);
	}
	for (uint32_t i = (uint32_t)tree->count - 1; i > 0; i--) {
		struct sums *to = &sums[tree->node[i].parent];

		to->chars += sums[i].chars;
		to->links += sums[i].links;
		to->count +=
		    sums[i].count + ((tree->node[i].flags & NODE_LINKS) != 0);
		to->good |= sums[i].good;
	}
	return sums;
}

/* What the paragraph at, or first behind, a node begins with; good until freed. */
static struct span
beginning(const struct tree *tree, const struct paragraphs *all, uint32_t at,
    struct buf *text)
{
	size_t i = paragraphs_from(all, at);

	text->len = 0;
	if (i < all->count)
		paragraph_text(tree, &all->list[i], BEGIN_BYTES, text);
	return blank_trim(buf_view(text));
}

/* By its kind or its name, unless most of the text is in it. */
static bool
is_aside(const struct node *node, const struct sums *sums, uint32_t whole)
{
	bool is = node->element == ELEMENT_NAV ||
	    node->element == ELEMENT_FOOTER || node->element == ELEMENT_ASIDE ||
	    (node->flags & NODE_UNLIKELY) != 0;

	return is &&
	    (uint64_t)sums->chars * 100 < (uint64_t)whole * OTHER_PERCENT;
}

static bool
is_list_of_links(const struct sums *sums)
{
	return sums->count >= LINKS && !sums->good &&
	    (uint64_t)sums->links * 100 >=
	    (uint64_t)sums->chars * LINKS_PERCENT;
}

/* 附件1, 附：, whose files are no menu. */
static bool
begins_enclosure(struct span text)
{
	size_t len = words_begin(text, &words_enclosure);

	return len > sizeof("附") - 1 ||
	    (len > 0 && scan_is_colon(scan_peek(text, len)));
}

static void
drop_blocks(struct tree *tree, const struct article *article)
{
	struct sums *sums = sum_up(tree, &article->all);
	uint32_t end = tree->node[article->root].end;
	struct buf text = {0};

	for (uint32_t i = article->root + 1; i < end;) {
		const struct node *node = &tree->node[i];
		bool block = element_stands(node->element) == STANDS_BLOCK;
		bool links = block && is_list_of_links(&sums[i]) &&
		    !begins_enclosure(beginning(tree, &article->all, i, &text));

		if (links ||
		    is_aside(node, &sums[i], sums[article->root].chars)) {
			tree_drop(tree, i, node->end);
			i = node->end;
		} else {
			i++;
		}
	}
	buf_free(&text);
	free(sums);
}

/*
 * In front of the title nothing is text but what stands beside it: a number, a
 * letterhead.
 */
static bool
is_before_title(const struct tree *tree, const struct article *article,
    const struct about *about, size_t i)
{
	const struct paragraph *list = article->all.list, *title;

	if (about->titled == SIZE_MAX || i >= about->titled)
		return false;
	title = &list[about->titled];
	return 2 * list[i].links >= list[i].chars ||
	    tree->node[list[i].block].parent != tree->node[title->block].parent;
}

static bool
stands_above(struct span text)
{
	return words_begin(text, &words_page_path) > 0 ||
	    words_begin(text, &words_page_call) > 0;
}

/* Where a text was printed, in an element of its own behind a name. */
static void
drop_papers(struct tree *tree, const struct paragraph *p)
{
	for (uint32_t i = p->first + 1; i <= p->last; i++)
		if (tree->node[i].element == ELEMENT_TEXT &&
		    imprint_paper(tree_text(tree, &tree->node[i])).len > 0)
			tree_drop(tree, i, i + 1);
}

/* Nothing but where the page is from, which is known. */
static bool
is_known(const struct about *about, struct span text)
{
	return text.len > 0 &&
	    span_equal(text, blank_trim(buf_view(&about->provenance)));
}

/* 原标题： and the title. */
static bool
is_title_again(const struct about *about, struct span text)
{
	size_t len = words_begin(text, &words_title_again);

	return len > 0 && about->title.len > 0 &&
	    span_equal(blank_trim(span_from(text, len)),
		blank_trim(buf_view(&about->title)));
}

/* A link that does something: 分享到微信. */
static bool
is_act(const struct paragraph *p, struct span text)
{
	return p->links == p->chars && p->chars <= TAIL_CHARS &&
	    (words_begin(text, &words_page_act) > 0 ||
		words_begin(text, &words_page_tail) > 0);
}

/* **********: a line that is drawn. */
static bool
is_drawn(struct span text)
{
	enum { LEAST = 5 };
	size_t same = 0;

	while (same < text.len && text.ptr[same] == text.ptr[0])
		same++;
	return same == text.len && same >= LEAST &&
	    strchr("*-=_~.", text.ptr[0]) != NULL;
}

/* A line of the page, and none of the text. */
static bool
is_of_page(const struct about *about, const struct paragraph *p,
    struct span text, bool counted)
{
	return is_act(p, text) || page_count_is(text) || is_drawn(text) ||
	    (counted && page_count_is_figures(text)) ||
	    is_title_again(about, text) ||
	    (p->chars <= TAIL_CHARS && stands_above(text)) ||
	    (p->chars <= IMPRINT_CHARS &&
		(says_imprint(text) || imprint_is_posted(text) ||
		    is_known(about, text)));
}

/* Beside a post of a thread, who has posted it. */
static bool
is_of_poster(
    const struct tree *tree, const struct article *article, uint32_t at)
{
	for (; at > article->root; at = tree->node[at].parent)
		if ((tree->node[at].flags & NODE_POSTER) != 0)
			return true;
	return false;
}

/* What stands in front of the title, and lines with a day, a source, a path. */
static void
drop_front(
    struct tree *tree, const struct article *article, const struct about *about)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	bool counted = false;

	for (size_t i = 0;
	     i < all->count && all->list[i].first <= article->first; i++) {
		const struct paragraph *p = &all->list[i];
		struct span begun;

		text.len = 0;
		paragraph_spread(tree, p, TEXT_BYTES, &text);
		begun = blank_trim(buf_view(&text));
		/* The title is written where its first text stands. */
		if (i == about->titled)
			tree_drop(tree, p->first + 1, p->last + 1);
		else if (is_of_poster(tree, article, p->block) ||
		    is_before_title(tree, article, about, i) ||
		    is_of_page(about, p, begun, counted))
			tree_drop(tree, p->first, p->last + 1);
		else if (p->chars <= IMPRINT_CHARS)
			drop_papers(tree, p);
		counted = page_count_is(begun);
	}
	buf_free(&text);
}

/* Also in a bracket, or behind dashes: 【打印】, — END —. */
static bool
begins_tail(struct span text)
{
	size_t at = scan_opening(text, 0);
	uint32_t code;

	for (size_t len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		if (code > ' ' && !scan_is_blank(code) && code != '-' &&
		    (code < 0x2010 || code > 0x2015))
			break;
	}
	text = span_from(text, at);
	return words_begin(text, &words_page_tail) > 0 ||
	    words_begin(text, &words_page_rights) > 0 ||
	    words_begin(text, &words_page_call) > 0;
}

static void
drop_tail(struct tree *tree, const struct article *article)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	bool dropping = false;

	for (size_t i = 0; i < all->count; i++) {
		const struct paragraph *p = &all->list[i];

		if (p->first <= article->last ||
		    (i >= article->enclosed && i < article->enclosed_end))
			continue;
		text.len = 0;
		paragraph_text(tree, p, TEXT_BYTES, &text);
		if (imprint_paper(buf_view(&text)).len > 0 ||
		    (p->chars <= TAIL_CHARS && page_count_is(buf_view(&text))))
			tree_drop(tree, p->first, p->last + 1);
		dropping = dropping ||
		    (p->chars <= TAIL_CHARS &&
			(begins_tail(blank_trim(buf_view(&text))) ||
			    imprint_is_moment(buf_view(&text)) ||
			    is_of_poster(tree, article, p->block)));
		if (dropping)
			tree_drop(tree, p->first, p->last + 1);
	}
	buf_free(&text);
}

void
article_prune(
    struct tree *tree, struct article *article, const struct about *about)
{
	drop_blocks(tree, article);
	drop_counts_behind(tree, &article->all);
	drop_front(tree, article, about);
	if (article->first != TREE_NONE)
		drop_tail(tree, article);
}
