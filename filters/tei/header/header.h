/* The header of a document: what is known of it, and nothing else. */
#ifndef HEADER_H
#define HEADER_H

#include "document/facts.h"
#include "inline/phrase.h"
#include "people/people.h"
#include "xml.h"

struct header {
	struct xml *xml;
	const struct document *document;
	const struct facts *facts;
	const struct people *people;
	const char *language; /* as in xml:lang */
	bool traditional; /* so it speaks for itself */
	struct span id; /* of the document */
	enum redaction redaction;
	bool articles; /* it has some, as a law has */
	const size_t *count; /* elements in `text`, by tag */
};

static inline struct span
header_fact(const struct header *header, enum fact which)
{
	return facts_best(header->facts, which);
}

/* The title, if it is as sure as that; or that there is none. */
struct span header_title(const struct header *header, enum sure least);

/* Write the element `teiHeader`. */
void header_write(struct header *header);

/* Write that of a corpus: only xml and id are looked at. */
void header_corpus(struct header *header, const struct roll *roll);

/* Its parts. */
void header_file(struct header *header);
void header_encoding(struct header *header);
void header_profile(struct header *header);
void header_date(struct header *header);

/* The day by itself, where the text or somebody tells it. */
void header_day(struct header *header);

/* The day of this edition, where whoever makes it says one; no clock is asked. */
void header_edition_day(struct xml *xml);

/* Elements in both kinds of header: respStmt and appInfo. */
void header_publication(struct header *header);
void header_responsibility(struct header *header);
void header_application(struct header *header);

/* The text in the script of the header. */
const char *header_say(const struct header *header, const char *text);

/* The element `namespace`, with how often each element is in the text. */
void header_usage(struct header *header);

/* What is written of a person's word and what of the text, or a program's. */
void header_judge(struct header *header, enum fact fact);

/* The attribute with an identifier in the document, or a reference to it. */
void header_id(struct header *header, const char *attribute, const char *mark,
    const char *part);

#endif
