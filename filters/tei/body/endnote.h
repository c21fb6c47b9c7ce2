/* The notes of a text, as TEI has them. */
#ifndef ENDNOTE_H
#define ENDNOTE_H

#include "body/writing.h"

/* The note that the block begins, and what goes on with it. */
void endnote_write(struct body *body, const struct block *block);

#endif
