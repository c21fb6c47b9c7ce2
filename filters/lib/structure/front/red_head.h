/* The head of an official paper, 版头: who issues it, and its marks. */
#ifndef RED_HEAD_H
#define RED_HEAD_H

#include "structure/model.h"

/* Find them above the title, once that is found. */
void red_head_find(struct outline *outline);

#endif
