/* Lines of an official paper of which a part stands at either edge. */
#ifndef RED_EDGE_H
#define RED_EDGE_H

#include "stream/block.h"

/*
 * Where the part at the right edge begins: 签发人：… behind the number, the day behind
 * the office that prints the paper, or whose minutes these are.  The end: none is.
 */
size_t red_edge_at(const struct block *block);

#endif
