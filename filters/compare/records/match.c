/* Which of two rows of records are one that was changed. */
#include "records/match.h"

#include <stdlib.h>

#include "base/alloc.h"

enum { CELLS_MOST = 1000000 };

enum step { STEP_OLD, STEP_NEW, STEP_BOTH };

/* A table with a row for each old unit, of which two are at hand. */
struct table {
	unsigned char *step;
	unsigned *above, *here;
	size_t width;
};

static unsigned
pair_value(const struct row *old, size_t i, const struct row *new, size_t j)
{
	const struct unit *a = &old->units->list[old->list[i]];
	const struct unit *b = &new->units->list[new->list[j]];

	return units_alike(old->units, a, new->units, b);
}

static void
fill_cell(struct table *t, size_t i, size_t j, unsigned value)
{
	unsigned char *step = &t->step[i * t->width + j];
	unsigned best = t->above[j + 1];

	*step = STEP_OLD;
	if (t->here[j] > best) {
		best = t->here[j];
		*step = STEP_NEW;
	}
	if (value >= UNITS_RELATED && t->above[j] + value > best) {
		best = t->above[j] + value;
		*step = STEP_BOTH;
	}
	t->here[j + 1] = best;
}

static void
fill(struct table *t, const struct row *old, const struct row *new)
{
	for (size_t i = 0; i < old->count; i++) {
		unsigned *swap = t->above;

		for (size_t j = 0; j < new->count; j++)
			fill_cell(t, i, j, pair_value(old, i, new, j));
		t->above = t->here;
		t->here = swap;
	}
}

static void
trace(const struct table *t, const struct row *old, const struct row *new,
    uint32_t *partner)
{
	size_t i = old->count, j = new->count;

	while (i > 0 && j > 0) {
		switch ((enum step)t->step[(i - 1) * t->width + j - 1]) {
		case STEP_OLD:
			i--;
			break;
		case STEP_NEW:
			j--;
			break;
		case STEP_BOTH:
			partner[old->list[--i]] = new->list[--j];
			break;
		}
	}
}

bool
match(const struct row *old, const struct row *new, uint32_t *partner)
{
	struct table table = {.width = new->count};

	if (old->count == 0 || new->count == 0)
		return true;
	if (new->count > CELLS_MOST / old->count)
		return false;
	table.step = xcalloc(old->count * new->count, sizeof(*table.step));
	table.above = xcalloc(new->count + 1, sizeof(*table.above));
	table.here = xcalloc(new->count + 1, sizeof(*table.here));
	fill(&table, old, new);
	trace(&table, old, new, partner);
	free(table.step);
	free(table.above);
	free(table.here);
	return true;
}
