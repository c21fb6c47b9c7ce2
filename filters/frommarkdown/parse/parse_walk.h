/* What the two halves of the parser share: the state of the walk. */
#ifndef PARSE_WALK_H
#define PARSE_WALK_H

#include <cmark.h>

#include "pieces/taken.h"

struct walk {
	struct markdown *markdown;
	struct pieces *pieces;
	const char *source;
	size_t before; /* lines before the text */
	struct buf prefix; /* the numbers of list items that begin */
	size_t link; /* where the text of the link begins */
	const char *told; /* the last thing without a place, and its line */
	size_t told_line;
	bool strong; /* the strong text that begins the piece is open */
};

/* What is done with a node, when the walk comes to it and when it leaves. */
typedef void visitor(struct walk *walk, cmark_node *node, bool enter);

/* The node's line in the source. */
size_t walk_line(const struct walk *walk, cmark_node *node);

/* The node's own text. */
struct span walk_literal(cmark_node *node);

/* It ends a line. */
bool walk_is_break(struct span html);

/* A comment, and nothing behind it, is no text. */
bool walk_is_comment(struct span html);

/* Say, once for a line, that the node's text is kept and the rest is not. */
void walk_tell(struct walk *walk, cmark_node *node, const char *what);

#endif
