/* One of a list of persons, as an element. */
#ifndef ONE_PERSON_H
#define ONE_PERSON_H

#include "document/voice.h"
#include "xml.h"

struct person {
	struct span document; /* whose identifier its own begins with */
	struct span program; /* the same of the program that found him */
	enum voice_kind kind;
	const char *part;
	struct span key, name;
	bool speaks; /* is the speaker of a whole document */
	bool given; /* by somebody, and not found */
	struct span same; /* pointers to him elsewhere, or nothing */
};

/* The part of an identifier behind the document's and a dot: who. and the key. */
void person_part(struct buf *out, struct span key);

/* The start of his element, and his name. */
void person_begin(struct xml *xml, const struct person *person);

/* One of his offices. */
void person_office(
    struct xml *xml, const struct person *person, struct span role);

/* The body that he speaks for. */
void person_body(
    struct xml *xml, const struct person *person, struct span body);

void person_end(struct xml *xml);

#endif
