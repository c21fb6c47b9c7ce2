/* The styles of the last documents, for those that have the same. */
#ifndef KEPT_STYLES_H
#define KEPT_STYLES_H

#include "package/package.h"
#include "styles/styles.h"

/* Templates that a folder of documents may mix. */
enum { KEPT_STYLES = 4 };

/* Zero-initialise; kept_styles_free() when done. */
struct kept_styles {
	struct kept_style_part {
		struct raw_part raw; /* empty: holds none */
		struct styles styles;
	} part[KEPT_STYLES];
	size_t next; /* to be given up */
};

/*
 * The styles of that part, read where they are not kept; good until the next
 * call.  The name may be NULL: none.  NULL after fail().
 */
const struct styles *kept_styles(
    struct kept_styles *kept, struct package *package, const char *name);

void kept_styles_free(struct kept_styles *kept);

#endif
