/* Which records of two documents are the same, or one that was changed. */
#include "records/align.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "records/match.h"
#include "records/record_anchors.h"

struct aligning {
	const struct units *old, *new;
	uint32_t *partner; /* of each old unit */
	uint32_t *list[2]; /* room for a row of either */
};

/* Units of both documents, up to an end. */
struct gap {
	size_t old, old_end, new, new_end;
};

typedef void fill_gap(struct aligning *a, struct gap gap);

/* Do something with what lies between the pairs that there are in the gap. */
static void
each_gap(struct aligning *a, struct gap gap, fill_gap *fill)
{
	struct gap part = gap;

	for (size_t i = gap.old; i < gap.old_end; i++) {
		if (a->partner[i] == NO_UNIT)
			continue;
		part.old_end = i;
		part.new_end = a->partner[i];
		fill(a, part);
		part.old = i + 1;
		part.new = part.new_end + 1;
	}
	part.old_end = gap.old_end;
	part.new_end = gap.new_end;
	fill(a, part);
}

static bool
is_same(const struct aligning *a, size_t old, size_t new)
{
	return span_equal(a->old->list[old].text, a->new->list[new].text);
}

/* What a gap begins and ends with, and is the same in both, goes with the rest. */
static struct gap
trim(struct aligning *a, struct gap gap)
{
	while (gap.old < gap.old_end &&
	    gap.new < gap.new_end &&is_same(a, gap.old, gap.new))
		a->partner[gap.old++] = (uint32_t)gap.new ++;
	while (gap.old < gap.old_end &&
	    gap.new <
		gap.new_end &&is_same(a, gap.old_end - 1, gap.new_end - 1))
		a->partner[--gap.old_end] = (uint32_t)--gap.new_end;
	return gap;
}

/* The units of a stretch, or its headings alone. */
static struct row
row_of(const struct units *units, size_t from, size_t end, uint32_t *list,
    bool headings)
{
	struct row row = {units, list, 0};

	for (size_t i = from; i < end; i++)
		if (!headings || kind_is_heading(units->list[i].kind))
			list[row.count++] = (uint32_t)i;
	return row;
}

static bool
match_gap(struct aligning *a, struct gap gap, bool headings)
{
	struct row old =
	    row_of(a->old, gap.old, gap.old_end, a->list[0], headings);
	struct row new =
	    row_of(a->new, gap.new, gap.new_end, a->list[1], headings);

	return match(&old, &new, a->partner);
}

static void
fill_part(struct aligning *a, struct gap gap)
{
	(void)match_gap(a, trim(a, gap), false);
}

static void
fill_whole(struct aligning *a, struct gap gap)
{
	gap = trim(a, gap);
	if (!match_gap(a, gap, false) && match_gap(a, gap, true))
		each_gap(a, gap, fill_part);
}

static void
add(struct pairs *pairs, size_t old, size_t new)
{
	pairs->list = xgrow(
	    pairs->list, &pairs->cap, pairs->count + 1, sizeof(*pairs->list));
	pairs->list[pairs->count++] =
	    (struct pair){(uint32_t)old, (uint32_t) new};
}

/* What was removed in front of what came in its place. */
static void
add_gap(struct pairs *pairs, struct gap gap)
{
	while (gap.old < gap.old_end)
		add(pairs, gap.old++, NO_UNIT);
	while (gap.new < gap.new_end)
		add(pairs, NO_UNIT, gap.new ++);
}

static void
add_all(struct pairs *pairs, const struct aligning *a)
{
	struct gap gap = {0};

	for (size_t i = 0; i < a->old->count; i++) {
		if (a->partner[i] == NO_UNIT)
			continue;
		gap.old_end = i;
		gap.new_end = a->partner[i];
		add_gap(pairs, gap);
		add(pairs, i, gap.new_end);
		gap.old = i + 1;
		gap.new = gap.new_end + 1;
	}
	gap.old_end = a->old->count;
	gap.new_end = a->new->count;
	add_gap(pairs, gap);
}

void
align(struct pairs *pairs, const struct units *old, const struct units *new)
{
	struct aligning a = {.old = old, .new = new};

	a.partner = xcalloc(old->count + 1, sizeof(*a.partner));
	a.list[0] = xcalloc(old->count + 1, sizeof(*a.list[0]));
	a.list[1] = xcalloc(new->count + 1, sizeof(*a.list[1]));
	for (size_t i = 0; i < old->count; i++)
		a.partner[i] = NO_UNIT;
	anchors_find(old, new, a.partner);
	each_gap(&a, (struct gap){0, old->count, 0, new->count}, fill_whole);
	add_all(pairs, &a);
	free(a.partner);
	free(a.list[0]);
	free(a.list[1]);
}
