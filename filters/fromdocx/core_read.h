/* The properties of an office file. */
#ifndef CORE_READ_H
#define CORE_READ_H

#include "given/properties.h"
#include "package/package.h"

/*
 * Read them from that part, if it is there; what cannot be read says nothing, and
 * no text is refused for it.
 */
void core_read(
    struct package *package, const char *part, struct properties *properties);

#endif
