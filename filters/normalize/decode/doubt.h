/* Bytes that are UTF-8, but maybe by chance. */
#ifndef DOUBT_H
#define DOUBT_H

#include "base/span.h"
#include "decode/doubts.h"
#include "decode/encoding.h"
#include "decode/guess.h"

/*
 * A text that decodes as UTF-8 without NUL: whether it is one in another
 * encoding, whose bytes are UTF-8 as well.
 */
enum doubt doubt_find(
    struct guess *guess, struct span bytes, struct encoding *encoding);

#endif
