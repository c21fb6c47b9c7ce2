/* A web page as lines of text. */
#ifndef PAGE_READ_H
#define PAGE_READ_H

#include "given/plain_lines.h"
#include "page/charset.h"

/*
 * Read the bytes of a page: its article, and fields of a frame for what it says of
 * itself.  False, after fail(), where it has none or cannot be read.  `settings`
 * is a struct page_settings.
 */
bool page_read(void *settings, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields);

#endif
