/* The level of every line, and where the last section ends. */
#ifndef LEVELS_H
#define LEVELS_H

#include "structure/model/model.h"

void levels_assign(struct outline *outline);

#endif
