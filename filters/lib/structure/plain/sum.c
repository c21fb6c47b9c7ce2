/*
 * The sum of what speaks for a heading without a number, and against it.
 *
 * Many weak signs tell such a heading, and none of them alone.  What each is
 * worth was learned from documents whose headings are known; the table is made
 * by `make weights` and read here as it is.
 */
#include "structure/plain/sum.h"

#include <stdlib.h>

#include "base/translate.h"

enum { TERMS_TOLD = 5 };

static const int weights[TRAIT_COUNT] = {
#define TRAIT(name, weight, words) (weight),
#include "structure/plain/traits.def"
#undef TRAIT
};

int
sum_of(const struct candidate *c)
{
	int sum = 0;

	for (int f = 0; f < TRAIT_COUNT; f++)
		sum += traits_has(c, (enum trait)f) ? weights[f] : 0;
	return sum;
}

/* The term next in size to the one told last; TRAIT_COUNT: there is none. */
static int
next_term(const struct candidate *c, int last)
{
	int best = TRAIT_COUNT;

	for (int f = 0; f < TRAIT_COUNT; f++) {
		int size = abs(weights[f]);

		if (!traits_has(c, (enum trait)f) || size == 0 ||
		    (last < TRAIT_COUNT &&
			(size > abs(weights[last]) ||
			    (size == abs(weights[last]) && f <= last))))
			continue;
		if (best == TRAIT_COUNT || size > abs(weights[best]))
			best = f;
	}
	return best;
}

void
sum_tell(const struct candidate *c, struct buf *out)
{
	int f = next_term(c, TRAIT_COUNT);

	buf_printf(out, translate("; weighs %+d"), c->sum);
	for (int n = 0; n < TERMS_TOLD && f < TRAIT_COUNT; n++) {
		buf_printf(out, "%s %+d %s",
		    n == 0 ? translate(":") : translate(","), weights[f],
		    traits_words((enum trait)f));
		f = next_term(c, f);
	}
}
