/* Bytes in some encoding to UTF-8. */
#ifndef DECODE_H
#define DECODE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "decode/encoding.h"
#include "decode/guess.h"
#include "scan/survey.h"

/* Zero-initialise; decoding_free() when done with the last text. */
struct decoding {
	struct encoding encoding;
	struct span text; /* UTF-8 */
	struct scan_lines lines;
	struct scan_sum sum; /* what has been seen in it */
	size_t replaced; /* places that are U+FFFD now */
};

void decoding_free(struct decoding *decoding);

/* How to decode, and what is kept from one text to the next. */
struct decode_settings {
	bool replace; /* what does not decode by U+FFFD */
	bool end; /* give a last line the LF that it lacks */
	struct gbk *gbk; /* NULL until there is enough to decode */
	size_t decoded; /* bytes of GB18030 so far */
	struct guess guess;
};

/* Free what is kept. */
void decode_settings_free(struct decode_settings *settings);

/*
 * Decode, from what is given or, where its name is empty, from what is found
 * out; the text lies in the bytes themselves or in `store`.  Bytes that do
 * not decode, and NUL where the encoding has no zero bytes, refuse the text:
 * false, after fail() with the source, the line and the byte.
 */
bool decode(struct decode_settings *settings, const struct encoding *given,
    struct span bytes, const char *source, struct buf *store,
    struct decoding *decoding);

#endif
