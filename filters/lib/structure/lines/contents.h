/* The table of contents that stands in front of some papers. */
#ifndef CONTENTS_H
#define CONTENTS_H

#include "structure/model/model.h"

/* 目录, 【目录】, 总目录：, whether a table follows or not. */
bool contents_is_name(struct span text);

void contents_find(struct outline *outline);

/* The entry without the dots and the page number at its end. */
struct span contents_entry(struct span entry);

#endif
