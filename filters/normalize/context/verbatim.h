/* Pieces of a line that no editorial rule touches. */
#ifndef VERBATIM_H
#define VERBATIM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* Bytes at which such a piece may begin. */
extern const bool verbatim_begins[256];

/*
 * The end of the piece that begins at text[at]: an address, the arguments of a
 * function, a block of a style sheet, a comment, markup, code in backquotes, an
 * emoticon.  `at` where none does.  Looks no farther than the line and some
 * hundred bytes.
 */
size_t verbatim_end(struct span text, size_t at);

#endif
