/* A word that two lines of a title share. */
#ifndef TITLE_WORD_H
#define TITLE_WORD_H

#include "structure/model/model.h"

/*
 * Line i ends amid a word that the text below has whole, and the next goes on
 * with it.
 */
bool title_word_parted(const struct outline *outline, size_t i);

#endif
