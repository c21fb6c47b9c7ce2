/* Encodings of seven bits: HZ, ISO-2022, UTF-7. */
#ifndef SEVEN_H
#define SEVEN_H

#include "base/span.h"
#include "decode/doubts.h"
#include "decode/encoding.h"
#include "decode/guess.h"

/*
 * Whether a text that decodes as UTF-8 is in one of them.  The encoding is set
 * unless it is none.
 */
enum doubt seven_find(
    struct guess *guess, struct span bytes, struct encoding *encoding);

#endif
