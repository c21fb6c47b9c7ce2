/* Where a paragraph begins. */
#ifndef NEW_PARAGRAPH_H
#define NEW_PARAGRAPH_H

#include "layout/body_text.h"

/* The row begins one behind the row before, by where both stand. */
bool paragraph_begins(const struct sheets *sheets, const struct body *body,
    const struct row *before, const struct row *row);

#endif
