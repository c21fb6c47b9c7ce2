/* The styles of a template. */
#ifndef STYLES_TAKE_H
#define STYLES_TAKE_H

#include "look/look.h"
#include "template/copy_element.h"

/* Take them from the part; false after fail(). */
bool styles_take(struct own *own, struct package *package, const char *part,
    const struct theme *theme);

#endif
