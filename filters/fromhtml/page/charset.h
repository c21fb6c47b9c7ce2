/* The encoding of a page, and its text in UTF-8. */
#ifndef CHARSET_H
#define CHARSET_H

#include <stdbool.h>

#include "base/buf.h"
#include "decode/encoding.h"
#include "decode/guess.h"

/* Zero-initialise; page_settings_free() when done with the last page. */
struct page_settings {
	struct encoding given; /* an empty name: find out */
	struct guess guess;
	struct buf store;
};

void page_settings_free(struct page_settings *settings);

/*
 * By what is given, the mark, what the page declares of itself if that holds, then
 * by its characters.  The text lies in the bytes or in the settings' store; false
 * after fail().
 */
bool charset_decode(struct page_settings *settings, struct span bytes,
    const char *source, struct span *text);

#endif
