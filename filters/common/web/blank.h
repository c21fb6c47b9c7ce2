/* Blanks at the ends of a text. */
#ifndef WEB_BLANK_H
#define WEB_BLANK_H

#include "span.h"

/* Cut the blanks off the front; returns the first of them, or nothing. */
struct span blank_cut_front(struct span *text);

/* The text without blanks at its end. */
struct span blank_cut_end(struct span text);

#endif
