/* A page: its elements and texts in the order of the document. */
#ifndef PAGE_TREE_H
#define PAGE_TREE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

enum element {
	ELEMENT_TEXT, /* no element, but characters */
	ELEMENT_OTHER,
#define ELEMENT(id, name, stands) ELEMENT_##id,
#include "page/element.def"
	ELEMENT_COUNT,
};

enum stands { STANDS_INLINE, STANDS_BLOCK, STANDS_MUTE };

enum {
	NODE_HIDDEN = 1, /* is not shown */
	NODE_LIKELY = 2, /* its names speak of an article, */
	NODE_UNLIKELY = 4, /* or of what stands around one */
	NODE_BOLD = 8,
	NODE_LINKS = 16, /* a link that leads somewhere */
	NODE_DROPPED = 32, /* by measure */
	NODE_LOOSE = 64, /* a list without marks */
	NODE_RUNS = 128, /* the next paragraph goes on in its line */
	NODE_WITHIN = 256, /* a link to a place on a page */
	NODE_AUTHOR = 512, /* its names speak of who has written, */
	NODE_ISSUER = 1024, /* or of who has put it up */
	NODE_FILE = 2048, /* a link to a file that is no page */
	NODE_POSTER = 8192, /* who has posted what stands beside it */
	NODE_ACCOUNT = 4096, /* a link to the page of one person */
};

struct node {
	uint32_t end; /* behind the last inside it */
	uint32_t parent;
	uint32_t start, len; /* of a text: its bytes */
	int32_t number; /* start of a list, value of an item; NUMBER_NONE */
	uint32_t
	    series; /* its id without the number at its end; 0: it has none */
	uint16_t columns, rows; /* of a cell: over how many it reaches */
	uint16_t flags;
	unsigned char element;
	char type; /* of an ordered list: 1 a A i I */
};

enum { NUMBER_NONE = INT32_MIN };

#define TREE_NONE UINT32_MAX /* no node */

/* Zero-initialise; tree_free() when done. */
struct tree {
	struct node *node; /* the first holds all */
	size_t count, cap;
	struct buf text;
	struct buf title; /* of the head */
	struct buf meta; /* name, tab, content, LF */
	struct buf frames; /* other files that it shows */
	bool shows; /* a PDF among them */
};

enum element element_of(const char *name);
enum stands element_stands(enum element element);

/* h1 to h6: 1 to 6, else 0. */
int element_heading(enum element element);

static inline struct span
tree_text(const struct tree *tree, const struct node *node)
{
	return (struct span){tree->text.data + node->start, node->len};
}

/* What the page says by that name, a null pointer where it says nothing. */
struct span tree_meta(const struct tree *tree, const char *name);

/* Nodes that are no text of the article; the second is behind the last. */
void tree_drop(struct tree *tree, uint32_t from, uint32_t to);

void tree_free(struct tree *tree);

#endif
