/* The number of an official paper, who approves it, and the red line below. */
#ifndef RED_NUMBER_H
#define RED_NUMBER_H

#include "red/red_sheet.h"

/* What runs of the head have: signs that two fonts hold are of the Chinese one. */
#define RED_HINT "<w:rFonts w:hint=\"eastAsia\"/>"

/* Begin a paragraph, up to the properties that it has besides its style. */
void red_begin(const struct red_sheet *red, enum style style, struct buf *out);

void red_run_write(const char *properties, struct span text, struct buf *out);

/* The record is the last of a head that has a red line below. */
bool red_has_line(const struct red_sheet *red, size_t i);

/* The line as the lower border of the paragraph. */
void red_line_write(struct buf *out);

/* The record is the number, who approves, or of what day minutes are. */
bool red_number_is(const struct block *block);

/* Append it, and what stands beside; returns the record behind. */
size_t red_number_write(const struct red_sheet *red,
    const struct document *document, size_t i, struct buf *out);

#endif
