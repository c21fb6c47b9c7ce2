/* What is known of the text, below it. */
#ifndef ABOUT_H
#define ABOUT_H

#include <stddef.h>

#include "base/buf.h"
#include "stream/block.h"
#include "web/page_facts.h"
#include "web/setting.h"

/* path: of the page in the site; masks: places where the text was masked */
void about_write(struct buf *out, const struct document *document,
    const struct page_facts *facts, const struct setting *setting,
    struct span path, size_t masks);

#endif
