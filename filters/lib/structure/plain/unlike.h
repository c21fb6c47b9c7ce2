/* Short lines that head nothing, by what is written in them. */
#ifndef UNLIKE_H
#define UNLIKE_H

#include "structure/model/model.h"

/* A field, a formula, an item, a quantity, what somebody says or argues. */
bool unlike_is(const struct outline *outline, const struct line *line);

/* Who wrote, took or drew it: names, and what goes with them. */
bool unlike_is_credit(const struct outline *outline, const struct line *line);

#endif
