/* What stands at the foot of the last page of an official paper, 版记. */
#ifndef RED_FOOT_H
#define RED_FOOT_H

#include "red/red_sheet.h"

/* The foot is set on an even page of its own. */
bool red_foot_parted(
    const struct red_sheet *red, const struct document *document);

void red_foot_write(const struct red_sheet *red,
    const struct document *document, bool parted, struct buf *out);

#endif
