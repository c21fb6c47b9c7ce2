/* Telling encodings apart by the commonest Chinese characters. */
#ifndef GUESS_H
#define GUESS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"
#include "decode/encoding.h"
#include "decode/reader.h"

/* The contestants, and behind them what is tried where something speaks for it. */
enum guess_name {
	GUESS_GB18030,
	GUESS_BIG5,
	GUESS_EUC_TW,
	GUESS_UTF16LE,
	GUESS_UTF16BE,
	GUESS_CONTESTANTS,
	GUESS_HZ = GUESS_CONTESTANTS,
	GUESS_UTF7,
	GUESSES,
};

enum { GUESS_FIRST = 0x4e00, GUESS_LAST = 0x9fff, GUESS_SAMPLE = 32 * 1024 };

/*
 * What is kept from one text to the next: opening a conversion takes longer
 * than reading a speech.  Zero-initialise.
 */
struct guess {
	bool begun;
	bool opened[GUESSES], known[GUESSES];
	struct reader reader[GUESSES];
	unsigned char common[(GUESS_LAST - GUESS_FIRST) / 8 + 1];
	struct buf store;
};

/* What reading a sample in one encoding gives. */
struct trial {
	size_t characters; /* beyond ASCII */
	size_t common; /* among them */
	size_t odd; /* among them: nothing that Chinese is made of */
	size_t faults;
};

/*
 * Read the beginning of the bytes in one encoding; no character where iconv
 * does not know it.
 */
struct trial guess_try(
    struct guess *guess, enum guess_name name, struct span bytes);

/* One of the commonest characters of Chinese text. */
bool guess_is_common(struct guess *guess, uint32_t code);

const char *guess_encoding_name(enum guess_name name);

/*
 * A text that is not UTF-8: the encoding in which it reads as Chinese.  False
 * where no answer is clear.
 */
bool guess_encoding(
    struct guess *guess, struct span bytes, struct encoding *encoding);

void guess_free(struct guess *guess);

#endif
