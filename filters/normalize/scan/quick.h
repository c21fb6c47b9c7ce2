/* Clean text, passed over sixteen bytes at a time. */
#ifndef QUICK_H
#define QUICK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/wide.h"

/*
 * From p[i], where a character begins, pass over Han, common punctuation,
 * letters, digits and, unless it is to stop there, line ends, all of them
 * valid UTF-8 that no rule touches.  Returns where a character begins that has
 * not been looked at.
 */
size_t quick_pass(
    const unsigned char *p, size_t i, size_t len, bool stop_at_line);

/* How often a character of three bytes occurs. */
size_t quick_count(struct span text, const char *character);

#endif
