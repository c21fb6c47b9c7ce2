/* A list of the state: a heading, and a row for each document, its name first. */
#ifndef MADE_LIST_H
#define MADE_LIST_H

#include "outputs/plan.h"

/*
 * Make the lists that arguments of a kind's parts name, of what is new where that is
 * enough; false after fail().
 */
bool made_lists(struct making *making, const char *kind);

#endif
