/* GB18030 by table, for what is long. */
#ifndef GBK_H
#define GBK_H

#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"

/* The characters of two bytes, as iconv(3) decodes them. */
struct gbk;

/* Ask iconv for all of them; NULL where it knows no GB18030. */
struct gbk *gbk_make(void);

/*
 * Append to out, as UTF-8, ASCII and what the table has; returns how many
 * bytes were read.  What follows is of four bytes, or wrong.
 */
size_t gbk_decode(const struct gbk *gbk, struct span bytes, struct buf *out);

#endif
