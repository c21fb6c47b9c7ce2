/*
 * A document as a tree: blocks nested by their levels, then set in order so
 * that TEI can hold them.
 *
 * Nodes live in one array and name each other by index; 0 is no node.
 */
#ifndef TREE_H
#define TREE_H

#include <stdint.h>

#include "document/articles.h"
#include "stream/block.h"

enum node_kind {
	NODE_NONE,
	NODE_BLOCK, /* one record, written by its kind */
	NODE_PLACED, /* one record where TEI has no element for its kind */
	/* by nesting: */
	NODE_SPEECH, /* the root of the text */
	NODE_DIVISION, /* a heading and what stands below it */
	NODE_ATTACHMENT,
	NODE_NOTES, /* those of all the text, below 注释 */
	NODE_ARTICLE, /* of a law, and what goes on with it */
	NODE_ITEM, /* a list item and what continues it */
	NODE_TURN, /* a speaker and what is said */
	/* by order: */
	NODE_INTRODUCTION, /* before the first division */
	NODE_REMAINDER, /* between divisions, or behind the last */
	NODE_CONCLUSION, /* behind the last division of the speech */
	NODE_TITLE, /* the lines of a title, or of a subtitle */
	NODE_OPENER,
	NODE_CLOSER,
	NODE_LIST, /* items in a row */
	NODE_VERSE, /* lines in a row that end like sentences */
	NODE_ROSTER, /* other lines in a row */
	NODE_TABLE, /* its rows */
	NODE_PAGE, /* the number of a page */
	NODE_ARGUMENT, /* 导读 */
	NODE_ENCLOSURES, /* the list of attachments */
};

/* Small: a document may be millions of blocks of a few bytes. */
struct node {
	const struct block *block; /* of a block, or that opens the node */
	enum node_kind kind;
	uint32_t first, last; /* children */
	uint32_t next; /* sibling */
	uint32_t division; /* of struct tree's divisions; 0: none */
};

/* What the number of a division makes of it; see ident.h. */
struct division {
	size_t node;
	size_t path, path_len; /* in names; no length: no number */
	size_t id, id_len; /* in names, as ident_id() tells */
};

/* Zero-initialise; a tree may be built again and again. */
struct tree {
	struct node *node;
	size_t count, cap;
	size_t speech; /* the root */
	size_t back; /* the first attachment, or such notes, or 0 */
	struct division *division; /* in document order, from 1 */
	size_t divisions, divisions_cap;
	struct buf names;
};

/* Nest the document's blocks by level, but for what goes on with a note. */
void tree_build(struct tree *tree, const struct document *document,
    const struct articles *articles);

/* Set the children of every node in an order that TEI allows. */
void tree_arrange(struct tree *tree);

void tree_free(struct tree *tree);

/* A new node behind the last child of parent (0: of none). */
size_t tree_add(struct tree *tree, size_t parent, enum node_kind kind,
    const struct block *block);

#endif
