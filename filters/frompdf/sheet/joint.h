/* What stands between the end of a line and the next one. */
#ifndef JOINT_H
#define JOINT_H

#include "base/buf.h"

/* Append it for the text that is to follow: letters need a blank, Han none. */
void joint_add(struct buf *text, struct span next);

#endif
