/*
 * What is known of a document: the one gatherer, for the page, the front matter,
 * the TEI header, the catalogue and the lists, so that all of them agree.
 */
#ifndef FACTS_H
#define FACTS_H

#include "base/buf.h"
#include "document/fact.h"
#include "stream/block.h"

/* Who says so; the more is the surer. */
enum sure {
	SURE_NOT, /* nobody */
	SURE_GUESSED, /* the name of the file */
	SURE_SUPPLIED, /* a program, of the text */
	SURE_PRINTED, /* the text itself */
	SURE_GIVEN, /* a person, in metadata */
};

struct known {
	struct buf printed; /* as it stands there, without its label */
	struct buf standard; /* ISO 8601, a name alone; empty: none is known */
	size_t line; /* of the source; 0: it stands on none */
	enum sure sure;
};

/* Zero-initialise; facts_free() when done.  Gathered again and again. */
struct facts {
	struct known known[FACT_COUNT];
	bool has_turns, has_title; /* the text itself has */
};

/* Several persons, and keywords, are parted by ；. */
#define FACTS_PART "；"

/* Find all; what was found before is forgotten. */
void facts_gather(struct facts *facts, const struct document *document);

/* As printed; without length: not known. */
struct span facts_printed(const struct facts *facts, enum fact fact);

/* In standard form, or else as printed. */
struct span facts_best(const struct facts *facts, enum fact fact);

/* Those answerable for the text: who speaks, or else who issues it, or who signs. */
struct span facts_authors(const struct facts *facts);

/* The word for it: given, printed, supplied, guessed; empty for SURE_NOT. */
const char *facts_sure(enum sure sure);

/* A person has given it. */
bool facts_given(const struct facts *facts, enum fact fact);

/* The next of several, empty at the end. */
struct span facts_next(struct span *rest);

void facts_free(struct facts *facts);

#endif
