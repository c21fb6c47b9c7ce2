/* How a document is cited: as text, and as files for programs that keep references. */
#ifndef CITATION_H
#define CITATION_H

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

/* Who is answerable for the text: those who speak, or else who issues it. */
struct span citation_authors(const struct page_facts *facts);

/* Append the day, or the days, that the text or a person tells; may be nothing. */
void citation_date(struct buf *out, const struct page_facts *facts);

/* The row of the list below a text: the citation, and how it is taken away. */
void citation_write(
    struct buf *out, const struct citation *citation, enum language language);

#endif
