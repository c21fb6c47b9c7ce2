/* How far from the edge who signs a paper, and the date below, stand. */
#ifndef SIGN_PLACE_H
#define SIGN_PLACE_H

#include "stream/block.h"

/* Half characters that the record leaves free at the right edge. */
size_t sign_place(const struct document *document, size_t i);

#endif
