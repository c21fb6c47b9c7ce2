/* The text of a document while it is written. */
#ifndef WRITING_H
#define WRITING_H

#include "inline/phrase.h"
#include "people/people.h"
#include "stream/cells.h"
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
	size_t paragraphs; /* written so far */
	struct articles *articles;
	struct cells cells; /* of the table that is written, */
	const struct block *row, *rows_end; /* its next row, and behind all */
	size_t clause; /* the number of the paragraph in its article, or 0 */
	const struct node *announced; /* whose divisions may be announced */
	unsigned parts; /* how many they are; 0: none may */
};

#endif
