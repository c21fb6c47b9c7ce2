/* Lists by a name that documents have: who speaks, what it is about. */
#ifndef LIST_NAMED_H
#define LIST_NAMED_H

#include "lists/groups.h"
#include "lists/pages.h"

struct named {
	const char
	    *file; /* of the list of names, and the folder of their pages */
	enum word title;
	const char
	    *rest_file; /* of the documents without a name; NULL: no list */
	enum word rest_title;
};

extern const struct named named_speakers, named_topics;

/* Put the document into the group of each name; into that of none where it has none. */
void named_put(const struct named *named, struct groups *groups,
    struct span names, size_t item);

/* Write the list of the names, and a page for each. */
void named_write(
    struct lists *lists, const struct named *named, struct groups *groups);

#endif
