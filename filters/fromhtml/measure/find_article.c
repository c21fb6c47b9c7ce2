/*
 * Where on a page its article is: the lowest element in which most of the running
 * text stands.
 *
 * Each paragraph is worth its characters less twice those in links; what has no
 * punctuation and is short a fourth of that.  What an element's names or kind say
 * makes it worth more or less to what holds it, and no more than that.
 */
#include "measure/find_article.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "measure/says_imprint.h"

enum {
	SHORT = 25,
	NOTICE_BYTES = 60,
	RIGHTS_CHARS = 60,
	MOST_PERCENT = 70, /* of an element's worth in one inside it */
	WHOLE_PERCENT = 55, /* and of the page's */
};

struct weigh {
	const struct tree *tree;
	uint64_t *worth; /* by element, all inside it, in quarters */
	uint32_t *blocks; /* inside it, that have text of their own */
	uint64_t *lines; /* of its own: breaks */
};

static uint64_t
worth_of(const struct paragraph *p)
{
	uint64_t chars = p->chars > 2 * p->links ? p->chars - 2 * p->links : 0;

	return p->stops == 0 && p->chars < SHORT ? chars : 4 * chars;
}

static bool
stands_beside(enum element element)
{
	return element == ELEMENT_NAV || element == ELEMENT_FOOTER ||
	    element == ELEMENT_ASIDE || element == ELEMENT_FORM;
}

/* What an element's worth counts to what holds it, in hundredths. */
static uint64_t
percent_of(const struct node *node)
{
	if (stands_beside(node->element) || (node->flags & NODE_UNLIKELY) != 0)
		return 20;
	if (node->element == ELEMENT_ARTICLE || node->element == ELEMENT_MAIN ||
	    (node->flags & NODE_LIKELY) != 0)
		return 120;
	return 100;
}

static void
weigh_all(struct weigh *weigh, const struct paragraphs *paragraphs)
{
	const struct tree *tree = weigh->tree;

	for (size_t i = 0; i < paragraphs->count; i++) {
		const struct paragraph *p = &paragraphs->list[i];

		weigh->worth[p->block] += worth_of(p);
		weigh->blocks[p->block]++;
		for (uint32_t n = p->first; n < p->last; n++)
			weigh->lines[p->block] +=
			    tree->node[n].element == ELEMENT_BR;
	}
	for (uint32_t i = (uint32_t)tree->count - 1; i > 0; i--) {
		uint32_t parent = tree->node[i].parent;

		weigh->worth[parent] +=
		    weigh->worth[i] * percent_of(&tree->node[i]) / 100;
		weigh->blocks[parent] += weigh->blocks[i];
	}
}

static uint32_t
heaviest(const struct weigh *weigh, uint32_t of)
{
	const struct node *node = weigh->tree->node;
	uint32_t best = TREE_NONE;
	uint64_t most = 0;

	for (uint32_t i = of + 1; i < node[of].end; i = node[i].end) {
		uint64_t worth = weigh->worth[i] * percent_of(&node[i]) / 100;

		if (worth > most) {
			most = worth;
			best = i;
		}
	}
	return best;
}

/* One paragraph is none of the article's elements, but part of them. */
static bool
is_paragraph(const struct weigh *weigh, uint32_t i)
{
	const struct node *node = &weigh->tree->node[i];

	if (element_stands(node->element) == STANDS_INLINE)
		return false;
	return node->element == ELEMENT_P ||
	    element_heading(node->element) > 0 ||
	    (weigh->blocks[i] <= 1 && weigh->lines[i] == 0 &&
		(node->flags & NODE_LIKELY) == 0);
}

static uint32_t
descend(const struct weigh *weigh)
{
	uint64_t whole = weigh->worth[0];
	uint32_t at = 0;

	for (;;) {
		uint32_t next = heaviest(weigh, at);

		if (next == TREE_NONE || is_paragraph(weigh, next) ||
		    weigh->worth[next] * 100 <
			weigh->worth[at] * MOST_PERCENT ||
		    weigh->worth[next] * 100 < whole * WHOLE_PERCENT)
			return at;
		at = next;
	}
}

/* The block whose inline element was found. */
static uint32_t
block_of(const struct tree *tree, uint32_t at)
{
	while (at > 0 && element_stands(tree->node[at].element) != STANDS_BLOCK)
		at = tree->node[at].parent;
	return at;
}

static uint32_t
find_root(const struct tree *tree, const struct paragraphs *paragraphs)
{
	struct weigh weigh = {
	    .tree = tree,
	    .worth = xcalloc(tree->count, sizeof(*weigh.worth)),
	    .blocks = xcalloc(tree->count, sizeof(*weigh.blocks)),
	    .lines = xcalloc(tree->count, sizeof(*weigh.lines)),
	};
	uint32_t root;

	weigh_all(&weigh, paragraphs);
	root = block_of(tree, descend(&weigh));
	free(weigh.worth);
	free(weigh.blocks);
	free(weigh.lines);
	return root;
}

