/* The language of a text, as a tag of BCP 47. */
#ifndef LANGTAG_H
#define LANGTAG_H

#include "stream/block.h"

/*
 * zh-Hans or zh-Hant by the characters; zh where they do not tell, and und
 * where there is no Chinese at all.
 */
const char *langtag_of(const struct document *document);

/* Whether the tag has the form that xml:lang demands. */
bool langtag_fits(struct span tag);

/* The tag is one of Chinese that is written in traditional characters. */
bool langtag_is_traditional(struct span tag);

#endif
