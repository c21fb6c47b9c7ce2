/* What lines with a label tell of one another. */
#ifndef KIN_H
#define KIN_H

#include "structure/model/model.h"

/* A line that may be such a label, longer than those that need no like. */
bool kin_may_be(const struct line *line);

/* 责任单位：… behind one section, and 责任单位：… behind the next, are fields. */
void kin_drop_fields(
    const struct outline *outline, struct candidates *candidates);

/* Long labels without two or more that end alike announce what comes. */
void kin_drop_long(
    const struct outline *outline, struct candidates *candidates);

#endif
