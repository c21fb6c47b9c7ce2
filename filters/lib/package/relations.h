/* Which parts a document has, by its relations to them. */
#ifndef RELATIONS_H
#define RELATIONS_H

#include "package/package.h"

#include "base/buf.h"

enum relation {
	RELATION_DOCUMENT,
	RELATION_STYLES,
	RELATION_NUMBERING,
	RELATION_FOOTNOTES,
	RELATION_ENDNOTES,
	RELATION_THEME,
	RELATION_COUNT,
};

/* Names of parts, empty where there is none.  Zero-initialise. */
struct relations {
	struct buf name[RELATION_COUNT];
	struct buf margins; /* headers and footers, each with a NUL */
	struct buf diagrams; /* the id and the name of each, each with a NUL */
};

/*
 * Find Word's document and what belongs to it; false where the package says of
 * none, or after fail().
 */
bool relations_read(struct relations *relations, struct package *package);

/* The name of the diagram that has the id, or NULL. */
const char *relations_diagram(
    const struct relations *relations, struct span id);

void relations_free(struct relations *relations);

#endif
