/* One page: a document and what stands around it. */
#ifndef PAGE_H
#define PAGE_H

#include <stdbool.h>

#include "base/buf.h"
#include "document/red_paper.h"
#include "page_speakers.h"
#include "stream/block.h"
#include "web/page_facts.h"
#include "web/setting.h"
#include "web/siblings.h"

/* Zero-initialise, set the first two; page_free() when done. */
struct page {
	const struct setting *setting;
	const struct catalogue *catalogue; /* NULL: none */
	struct page_facts facts;
	struct page_speakers speakers;
	struct red_paper red;
	struct buf path; /* of the page in the site */
	struct buf folders; /* what they are called, see shell.h */
};

/* Append the page; false, after fail(), refuses the document. */
bool page_write(
    struct page *page, struct buf *out, const struct document *document);

/* Append the picture that stands for it, as SVG; false as above. */
bool page_picture(
    struct page *page, struct buf *out, const struct document *document);

void page_free(struct page *page);

#endif
