/* Markdown to pieces, by libcmark. */
#ifndef PARSE_H
#define PARSE_H

#include "pieces/taken.h"

/*
 * Take a document apart; `before` is how many lines stand before the text.
 * What has no place in the block stream is told by warn(), and its text kept.
 */
void markdown_parse(struct markdown *markdown, struct span text, size_t before,
    const char *source);

void markdown_free(struct markdown *markdown);

#endif
