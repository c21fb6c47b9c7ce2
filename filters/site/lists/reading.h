/* The order in which the documents of a folder are read. */
#ifndef READING_H
#define READING_H

#include <stdint.h>

#include "entry.h"

/* Put the documents, by their numbers, into the order of order_in_folder(). */
void reading_arrange(struct entries *entries, uint32_t *item, size_t count);

#endif
