/* A file of Word or of OpenDocument as lines of text. */
#ifndef OFFICE_READ_H
#define OFFICE_READ_H

#include <stdbool.h>

#include "base/span.h"
#include "given/plain_lines.h"
#include "word/kept_styles.h"

/*
 * Append the text, and what is said of its lines, and the fields of what the file
 * says of itself.  False after fail(); what is left out is told.
 */
bool office_read(struct span bytes, const char *source,
    struct kept_styles *kept, struct plain *plain, struct buf *fields);

#endif
