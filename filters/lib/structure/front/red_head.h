/* The head of an official paper, 版头: who issues it, and its marks. */
#ifndef RED_HEAD_H
#define RED_HEAD_H

#include "structure/model/model.h"

/* Find them above the title, once that is found. */
void red_head_find(struct outline *outline);

/*
 * The last line of those who issue a paper together, of whom the line `heads` has
 * 文件: others may stand below it, above the number.
 */
size_t red_head_last(const struct outline *outline, size_t heads);

#endif
