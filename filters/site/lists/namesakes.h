/* Documents that a list has to tell apart. */
#ifndef NAMESAKES_H
#define NAMESAKES_H

#include <stdint.h>

#include "lists/list_line.h"

/*
 * Three numbers of each document: of its title, of all that a line shows of it, and of
 * that with its folder.
 */
struct namesakes {
	uint64_t *title, *line, *place;
	size_t count;
	unsigned char *twin; /* once found: an enum twin for each */
};

/* Zero-initialise; namesakes_free() when done.  For so many documents. */
void namesakes_begin(struct namesakes *namesakes, size_t count);
void namesakes_put(
    struct namesakes *namesakes, size_t item, const struct entry *entry);
void namesakes_find(struct namesakes *namesakes);
void namesakes_free(struct namesakes *namesakes);

#endif
