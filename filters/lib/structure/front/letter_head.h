/* The head of an official letter of Taiwan, 函. */
#ifndef LETTER_HEAD_H
#define LETTER_HEAD_H

#include "structure/model/model.h"

/*
 * Mark the fields below its title, which end the title block, and the headings of its
 * parts; nothing where the text is no such letter.
 */
void letter_head_find(struct outline *outline);

#endif