/* Running text, or at least more text than links, unless it shows a PDF. */
static bool
has_text(const struct paragraphs *paragraphs, bool shows)
{
	size_t chars = 0, links = 0;

	for (size_t i = 0; i < paragraphs->count; i++) {
		if (paragraph_is_good(&paragraphs->list[i]))
			return true;
		chars += paragraphs->list[i].chars;
		links += paragraphs->list[i].links;
	}
	return !shows && chars > 2 * links;
}

static size_t
chars_of(const struct paragraphs *paragraphs)
{
	size_t chars = 0;

	for (size_t i = 0; i < paragraphs->count; i++)
		if (paragraph_is_good(&paragraphs->list[i]))
			chars += paragraphs->list[i].chars;
	return chars;
}

/*
 * Pages that a program shows bit by bit hide their article at first: what is most
 * of the text is not hidden.
 */
static void
find_paragraphs(struct tree *tree, struct paragraphs *paragraphs)
{
	size_t shown;

	paragraphs_find(tree, 0, false, paragraphs);
	shown = chars_of(paragraphs);
	paragraphs_find(tree, 0, true, paragraphs);
	if (chars_of(paragraphs) > 2 * shown)
		for (size_t i = 0; i < tree->count; i++)
			tree->node[i].flags &= (uint16_t)~NODE_HIDDEN;
	else
		paragraphs_find(tree, 0, false, paragraphs);
}

/* What it begins with; good until the text is changed. */
static struct span
paragraph_begin(
    const struct tree *tree, const struct paragraph *p, struct buf *text)
{
	text->len = 0;
	paragraph_text(tree, p, NOTICE_BYTES, text);
	return blank_trim(buf_view(text));
}

/* What whoever put it up says of all that they do: 平台声明：… */
static bool
is_notice(const struct tree *tree, const struct paragraph *p, struct buf *text)
{
	struct span line;
	size_t len;

	line = paragraph_begin(tree, p, text);
	if (words_begin(line, &words_page_rights) > 0)
		return p->chars <= RIGHTS_CHARS;
	len = words_begin(line, &words_page_notice);
	return len > 0 && scan_is_colon(scan_peek(line, len));
}

/* In what its kind or its name says to stand around an article: a comment. */
static bool
is_beside(const struct tree *tree, uint32_t root, uint32_t at)
{
	for (; at > root; at = tree->node[at].parent)
		if (stands_beside(tree->node[at].element) ||
		    (tree->node[at].flags & NODE_UNLIKELY) != 0)
			return true;
	return false;
}

static bool
is_inside(const struct tree *tree, const struct article *article,
    const struct paragraph *p)
{
	return p->first >= article->root &&
	    p->first < tree->node[article->root].end;
}

/* Most of the running text does not stand in such, as on pages that call all so. */
static bool
tells_beside(const struct tree *tree, const struct article *article)
{
	size_t within = 0, beside = 0;

	for (size_t i = 0; i < article->all.count; i++) {
		const struct paragraph *p = &article->all.list[i];

		if (!is_inside(tree, article, p) || !paragraph_is_good(p))
			continue;
		if (is_beside(tree, article->root, p->block))
			beside += p->chars;
		else
			within += p->chars;
	}
	return beside < within;
}

static void
find_ends(const struct tree *tree, struct article *article)
{
	bool tells = tells_beside(tree, article);
	struct buf text = {0};

	article->first = article->last = TREE_NONE;
	for (size_t i = 0; i < article->all.count; i++) {
		const struct paragraph *p = &article->all.list[i];

		if (!is_inside(tree, article, p) || !paragraph_is_good(p) ||
		    (tells && is_beside(tree, article->root, p->block)))
			continue;
		if (article->first != TREE_NONE && is_notice(tree, p, &text))
			break;
		/* Where it was printed, below it. */
		if (p->chars <= IMPRINT_CHARS &&
		    imprint_paper(paragraph_begin(tree, p, &text)).len > 0)
			continue;
		if (article->first == TREE_NONE)
			article->first = p->first;
		article->last = p->last;
	}
	buf_free(&text);
}

bool
article_find(struct tree *tree, struct article *article)
{
	*article = (struct article){.root = 0};
	find_paragraphs(tree, &article->all);
	if (!has_text(&article->all, tree->shows))
		return false;
	article->root = find_root(tree, &article->all);
	find_ends(tree, article);
	return true;
}

void
article_free(struct article *article)
{
	paragraphs_free(&article->all);
}
