/* Who has written it, on a line of a page that says more. */
#ifndef AUTHOR_LINE_H
#define AUTHOR_LINE_H

#include "base/span.h"

/* What stands behind 作者： or 文/ up to the next blank; empty: neither does. */
struct span author_line_name(struct span text);

#endif
