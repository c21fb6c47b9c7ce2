/* A PDF as lines of text. */
#ifndef PDF_READ_H
#define PDF_READ_H

#include "given/plain_lines.h"

/*
 * Read the bytes of a PDF: its paragraphs, and fields of a frame for where pages
 * begin.  False, after fail(), where it has no text that can be read.
 */
bool pdf_read(void *state, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields);

#endif
