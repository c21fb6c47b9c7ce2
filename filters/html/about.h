/* What is known of the text, below it. */
#ifndef ABOUT_H
#define ABOUT_H

#include <stddef.h>

#include "block.h"
#include "buf.h"
#include "facts.h"
#include "setting.h"

void about_write(struct buf *out, const struct document *document,
    const struct facts *facts, const struct setting *setting, size_t masks);

#endif
