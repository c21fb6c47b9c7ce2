/* The text of a document: a tree written as TEI. */
#ifndef BODY_H
#define BODY_H

#include "body/writing.h"

/* Write the element `text`. */
void body_write(struct body *body);

#endif
