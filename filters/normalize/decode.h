/* Bytes in some encoding to UTF-8. */
#ifndef DECODE_H
#define DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "encoding.h"
#include "span.h"

struct decoding {
	struct encoding encoding;
	struct span text; /* UTF-8; its last line is ended */
	unsigned seen; /* see scan.h */
	size_t replaced; /* places that are U+FFFD now */
};

/* How to decode. */
struct decode_settings {
	struct encoding given; /* an empty name: find out */
	bool replace; /* what does not decode by U+FFFD */
};

/*
 * Decode; the text lies in the bytes themselves or in `store`.  Bytes that do
 * not decode, and NUL where the encoding has no zero bytes, refuse the text:
 * false, after fail() with the source, the line and the byte.
 */
bool decode(const struct decode_settings *settings, struct span bytes,
    const char *source, struct buf *store, struct decoding *decoding);

#endif
