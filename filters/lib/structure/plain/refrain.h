/* A heading that opens what stands below each number. */
#ifndef REFRAIN_H
#define REFRAIN_H

#include "structure/model/model.h"

/*
 * Put what follows 解析 below it where 解析 is the first heading without a
 * number below three numbers or more, and below each that has any.
 */
void refrain_lower(struct outline *outline, const struct candidates *all);

#endif
