/* Front matter: what stands before the text and tells of it. */
#ifndef FRONT_READ_H
#define FRONT_READ_H

#include "front/front_facts.h"

struct front {
	struct span text; /* behind the front matter */
	size_t lines; /* before it */
};

/*
 * Take YAML between lines of `---`, or TOML between lines of `+++`, off the
 * beginning of a document and append what it says as records `meta`, unless
 * the key is known.  What is no key with a text, a number or a list of these
 * is told by warn().
 */
struct front front_read(struct span text, const char *source,
    front_known *known, void *state, struct buf *meta);

#endif
