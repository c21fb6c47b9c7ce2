/* An element of a template, as what is written has it. */
#ifndef COPY_ELEMENT_H
#define COPY_ELEMENT_H

#include "package/xml_part.h"

/* What the fonts of a theme are called, for headings and for the body. */
struct theme {
	struct buf latin[2], chinese[2];
};

/*
 * Append the element that begins, and all in it, of Word's vocabulary alone; what
 * tells of numbers that Word counts, of changes and of a theme is left out, which
 * the file that is written has not.
 */
void copy_element(
    struct xml_part *x, const struct theme *theme, struct buf *out);

/* The element is Word's and has this name. */
bool copy_is(const struct xml_part *x, const char *name);

/* The local name of the element, whatever its vocabulary. */
const char *copy_name(const struct xml_part *x);

#endif
