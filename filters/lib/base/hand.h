/* The document in hand, for the last words of a program that dies. */
#ifndef HAND_H
#define HAND_H

#include "base/span.h"

/*
 * From now on, where a fault of the program (a wrong address, an end without
 * memory) ends it by a signal, it first says which document it had in hand.
 */
void hand_watch(void);

/* What it says behind the document's name, in front of the number of the signal. */
const char *hand_last_words(void);

/* This one is in hand; an empty name: none. */
void hand_take(struct span name);

#endif
