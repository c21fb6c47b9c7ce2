/* The paragraphs of the head and the foot of an official paper. */
#ifndef RED_WRITE_H
#define RED_WRITE_H

#include "look/paper_style.h"
#include "red/red_sheet.h"

/*
 * Append the record where the form of the paper says how it is set; returns the
 * record behind it, or i: it is set as any.
 */
size_t red_write(const struct red_sheet *red, const struct document *document,
    size_t i, struct buf *out);

/* How the last section begins. */
enum section red_last_section(
    const struct red_sheet *red, const struct document *document);

#endif
