/* Punctuation of Windows that came as control characters. */
#ifndef LATIN_H
#define LATIN_H

#include <stdint.h>

/*
 * The mark that a C1 control stands for where bytes of Windows-1252 were read
 * as Latin-1: U+0097 is a dash.  0 where it is none of these, or where
 * its neighbours tell of other bytes that were misread.
 */
uint32_t latin_mark(uint32_t code, uint32_t before, uint32_t behind);

#endif
