/*
 * What stands around a place in the text, on its line.
 *
 * The rules decide by what later rules leave as it is, so that the second run
 * decides like the first: by letters, digits and Han, never by the width of a
 * punctuation mark or the number of blanks.
 */
#ifndef CONTEXT_H
#define CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* The character that begins at text[at], or ends there; '\n' outside. */
uint32_t context_at(struct span text, size_t at);
uint32_t context_before(struct span text, size_t at);

/* The end of the blanks at text[at]. */
size_t context_behind_blanks(struct span text, size_t at);

/* The end of the line that holds text[at]: the offset of its LF or CR. */
size_t context_line_end(struct span text, size_t at);

bool context_is_digit(uint32_t code); /* of either width */
bool context_is_letter(uint32_t code); /* ASCII, of either width */

/*
 * The end of the address (URL) that begins at text[at], or `at` where none
 * does.  Punctuation that ends a sentence is no part of it.
 */
size_t context_address(struct span text, size_t at);

/*
 * A file name goes on at text[at], up to its suffix, as the 1 in
 * `附件(1).pdf`.
 */
bool context_in_file_name(struct span text, size_t at);

bool context_line_has_han(struct span text, size_t start, size_t end);

#endif
