/*
 * The quick scan: is it UTF-8, and which stages may find work in it?
 *
 * A clean text costs this one look and nothing more.
 */
#ifndef SCAN_H
#define SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "span.h"

/* What has been seen; each is a promise only where it is missing. */
enum seen {
	SEEN_CHARACTER = 1, /* one to be taken away or put right alone */
	SEEN_COMBINING = 2, /* what may not be NFC */
	SEEN_BLANK = 4, /* a blank that may not stay as it is */
	SEEN_WIDTH = 8, /* a full-width letter or digit */
	SEEN_QUOTE = 16, /* quotation marks that are not “…” in pairs */
	SEEN_MARK = 32, /* dots, dashes, colons, rings */
	SEEN_NUL = 128,
	SEEN_PRIVATE = 256,
	SEEN_PUNCT = 64, /* half-width punctuation by what is not ASCII */
};

/* False, with *bad at the first byte that is not UTF-8. */
bool scan(struct span text, unsigned *seen, size_t *bad);

#endif
