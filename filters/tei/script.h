/* The language and script of a text, as a tag of BCP 47. */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "block.h"

/*
 * zh-Hans or zh-Hant, by characters that only one of the scripts uses; zh
 * where they do not tell, und where there is no Chinese at all.
 */
const char *script_of(const struct document *document);

/* Whether the tag has the form that xml:lang demands. */
bool script_is_tag(struct span tag);

#endif
