/* Figures in lines that run down. */
#ifndef UPRIGHT_H
#define UPRIGHT_H

#include "base/buf.h"

/*
 * Append text, escaped, in which figures of up to four digits are elements: of one or
 * two class "tcy", side by side in the place of one character, else "up", one below
 * the other.  What is part of more, 3.5, 12,000 or GDP2, lies on its side.
 */
void upright_text(struct buf *out, struct span text);

#endif
