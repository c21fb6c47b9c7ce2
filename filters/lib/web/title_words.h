/* Titles that browsers break between words alone. */
#ifndef TITLE_WORDS_H
#define TITLE_WORDS_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append a title by `write`, with <wbr> where it may be broken, if it is longer than
 * a line of a phone; the style forbids other places.
 */
void title_words(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text));

#endif
