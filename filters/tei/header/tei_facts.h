/* What is known of a document besides its text, for the header. */
#ifndef TEI_FACTS_H
#define TEI_FACTS_H

#include "document/fact.h"
#include "stream/block.h"

/* Who says so: a person in metadata, the text, a program; or nobody. */
enum origin { ORIGIN_NONE, ORIGIN_GIVEN, ORIGIN_FOUND, ORIGIN_SUPPLIED };

/* Zero-initialise; may be gathered again and again. */
struct facts {
	struct span fact[FACT_COUNT]; /* without length: unknown */
	struct buf title, subtitle; /* joined lines */
	enum origin title_origin;
	struct span date, place; /* found in the text */
	struct span event; /* that the title names */
	size_t characters; /* of the text, without white space */
	size_t lines; /* that are not empty */
	bool has_turns, has_docno, has_address; /* records of those kinds */
};

void facts_gather(struct facts *facts, const struct document *document);

void facts_free(struct facts *facts);

#endif
