/* Who was present, above the minutes: 出席：…, 列席：…, and names below. */
#ifndef ATTENDANCE_H
#define ATTENDANCE_H

#include "structure/model/model.h"

/* Mark such lines in front of what is said. */
void attendance_find(struct outline *outline);

#endif
