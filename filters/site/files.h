/* The files of a site that are neither texts nor lists of them. */
#ifndef FILES_H
#define FILES_H

#include "base/output.h"
#include "entry.h"
#include "web/setting.h"

/*
 * Write the page of the search, the one for what is not there, the style, the
 * scripts, and what search engines ask for, framed by their names.
 */
void files_write(
    struct output *out, const struct setting *setting, enum language language);

/* Write one file. */
void files_frame(struct output *out, const char *name, const struct buf *text);

#endif
