/* Word's styles, from the part that defines them. */
#ifndef STYLE_READ_H
#define STYLE_READ_H

#include "package/package.h"
#include "styles/styles.h"

/* False after fail(). */
bool styles_read(
    struct styles *styles, struct package *package, const char *part);

#endif
