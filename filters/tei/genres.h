/* The sorts of texts: by the word of the facts, in the header, in the body. */
#ifndef GENRES_H
#define GENRES_H

#include "base/span.h"

enum { GENRES = 7 };

struct genre_row {
	const char *genre; /* of the facts */
	const char *category; /* of the taxonomy: its identifier, */
	const char *text; /* and what it is */
	const char *type; /* of the division that is the whole text */
};

extern const struct genre_row genre_rows[GENRES];

/* NULL: it is none of these. */
const struct genre_row *genre_row_of(struct span genre);

#endif
