/* What is known of a line that may be a heading without a number. */
#ifndef TRAITS_H
#define TRAITS_H

#include "structure/model/model.h"
#include "structure/plain/looks.h"

enum trait {
#define TRAIT(name, weight, words) TRAIT_##name,
#include "structure/plain/traits.def"
#undef TRAIT
	TRAIT_COUNT
};

enum { ALIKE_CHARS = 3 }; /* as long, give or take so many */

/* What is counted once for a document. */
struct sisters {
	size_t lengths[LONG_CHARS + ALIKE_CHARS + 1]; /* of the clear ones */
	size_t looks[LOOK_COUNT];
	size_t clear, shorts, gaps, numbered;
	bool speech;
};

struct sisters sisters_count(
    const struct outline *outline, const struct candidates *all);

/* Take down the traits of candidate k, of which the rules have judged. */
void traits_find(const struct outline *outline, struct candidates *all,
    size_t k, const struct sisters *sisters);

/* RULE for a table of the gold, CHARS_4 … */
const char *traits_name(enum trait trait);
const char *traits_words(enum trait trait);

static inline bool
traits_has(const struct candidate *c, enum trait trait)
{
	return c->traits[trait / 64] >> (trait % 64) & 1;
}

#endif
