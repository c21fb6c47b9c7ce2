/* Where another speech begins, in a file that holds several. */
#ifndef SEVERAL_H
#define SEVERAL_H

#include "structure/model/model.h"

/* Zero-initialise. */
struct several {
	struct outline outline; /* of the file as one */
	size_t
	    *line; /* of the source: the first of each speech but the first */
	size_t count, cap;
	/*
	 * The line of the first speech's title where other lines stand above,
	 * such as the name of the collection; 0: it is found as ever.
	 */
	size_t title;
};

/* Find those lines in a normalized text. */
void several_find(struct several *several, struct span text);

/* Where the text is not cut, mark the titles of all speeches but the first. */
void several_titles(struct outline *outline);

void several_free(struct several *several);

#endif
