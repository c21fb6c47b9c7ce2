/* Documents that jg-frommarkdown has made blocks of already. */
#ifndef READY_H
#define READY_H

#include <stdbool.h>

#include "base/buf.h"
#include "stream/frame.h"

/* The frame's field `format` says that its text is records. */
bool ready_is(const struct text *text);

/* Append a record `meta` for each field of the frame. */
void ready_append_fields(const struct text *text, struct buf *out);

/* Whether the person at the tables has said something of a key. */
typedef bool ready_known(void *state, struct span key);

/*
 * Append the records behind `doc`, up to `end`, but for those of kind `meta`
 * of which something better is known.  False, after fail(), where they are not
 * the rest of one document.
 */
bool ready_append(const struct text *text, const char *source,
    ready_known *known, void *state, struct buf *out);

#endif
