/* Days that head what happened on them, as in a diary. */
#ifndef DAYS_H
#define DAYS_H

#include "structure/model/model.h"

/* 三月五日 alone above text, one of three or more such lines that are near. */
bool days_head(const struct outline *outline, const struct line *line);

#endif
