/* Headings of parts that empty lines set apart: 时间轴, and the hours below it. */
#ifndef PARTED_H
#define PARTED_H

#include "structure/model/model.h"

/* Among the lines that no rule has taken, and those of rosters. */
void parted_find(struct outline *outline);

#endif
