/* The footer that jg-markdown --footer writes. */
#ifndef FOOTER_H
#define FOOTER_H

#include "pieces/piece.h"

/* How many pieces stand before the footer: all, where there is none. */
size_t footer_find(const struct pieces *pieces);

/* What the footer names as the source; a null pointer where it does not. */
struct span footer_source(const struct pieces *pieces);

#endif
