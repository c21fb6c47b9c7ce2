/* Bytes of one encoding to UTF-8: iconv(3), and what it leaves out. */
#ifndef READER_H
#define READER_H

#include <iconv.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

/* How the bytes lie, where iconv alone does not do. */
enum family {
	FAMILY_PLAIN,
	FAMILY_GB, /* 0x80 is the euro sign, as Windows has it */
	FAMILY_BIG5, /* with the supplement of Hong Kong */
	FAMILY_HZ, /* GB2312 in seven bits, which iconv may not know */
};

/* Zero-initialise; reader_close() when done. */
struct reader {
	enum family family;
	iconv_t with, beside; /* beside: for the supplement */
	bool shifted; /* in the Chinese part of HZ */
	bool supplement; /* characters of Hong Kong have been read */
	struct buf pairs;
};

/* False where iconv does not know the encoding. */
bool reader_open(struct reader *reader, const char *encoding);

/*
 * Append the bytes to out, as UTF-8, up to the first that do not decode;
 * returns how many did.
 */
size_t reader_read(struct reader *reader, struct span bytes, struct buf *out);

/* Append what is held back, and be as if just opened. */
void reader_end(struct reader *reader, struct buf *out);

void reader_close(struct reader *reader);

#endif
