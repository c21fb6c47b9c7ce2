/* What JSON holds, as text. */
#ifndef JSON_H
#define JSON_H

#include "base/buf.h"
#include "base/span.h"

/* Append what stands between the quotation marks of a string. */
void json_escape(struct buf *out, struct span text);

/* Append a string with its marks. */
void json_string(struct buf *out, struct span text);

#endif
