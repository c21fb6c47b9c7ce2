/* 出席：, 请假： and their like in front of names. */
#ifndef ROSTER_H
#define ROSTER_H

#include "base/span.h"

/* The bytes of such a label at the head of the text, its colon included; or 0. */
size_t roster_label(struct span text);

#endif
