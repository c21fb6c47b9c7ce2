/* A line that may be a name, and is a word that the text has. */
#ifndef WORD_OF_TEXT_H
#define WORD_OF_TEXT_H

#include "structure/model/model.h"

/*
 * 江边 alone right above the text, which speaks of it again and again: it heads what
 * comes, and nobody is called so.
 */
bool word_of_text(const struct outline *outline, size_t i);

#endif
