/* Names as they are spoken, to put them in order. */
#ifndef PINYIN_H
#define PINYIN_H

#include "base/buf.h"
#include "base/span.h"

/* Zero-initialise; pinyin_close() when done. */
struct pinyin {
	void *collator; /* of ICU; NULL until it is needed */
};

/*
 * Append bytes in whose order names stand as they are spoken, those in Latin letters
 * first.  The surname is read as one: 单 is shan, 曾 zeng, 仇 qiu.  Returns the letter
 * that it begins with, or # for what has none.
 */
char pinyin_add(struct pinyin *pinyin, struct span name, struct buf *key);

void pinyin_close(struct pinyin *pinyin);

#endif
