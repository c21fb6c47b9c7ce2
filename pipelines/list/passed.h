/* What was passed over, for one line that names it. */
#ifndef PASSED_H
#define PASSED_H

#include <stdbool.h>
#include <stddef.h>

/* Zero-initialise. */
struct passed {
	char **name;
	size_t count, cap;
};

void passed_add(struct passed *passed, const char *name);

/* Tell of files of other kinds, and how to take them. */
void passed_tell(struct passed *passed, const char *root);

/* Tell of links that lead out of the root. */
void links_tell(struct passed *links, const char *root, bool followed);

void passed_free(struct passed *passed);

#endif
