/* Texts whose lines were cut to a width. */
#ifndef WRAP_H
#define WRAP_H

#include "structure/model/model.h"

/*
 * Tell whether the text is hard-wrapped, and if so set line.full where a line
 * is as wide as the text: it may go on, and so is no heading by its end.
 */
void wrap_find(struct outline *outline);

#endif
