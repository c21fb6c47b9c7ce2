/* All files of a site beside the texts' own pages. */
#ifndef WHOLE_H
#define WHOLE_H

#include "base/output.h"
#include "entry.h"
#include "web/setting.h"

/* Write them, framed by their names; the order of the entries is lost. */
void whole_write(
    struct output *out, struct entries *entries, const struct setting *setting);

#endif
