/* What no XML parser is to see: a look at the bytes before libxml2 gets them. */
#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>

#include "base/span.h"

/*
 * The bytes are UTF-8 without control characters, declare no document type (so
 * that there are no entities), and no markup is so long, or has so many
 * attributes, that libxml2 would take the square of the time for it.  If not,
 * fail() tells of it with the line.
 */
bool guard_pass(struct span xml, const char *source);

#endif
