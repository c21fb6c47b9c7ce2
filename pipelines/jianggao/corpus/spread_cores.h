/* More cores and more hosts, by GNU parallel; see pieces.c and jianggao(7). */
#ifndef SPREAD_CORES_H
#define SPREAD_CORES_H

#include "corpus/corpus.h"

/* Between programs, as a word of a command behind spread_words(). */
#define SPREAD_PIPE "|"

/*
 * Take `parallel`, a number of cores or `auto`, and `hosts`, a file; NULL where they
 * are not given.  False after complain().  Without GNU parallel it is said, and one
 * core does it all.
 */
bool spread_take(
    struct corpus *corpus, const char *parallel, const char *hosts);

/* So many filters run beside one another anyway: they share the cores of `auto`. */
void spread_beside(const struct corpus *corpus, size_t filters);

/* Append what runs the command that follows over pieces of a file. */
void spread_words(const struct corpus *corpus, const char *kind,
    const char *file, struct words *command);

#endif
