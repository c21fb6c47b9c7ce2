/* What a package of Word holds besides the text. */
#ifndef FIXED_PARTS_H
#define FIXED_PARTS_H

#include "base/buf.h"
#include "document/facts.h"
#include "paper_style.h"
#include "stream/member.h"

/* Members of a package, the document itself among them. */
enum { PARTS_COUNT = 10 };

/* Append the members in front of the document, and that which begins with it. */
void parts_begin(struct members *members, enum look look,
    const struct facts *facts, struct buf *out);

/* Append the end of the document. */
void parts_end(enum look look, struct buf *out);

#endif
