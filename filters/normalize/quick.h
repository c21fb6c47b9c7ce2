/* Clean text, passed over sixteen bytes at a time. */
#ifndef QUICK_H
#define QUICK_H

#include <stddef.h>

enum { QUICK_WIDTH = 16 };

/*
 * From p[i], where a character begins, pass over Han, common punctuation,
 * letters, digits and line ends, all of them valid UTF-8 that no rule touches.
 * Returns where a character begins that has not been looked at; i > 1.
 */
size_t quick_pass(const unsigned char *p, size_t i, size_t len);

#endif
