/* What is not understood. */
#ifndef UNKNOWN_H
#define UNKNOWN_H

#include "pull.h"
#include "text_reader.h"

/* Name the element, once a document; an XInclude refuses it. */
void unknown_tell(struct text_reader *reader, struct pull *pull);

#endif
