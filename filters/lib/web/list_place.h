/*
 * Where the lists of a site are: pages of folders and of speakers, to which the pages
 * of documents link.
 *
 * What is not the name of a file everywhere is written as %XX, and so is the ~ that
 * stands before the number of a further page, and the dot of a final .html: no two
 * lists get one place, and none that of a folder of others.
 */
#ifndef LIST_PLACE_H
#define LIST_PLACE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/* Append the name as one part of a path; false where it is too long for one. */
bool place_part(struct buf *out, struct span name);

/*
 * The folder of a document, or the nearest above it that has a page: none has that is
 * very deep, or has a very long path.  Empty: the document lies in none.
 */
struct span place_folder(struct span document);

/* The folder in which a folder lies; empty: in none. */
struct span place_above(struct span folder);

/* Append the path of a folder's page; of the empty one that of all folders. */
void place_of_folder(struct buf *out, struct span folder);

#endif
