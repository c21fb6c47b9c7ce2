/* The text of a document while it is written. */
#ifndef WRITING_H
#define WRITING_H

#include "inline/phrase.h"
#include "people/people.h"
#include "stream/cells.h"
#include "stream/paragraph_count.h"
#include "tree/tree.h"
#include "xml.h"

struct body {
	struct xml *xml;
	const struct document *document;
	const struct tree *tree;
	struct phrase *phrase;
	const struct people *people;
	const char *type; /* of the division that is the whole text */
	struct span id; /* of the document */
	struct paragraph_count counted; /* of the records up to */
	const struct block *next; /* this one; NULL: of none */
	size_t paragraph, placed; /* its number, or 0; the last with an id */
	struct articles *articles;
	struct cells cells; /* of the table that is written, */
	const struct block *row, *rows_end; /* its next row, and behind all */
	size_t clause; /* the number of the paragraph in its article, or 0 */
	const struct node *announced; /* whose divisions may be announced */
	unsigned parts; /* how many they are; 0: none may */
};

#endif
