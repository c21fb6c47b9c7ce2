/* How wide a text is set, and where a title is broken. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stddef.h>

#include "base/span.h"

/* Half characters: a letter or a digit is one, a character of Chinese two. */
size_t measure_width(struct span text);

enum { TITLE_LINES = 4 };

/*
 * Break a title for lines of so many half characters: sets where each line but
 * the first begins, and returns how many lines there are.  7.3.1: words stay whole,
 * and the lines, of like width, look like a trapezoid or a rhombus.
 */
size_t measure_title(struct span text, size_t most, size_t at[TITLE_LINES]);

/*
 * Sets where a title may be broken and words stay whole, on lines of any width; returns
 * how many places there are, at most so many.
 */
size_t measure_words(struct span text, size_t *at, size_t most);

#endif
