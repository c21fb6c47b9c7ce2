/* Markdown to pieces, by libcmark. */
#ifndef PARSE_H
#define PARSE_H

#include "base/set.h"
#include "piece.h"
#include "typed.h"

/* What is taken out of a document; zero-initialise. */
struct markdown {
	struct pieces pieces;
	struct buf meta; /* records: the addresses of links */
	struct typed typed;
	struct set links; /* that are in meta */
};

/*
 * Take a document apart; `before` is how many lines stand before the text.
 * What has no place in the block stream is told by warn(), and its text kept.
 */
void markdown_parse(struct markdown *markdown, struct span text, size_t before,
    const char *source);

void markdown_free(struct markdown *markdown);

#endif
