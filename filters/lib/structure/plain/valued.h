/* Headings that have no more than a value below: 活动主题, 一本书　一盏灯. */
#ifndef VALUED_H
#define VALUED_H

#include "structure/model/model.h"

/* Among the lines that no rule has taken, by the plain headings found. */
void valued_find(struct outline *outline);

/* Han alone, as short as a heading is, that nothing has taken; or a name. */
bool valued_could_head(const struct line *line);

#endif
