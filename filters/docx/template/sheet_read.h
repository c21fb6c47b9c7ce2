/* The page of a template. */
#ifndef SHEET_READ_H
#define SHEET_READ_H

#include "look/look.h"
#include "package/package.h"

/* That of its last section, where it has one; false after fail(). */
bool sheet_read(struct own *own, struct package *package, const char *part);

#endif
