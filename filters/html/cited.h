/* What is cited, and what of it several forms of a citation have. */
#ifndef CITED_H
#define CITED_H

#include "stream/block.h"
#include "web/page_facts.h"
#include "web/setting.h"

/* What a citation is made of. */
struct citation {
	const struct document *document;
	const struct page_facts *facts;
	const struct setting *setting;
	struct span path; /* of the page in the site */
};

/* Append the day, or the days, that the text or a person tells; may be nothing. */
void cited_date(struct buf *out, const struct page_facts *facts);

/* The last part of the document's name: what files beside its page are called. */
struct span cited_file(const struct document *document);

#endif
