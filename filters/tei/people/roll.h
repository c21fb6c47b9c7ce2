/* The persons of a corpus: one by one name, whatever documents he speaks in. */
#ifndef ROLL_H
#define ROLL_H

#include "base/set.h"
#include "people/one_person.h"

/* The identifier of the corpus: none of a document has a dot. */
#define ROLL_ID "corpus.all"

struct roll_person;

/* Zero-initialise; roll_free() when done. */
struct roll {
	/* documents keep their own lists: each person points to him in them */
	bool linked;
	struct set keys; /* of persons with names */
	struct roll_person *person; /* beside the set */
	size_t cap;
	struct set roles; /* of a person, to tell each once */
	struct buf names;
	struct buf others; /* elements of those who are not named */
};

/* A person with a name, as a document has him. */
void roll_add(struct roll *roll, const struct person *person, struct span role);

/* One whose name is not told: he is another in each document. */
void roll_add_other(struct roll *roll, const struct person *person);

/* Write particDesc, where there is anybody. */
void roll_write(const struct roll *roll, struct xml *xml);

void roll_free(struct roll *roll);

#endif
