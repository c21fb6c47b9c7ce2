/* A document as CommonMark. */
#ifndef RENDER_H
#define RENDER_H

#include <stdbool.h>

#include "base/buf.h"
#include "front_matter.h"
#include "stream/block.h"

struct markdown_style {
	enum front front;
	bool run_in_bold; /* run-in headings stay in their paragraph */
	bool ids;
	bool no_title; /* where the front matter has the same */
	bool tables; /* as GFM has them; else a paragraph a row */
	bool footer;
};

/* False, after fail(), where the document holds an unknown kind. */
bool render(struct buf *out, const struct document *document,
    const struct markdown_style *style);

#endif
