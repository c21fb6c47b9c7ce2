/* Blocks nested by their levels. */
#include "tree/tree.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/inline.h"
#include "chinese/lexicon.h"

/* What is open: at most the root, and a division and an item a level. */
enum { OPEN_MAX = 2 * (LEVEL_MAX + 2) };

struct open {
	size_t node;
	unsigned level;
};

struct nest {
	struct tree *tree;
	const struct document *document;
	const struct articles *articles;
	struct open open[OPEN_MAX];
	size_t depth;
	const struct block *run_end; /* of attachments; looked up once a run */
	bool listed;
	bool titled, behind; /* the title has come, and the front is over */
	const struct block *last; /* may have called upon somebody, */
	bool handed; /* whom the others have welcomed */
};

size_t
tree_add(struct tree *tree, size_t parent, enum node_kind kind,
    const struct block *block)
{
	size_t at = tree->count;

	tree->node =
	    xgrow(tree->node, &tree->cap, tree->count + 1, sizeof(*tree->node));
	tree->node[tree->count++] = (struct node){.kind = kind, .block = block};
	if (parent > 0) {
		struct node *to = &tree->node[parent];

		if (to->first == 0)
			to->first = (uint32_t)at;
		else
			tree->node[to->last].next = (uint32_t)at;
		to->last = (uint32_t)at;
	}
	return at;
}

static enum node_kind
top_kind(const struct nest *nest)
{
	return nest->tree->node[nest->open[nest->depth - 1].node].kind;
}

/* Open a node below the innermost one that is open. */
static void
open_node(struct nest *nest, enum node_kind kind, const struct block *block)
{
	size_t parent = nest->open[nest->depth - 1].node;

	nest->open[nest->depth++] = (struct open){
	    .node = tree_add(nest->tree, parent, kind, block),
	    .level = block->level,
	};
}

/* Kinds that open a node for what comes behind them. */
static const enum node_kind opened_by[KIND_COUNT] = {
#define KIND(id, name, section, given, front, markdown, html, class, place, \
    count, tei, at, segment, opens) \
	[KIND_##id] = NODE_##opens,
#include "stream/kinds.def"
};

/*
 * What is open goes on: divisions below divisions, turns in divisions, items
 * in all; and a block of an item's level continues the item.
 */
static bool
goes_on(const struct nest *nest, const struct block *block)
{
	unsigned level = nest->open[nest->depth - 1].level;
	enum node_kind open = top_kind(nest), next = opened_by[block->kind];

	if (next == NODE_DIVISION)
		return open == NODE_DIVISION && level < block->level;
	if (next == NODE_TURN)
		return open == NODE_DIVISION && level <= block->level;
	if (next == NODE_ITEM && open != NODE_TURN)
		return level < block->level;
	return level <= block->level;
}

/* Close what the block does not stand in; the root stays open. */
static void
close_nodes(struct nest *nest, const struct block *block)
{
	while (nest->depth > 1 && !goes_on(nest, block))
		nest->depth--;
}

static bool
closes(enum kind kind)
{
	return kind == KIND_SIGN || kind == KIND_DATE || kind == KIND_CLOSE;
}

/*
 * Attachments listed before the signature are part of the letter; any other
 * one is the beginning of its own text.
 */
static bool
is_listed(struct nest *nest, const struct block *block)
{
	const struct block *end =
	    nest->document->blocks + nest->document->count;

	if (nest->run_end != NULL && block < nest->run_end)
		return nest->listed;
	while (block < end &&
	    (block->kind == KIND_ATTACH || block->kind == KIND_ITEM))
		block++;
	nest->run_end = block;
	nest->listed = block < end && closes(block->kind);
	return nest->listed;
}

/* A text of its own, behind those that there are. */
static void
open_behind(struct nest *nest, enum node_kind kind, const struct block *block)
{
	struct tree *tree = nest->tree;
	size_t at = tree_add(tree, 0, kind, block);

	if (tree->back == 0)
		tree->back = at;
	else
		tree->node[nest->open[0].node].next = (uint32_t)at;
	nest->open[0] = (struct open){.node = at};
	nest->depth = 1;
}

