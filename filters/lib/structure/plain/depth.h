/* Two depths of headings without a number. */
#ifndef DEPTH_H
#define DEPTH_H

#include "structure/model/model.h"

/*
 * Put into the level of each heading how far it stands below those of its kind
 * that are above all others, for levels_assign().
 */
void depth_find(struct outline *outline, const struct candidates *all);

#endif
