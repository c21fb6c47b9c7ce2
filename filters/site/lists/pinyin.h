/* Names as they are spoken, to put them in order. */
#ifndef PINYIN_H
#define PINYIN_H

#include "base/buf.h"
#include "base/span.h"

/* Zero-initialise; pinyin_close() when done. */
struct pinyin {
	void *transliterator; /* of ICU; NULL until it is needed */
};

/*
 * Append how the name is spoken, in small Latin letters without tones; Latin stays, in
 * small letters.  The surname is read as one: 单 is shan, 曾 zeng, 仇 qiu.
 */
void pinyin_add(struct pinyin *pinyin, struct span name, struct buf *out);

void pinyin_close(struct pinyin *pinyin);

#endif
