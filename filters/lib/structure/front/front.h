/* The title block: what stands before the body. */
#ifndef FRONT_H
#define FRONT_H

#include "structure/model/model.h"

/* Mark title, subtitle, date and salutations; set outline.body. */
void front_find(struct outline *outline);

#endif
