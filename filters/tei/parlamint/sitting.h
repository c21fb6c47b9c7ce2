/* The header of a transcript as ParlaMint has it. */
#ifndef SITTING_H
#define SITTING_H

#include "header/header.h"

/* Write the element `teiHeader`; the text has so many speeches. */
void sitting_write(struct header *header, size_t speeches);

#endif
