/* Where strong emphasis holds in Chinese text. */
#ifndef STRONG_H
#define STRONG_H

#include <stddef.h>

#include "base/span.h"

/*
 * How many bytes of a line, at most `len` and beginning at its start, can
 * stand between `**` and `**` in every processor; 0: none.
 *
 * CommonMark does not close emphasis between punctuation and a letter, so
 * `**（一）提高认识。**今年` shows its asterisks.  The sentence mark goes
 * outside: `**（一）提高认识**。今年`.
 */
size_t strong_length(struct span line, size_t len);

#endif
