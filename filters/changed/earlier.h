/* An earlier block stream, to ask what is as it was. */
#ifndef EARLIER_H
#define EARLIER_H

#include <stdbool.h>

#include "base/set.h"
#include "base/span.h"

struct entry;

/* Zero-initialise; earlier_close() when done.  40 to 80 bytes a
 * document, and its name. */
struct earlier {
	int fd;
	const char *path;
	struct set names;
	struct entry *entry; /* of each name */
	size_t cap;
};

/* Read where each document of the file is; false after fail(). */
bool earlier_open(struct earlier *earlier, const char *path);

/* The earlier stream has a document of this name with just these bytes. */
bool earlier_has(
    const struct earlier *earlier, struct span name, struct span bytes);

void earlier_close(struct earlier *earlier);

#endif
