/* What was passed over, for one line that names it. */
#ifndef PASSED_H
#define PASSED_H

#include <stdbool.h>

#include "process/argv.h"

/* Tell of files of other kinds, and how to take them. */
void passed_tell(struct words *passed, const char *root);

/* Tell of speeches that hold no text, and have no page. */
void empty_tell(struct words *empty, const char *root);

/* Tell of links that lead out of the root. */
void links_tell(struct words *links, const char *root, bool followed);

#endif
