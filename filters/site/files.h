/* The files of a site that are not pages of texts. */
#ifndef FILES_H
#define FILES_H

#include "../html/setting.h"
#include "entry.h"
#include "output.h"

/* Write the index and the files beside it, framed by their names. */
void files_write(struct output *out, const struct entries *entries,
    const struct setting *setting);

#endif
