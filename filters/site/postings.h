/* Postings as the search reads them. */
#ifndef POSTINGS_H
#define POSTINGS_H

#include "bin.h"
#include "output.h"

/*
 * Write a script: an object of the pairs in their order, each with the numbers
 * of its texts as steps in base 36.  The pairs are alike in the lowest byte of
 * their first character, and their numbers grow.  Frees the bin.
 */
void postings_write(struct output *out, struct bin *bin, struct spool *spool);

#endif
