/* Which enumerated lines have text to head. */
#ifndef SPACE_H
#define SPACE_H

#include "structure/model/model.h"

/*
 * Set entry.spaced: text stands between the entry and the next of its run, or
 * behind it where it is the last.  Lines that are nothing but enumerators and
 * short titles are no text, so that a table of contents heads nothing.
 */
void space_entries(struct outline *outline);

#endif
