/* Blanks at the ends of a text, and in it. */
#ifndef BLANK_H
#define BLANK_H

#include "base/buf.h"
#include "base/span.h"

/* Cut the blanks off the front; returns the first of them, or nothing. */
struct span blank_cut_front(struct span *text);

/* The text without blanks at its end. */
struct span blank_cut_end(struct span text);

/* The text without blanks at either end. */
struct span blank_trim(struct span text);

/* Append the text without any blanks. */
void blank_less(struct buf *out, struct span text);

#endif
