/* Large files, mapped in place of being read. */
#ifndef MAPPED_H
#define MAPPED_H

#include <stdbool.h>

#include "base/source.h"
#include "base/span.h"

/* What has been read at once of a file that may be large, at least. */
enum { MAP_FROM = 128 * 1024 };

/*
 * The beginning of src has been read, and nothing consumed.  If it is a large
 * file, map all of it, read only; false where it is to be read as usual.  A
 * file that gets shorter while it is mapped ends the program with a message and
 * status 1.
 */
bool map_file(struct source *src, struct span *bytes);

void map_end(struct span bytes);

#endif
