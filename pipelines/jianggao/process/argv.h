/* Lists of words: the arguments of a command, names of files. */
#ifndef ARGV_H
#define ARGV_H

#include <stddef.h>

#include "base/span.h"

/* Zero-initialise; words_free() when done.  item[count] is NULL. */
struct words {
	char **item;
	size_t count, cap;
};

/* Append what printf(3) would print, or a copy of a text. */
void words_print(struct words *words, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void words_add(struct words *words, struct span text);
void words_join(struct words *words, const struct words *more);
bool words_has(const struct words *words, const char *text);
void words_free(struct words *words);

#endif
