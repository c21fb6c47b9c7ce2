/* Speeches whose outputs could not stand where they are to be. */
#ifndef CLASH_H
#define CLASH_H

#include "entries.h"

/*
 * Tell by fail() of each speech whose output's name is too long for a file, is that
 * of a folder of other speeches, or is that of a file about all of them, and drop
 * it; the entries are sorted.
 */
void clash_refuse(struct entries *entries, const char *root);

#endif
