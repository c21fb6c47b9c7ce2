/* Verse that is told by its metre, two clauses of one length on each line. */
#ifndef METRE_H
#define METRE_H

#include "structure/model/model.h"

void metre_find(struct outline *outline);

#endif
