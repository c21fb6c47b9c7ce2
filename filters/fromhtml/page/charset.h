/* The encoding of a page, and its text in UTF-8. */
#ifndef CHARSET_H
#define CHARSET_H

#include "page_read.h"

/*
 * By what is given, the mark, what the page declares of itself if that holds, then
 * by its characters.  The text lies in the bytes or in the settings' store; false
 * after fail().
 */
bool charset_decode(struct page_settings *settings, struct span bytes,
    const char *source, struct span *text);

#endif
