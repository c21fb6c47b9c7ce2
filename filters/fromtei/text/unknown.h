/* What is not understood. */
#ifndef UNKNOWN_H
#define UNKNOWN_H

#include "text/text_reader.h"
#include "xml/pull.h"

/* Name the element, once a document; an XInclude refuses it. */
void unknown_tell(struct text_reader *reader, struct pull *pull);

#endif
