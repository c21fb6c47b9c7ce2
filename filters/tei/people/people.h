/* The persons of a document: in the header who they are, in the text who speaks. */
#ifndef PEOPLE_H
#define PEOPLE_H

#include "document/voice.h"
#include "people/roll.h"

struct people {
	const struct voices *voices;
	const struct facts *facts;
	struct span id; /* of the document */
	struct roll *roll; /* of the corpus; NULL: each document has its list */
};

/* An attribute that points to voices, by their numbers. */
void people_refer(const struct people *people, struct xml *xml,
    const char *attribute, const size_t *number, size_t count);

/* The same to him who has that name, if there is one. */
void people_refer_name(const struct people *people, struct xml *xml,
    const char *attribute, struct span name);

/* Write particDesc, or take all down in the roll. */
void people_write(const struct people *people, struct xml *xml);

#endif
