/* Tables in the text itself: its lines show their cells. */
#ifndef TABLES_H
#define TABLES_H

#include "structure/model/model.h"

/* Of which lines nobody has said anything: rows, and what stands above them. */
void tables_find(struct outline *outline, struct span text);

/* Once all is decided: they are that. */
void tables_settle(struct outline *outline);

/* 表1, 附表二, 表 3-1, and what the table below is of. */
bool tables_caption(struct span line);

#endif
