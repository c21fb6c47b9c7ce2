/* The header of a document: what is known of it, and nothing else. */
#ifndef HEADER_H
#define HEADER_H

#include "document/facts.h"
#include "inline/phrase.h"
#include "xml.h"

struct header {
	struct xml *xml;
	const struct document *document;
	const struct facts *facts;
	const char *language; /* as in xml:lang */
	struct span id; /* of the document */
	enum redaction redaction;
	bool articles; /* it has some, as a law has */
	const size_t *count; /* elements in `text`, by tag */
};

/* Write the element `teiHeader`. */
void header_write(struct header *header);

/* Write that of a corpus: only xml and id are looked at. */
void header_corpus(struct header *header);

/* Its parts. */
void header_file(struct header *header);
void header_encoding(struct header *header);
void header_profile(struct header *header);
void header_date(struct header *header);

/* Elements in both kinds of header: respStmt and appInfo. */
void header_responsibility(struct header *header);
void header_application(struct header *header);

/* What is written of a person's word and what of the text, or a program's. */
void header_judge(struct header *header, enum fact fact);

/* The attribute with an identifier in the document, or a reference to it. */
void header_id(struct header *header, const char *attribute, const char *mark,
    const char *part);

#endif
