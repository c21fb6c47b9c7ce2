/*
 * Escaping for the places where text stands in a page.
 *
 * What is written is well-formed XML and HTML alike, whatever the text.
 */
#ifndef ESCAPE_H
#define ESCAPE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * The first character that no page may hold, however it is written (HTML and
 * XML forbid noncharacters), or 0.
 */
uint32_t escape_forbids(struct span text);

/* Text between tags. */
void escape_text(struct buf *out, struct span text);

/* The value of an attribute in double quotes. */
void escape_attribute(struct buf *out, struct span text);

/*
 * A string of JSON inside a script, without its quotes: nothing in it can end
 * the script or be markup.
 */
void escape_json(struct buf *out, struct span text);

/*
 * A name or a path as part of a relative link, for use in an attribute.  What
 * has a meaning in a URL, a blank and an invisible character are written as
 * %XX; letters and marks of all scripts stand as they are.
 */
void escape_path(struct buf *out, struct span path);

/* The same in ASCII alone, for places that want a URI (feeds, sitemaps). */
void escape_uri(struct buf *out, struct span path);

#endif
