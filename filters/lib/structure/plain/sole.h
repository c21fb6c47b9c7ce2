/* A line that is all there is below a number. */
#ifndef SOLE_H
#define SOLE_H

#include "structure/model/model.h"

/*
 * Between 三、参加对象 and 四、活动内容, or 四 and what 三 is inside of, line i is all
 * that the number above heads, and heads nothing.
 */
bool sole_is(const struct outline *outline, size_t i);

#endif
