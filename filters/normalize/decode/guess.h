/* Telling GB18030, Big5 and EUC-TW apart. */
#ifndef GUESS_H
#define GUESS_H

#include <iconv.h>
#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"
#include "decode/encoding.h"

enum { GUESSES = 4, GUESS_FIRST = 0x4e00, GUESS_LAST = 0x9fff };

/*
 * What is kept from one text to the next: opening a conversion takes longer
 * than reading a speech.  Zero-initialise.
 */
struct guess {
	bool begun;
	iconv_t with[GUESSES];
	unsigned char common[(GUESS_LAST - GUESS_FIRST) / 8 + 1];
	struct buf store;
};

/*
 * A text that is not UTF-8: the encoding in which it reads as Chinese.  False
 * where no answer is clear.
 */
bool guess_encoding(
    struct guess *guess, struct span bytes, struct encoding *encoding);

void guess_free(struct guess *guess);

#endif
