/* Files that are part of the program, kept beside the sources as they are. */
#ifndef ASSET_H
#define ASSET_H

#include "buf.h"
#include "span.h"

/* filters/html/style.css */
struct span asset_style(void);

/*
 * Append a style sheet or a script as it is served: without indentation,
 * empty lines, and lines of nothing but comment.
 */
void asset_serve(struct buf *out, struct span asset);

#endif
