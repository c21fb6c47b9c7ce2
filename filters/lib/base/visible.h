/* Text for a terminal, in which nothing acts and nothing is hidden. */
#ifndef VISIBLE_H
#define VISIBLE_H

#include "base/buf.h"
#include "base/span.h"

/*
 * Append the text, in whatever encoding, so that a terminal shows all of it: a
 * control character of ASCII and a byte that is no UTF-8 as `\xNN`, any other
 * control character and what is not seen, or turns the direction, as
 * `\u{hexadecimal}`.
 */
void visible_add(struct span text, struct buf *out);

#endif
