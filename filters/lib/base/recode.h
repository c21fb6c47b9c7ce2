/* The encoding of a table that a spreadsheet has saved. */
#ifndef RECODE_H
#define RECODE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * Append the text in UTF-8, where it is surely in another encoding: UTF-16 that
 * says so, or GBK of common characters.  False, and nothing is appended, else.
 */
bool recode(struct span text, struct buf *out);

#endif
