/* Files that only LibreOffice reads, by the .docx that it has made of them. */
#ifndef CONVERTED_H
#define CONVERTED_H

#include <stdbool.h>

#include "base/source.h"

/* The file is of a kind that goes through LibreOffice. */
bool converted_wants(struct span bytes);

/*
 * Read all of the .docx that a folder has of such a file, named after its digest;
 * converted_close() when done.  False after fail().
 */
struct converted {
	struct source made;
	int fd;
};
bool converted_open(struct converted *converted, const char *folder,
    struct span bytes, const char *source);
void converted_close(struct converted *converted);

#endif
