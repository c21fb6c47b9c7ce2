/* The end of a document: closing formulas, signer, date. */
#ifndef BACK_H
#define BACK_H

#include "structure/model/model.h"

void back_find(struct outline *outline);

/* A closing formula: 我就讲这些，谢谢大家！ */
bool back_is_closing(const struct outline *outline, const struct line *line);

#endif
