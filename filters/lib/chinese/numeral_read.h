/* Numbers as they are written in a text: 三, 十二, 二十, 12. */
#ifndef NUMERAL_READ_H
#define NUMERAL_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/*
 * Read a number of 1 to 99 at text[at].  Returns its length in bytes and sets
 * *value, or returns 0.
 */
size_t numeral_read(struct span text, size_t at, unsigned *value);

/*
 * Read so many digits, all Arabic or all Chinese (二〇二四), at text[at].
 * Returns their length, or 0.
 */
size_t numeral_read_digits(
    struct span text, size_t at, unsigned digits, unsigned *value);

enum { NUMERAL_BYTES = 9 };

/*
 * Write 1 to 99, in Arabic or Chinese digits, to bytes[0..NUMERAL_BYTES).
 * Returns how many were written.
 */
size_t numeral_write(char *bytes, unsigned value, bool arabic);

#endif
