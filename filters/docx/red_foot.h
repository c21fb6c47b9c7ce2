/* What stands at the foot of the last page of an official paper, 版记. */
#ifndef RED_FOOT_H
#define RED_FOOT_H

#include "red_paper.h"

void red_foot_write(const struct red_paper *red,
    const struct document *document, bool parted, struct buf *out);

#endif
