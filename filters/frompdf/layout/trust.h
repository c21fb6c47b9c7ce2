/* Whether the letters of a PDF are what they look like. */
#ifndef TRUST_H
#define TRUST_H

#include "sheet/sheets.h"

/*
 * False, after fail(), where there are none, or where they are not told: a font
 * without the table that says which they are.
 */
bool trust(const struct sheets *sheets, const char *source);

#endif
