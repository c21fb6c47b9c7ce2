/* Notes at the foot of pages, and the raised numbers that point to them. */
#ifndef FOOT_NOTES_H
#define FOOT_NOTES_H

#include "layout/body_text.h"

/* Mark the rows of notes. */
void foot_notes_find(struct sheets *sheets, const struct body *body);

/* The number that the note begins with, ① or 2 or [3], and its bytes; 0: none. */
unsigned notes_number(struct span text, size_t *len);

#endif
