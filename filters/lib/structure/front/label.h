/* Lines of a title block that a label opens: 时间：…, 主讲人　…. */
#ifndef LABEL_H
#define LABEL_H

#include "base/span.h"
#include "stream/kind.h"

/* KIND_DATE, KIND_PLACE, KIND_BYLINE, or KIND_UNKNOWN: it is no such line. */
enum kind label_kind(struct span text);

/*
 * What stands behind the label of a date, place or byline: one of those known,
 * or any of up to four characters before a colon.  The text where there is none.
 */
struct span label_skip(struct span text);

/*
 * What stands behind a label of that kind further on in the text, as in 时间：…　地点：…;
 * without length: none stands there.
 */
struct span label_within(struct span text, enum kind kind);

#endif
