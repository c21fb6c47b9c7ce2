/* Tables as GFM has them. */
#ifndef GFM_WRITE_H
#define GFM_WRITE_H

#include <stddef.h>

#include "base/buf.h"
#include "chinese/inline.h"

/*
 * Append the table that begins with the first of so many records; returns how many
 * are its rows.  Where none names the columns, their heads are empty.
 */
size_t gfm_write(struct buf *out, struct marks *marks,
    const struct block *block, size_t count);

#endif
