/* Word's lists, from the part that defines them. */
#ifndef LIST_READ_H
#define LIST_READ_H

#include "numbers/numbering.h"
#include "package/package.h"
#include "styles/styles.h"

/* False after fail(). */
bool lists_read(struct numbering *numbering, const struct styles *styles,
    struct package *package, const char *part);

#endif
