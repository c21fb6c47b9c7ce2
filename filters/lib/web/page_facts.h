/* What a page says about its document beside its text. */
#ifndef PAGE_FACTS_H
#define PAGE_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "document/facts.h"
#include "stream/block.h"
#include "web/language.h"

/*
 * Zero-initialise; web_facts_free() when done.  Reused for document after
 * document.
 */
struct page_facts {
	struct facts known;
	enum language language;
	struct buf title; /* never empty; the metadata's, if they have one */
	bool titled; /* the text itself has a title */
	bool invented; /* neither it nor the metadata have one */
	struct buf opening; /* the first words of the first paragraph */
	struct span speaker, place; /* of the document; may be empty */
	struct buf date; /* in brackets where it is a guess, as in citations */
	size_t characters; /* of the text, less white space, */
	uint32_t *length; /* and of each record, 0 for one of metadata */
	size_t length_cap;
	size_t sections; /* headings, of all levels */
};

/* Find the facts; what they held before is forgotten. */
void web_facts_of_document(
    struct page_facts *facts, const struct document *document);

void web_facts_free(struct page_facts *facts);

/*
 * The text up to the end of a clause of some length, or to `most` characters,
 * whichever comes first.
 */
struct span web_facts_clause(struct span text, size_t most);

#endif