/* It heads notes, and nothing else comes in the text, or in this paper. */
static bool
heads_notes(const struct nest *nest, const struct block *block)
{
	const struct block *end =
	    nest->document->blocks + nest->document->count;

	if (block->kind != KIND_HEAD || block->level > 1 || block + 1 == end ||
	    block[1].kind != KIND_FOOTNOTE)
		return false;
	while (++block < end && block->kind == KIND_FOOTNOTE)
		continue;
	return block == end || block->kind == KIND_ATTACH;
}

/*
 * The title of a paper that the document carries: it begins a text of its own,
 * but right below the head of an attachment it is that one's.
 */
static bool
begins_enclosed(struct nest *nest, const struct block *block)
{
	const struct block *last = block - 1;
	bool begins = block->kind == KIND_TITLE && block->level == 0 &&
	    nest->behind && last->kind != KIND_TITLE &&
	    (last->kind != KIND_ATTACH || is_listed(nest, last));

	nest->behind =
	    nest->behind || kind_ends_front(block->kind, nest->titled);
	nest->titled = nest->titled || block->kind == KIND_TITLE;
	return begins;
}

/* Articles are divisions, which stand in no list and in nobody's words. */
static enum node_kind
article_or(
    const struct nest *nest, const struct block *block, enum node_kind kind)
{
	enum node_kind open = top_kind(nest);

	return open != NODE_ITEM && open != NODE_TURN && open != NODE_ARTICLE &&
		articles_at(nest->articles, block) != NULL
	    ? NODE_ARTICLE
	    : kind;
}

/* 有请栾老师。, 请李小明议员发言。: the speaker calls upon another. */
static bool
calls_upon(const struct block *block)
{
	static const struct span calls[] = {WORD("有请"), WORD("有請")};
	struct span text = blank_trim(block->text);

	if (block->kind != KIND_PARA)
		return false;
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
		if (memmem(text.ptr, text.len, calls[i].ptr, calls[i].len))
			return true;
	if (span_ends(text, SPAN("。")))
		text.len -= sizeof("。") - 1;
	return words_end(text, &words_floor_given) > 0;
}

/*
 * He who was called upon speaks without a label: what stands behind the applause is
 * no longer the words of him who called.
 */
static void
close_handed(struct nest *nest, const struct block *block)
{
	if (top_kind(nest) == NODE_TURN && nest->handed &&
	    block->kind != KIND_NOTE)
		nest->depth--;
	nest->handed = block->kind == KIND_NOTE &&
	    (nest->handed ||
		(nest->last != NULL && inline_is_reaction(block->text) &&
		    calls_upon(nest->last)));
	nest->last = block;
}

static void
add_block(struct nest *nest, const struct block *block)
{
	enum node_kind kind = opened_by[block->kind];

	close_nodes(nest, block);
	close_handed(nest, block);
	if (kind == NODE_ITEM)
		kind = article_or(nest, block, kind);
	if (kind != NODE_NONE)
		open_node(nest, kind, block);
	else
		(void)tree_add(nest->tree, nest->open[nest->depth - 1].node,
		    NODE_BLOCK, block);
}

void
tree_build(struct tree *tree, const struct document *document,
    const struct articles *articles)
{
	struct nest nest = {.tree = tree,
	    .document = document,
	    .articles = articles,
	    .depth = 1};
	bool noted = false;

	tree->count = tree->back = tree->divisions = tree->names.len = 0;
	(void)tree_add(tree, 0, NODE_NONE, NULL);
	tree->speech = tree_add(tree, 0, NODE_SPEECH, NULL);
	nest.open[0].node = tree->speech;
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META ||
		    (noted && block->kind == KIND_FOOTNOTE &&
			block->label.len == 0))
			continue;
		noted = block->kind == KIND_FOOTNOTE && block->label.len > 0;
		if (begins_enclosed(&nest, block)) {
			open_behind(&nest, NODE_ATTACHMENT, block);
			add_block(&nest, block);
		} else if (heads_notes(&nest, block)) {
			open_behind(&nest, NODE_NOTES, block);
		} else if (block->kind == KIND_ATTACH &&
		    !is_listed(&nest, block)) {
			open_behind(&nest, NODE_ATTACHMENT, block);
		} else {
			add_block(&nest, block);
		}
	}
}

void
tree_free(struct tree *tree)
{
	free(tree->node);
	free(tree->division);
	buf_free(&tree->names);
	*tree = (struct tree){0};
}
