/* A reference as BibTeX and RIS have it. */
#ifndef REFERENCE_H
#define REFERENCE_H

#include "cited.h"

/* The sorts of file; the suffix is also what they are called. */
enum reference_form { REFERENCE_BIBTEX, REFERENCE_RIS, REFERENCE_FORMS };

void reference_write(
    struct buf *out, enum reference_form form, const struct citation *citation);

#endif
