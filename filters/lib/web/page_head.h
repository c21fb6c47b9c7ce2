/*
 * What stands in the header of a page: the records above the text.
 *
 * These are the title and what goes with it; a note between two of them, *这是…
 * above the day; and the lines that a web page had there, 来源：…, 下载.
 */
#ifndef PAGE_HEAD_H
#define PAGE_HEAD_H

#include <stddef.h>

#include "stream/block.h"

/* How many records, metadata among them. */
size_t page_head(const struct document *document);

/* How many lines of a web page there are from record i of these on. */
size_t page_head_web(const struct document *document, size_t i);

#endif
