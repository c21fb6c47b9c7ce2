/* A web page as lines of text. */
#ifndef PAGE_READ_H
#define PAGE_READ_H

#include "decode/encoding.h"
#include "decode/guess.h"
#include "given/plain_lines.h"

/* Zero-initialise; page_settings_free() when done with the last page. */
struct page_settings {
	struct encoding given; /* an empty name: find out */
	struct guess guess;
	struct buf store;
};

void page_settings_free(struct page_settings *settings);

/*
 * Read the bytes of a page: its article, and fields of a frame for what it says of
 * itself.  False, after fail(), where it has none or cannot be read.  `settings`
 * is a struct page_settings.
 */
bool page_read(void *settings, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields);

#endif
