/* The least that makes one sequence into another. */
#include "comparison/edits.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"

void
edits_add(struct edits *edits, enum edit_kind kind, size_t count)
{
	if (count == 0)
		return;
	if (edits->count > 0 && edits->list[edits->count - 1].kind == kind) {
		edits->list[edits->count - 1].count += count;
		return;
	}
	edits->list = xgrow(
	    edits->list, &edits->cap, edits->count + 1, sizeof(*edits->list));
	edits->list[edits->count++] = (struct edit){kind, count};
}

/*
 * The search: after d differences the path on diagonal k = x - y that reaches
 * furthest ends at x = reached[d][k], where row d holds the diagonals -d to d,
 * every second of them.
 */
struct search {
	const uint32_t *a, *b;
	long n, m;
	long *row[EDITS_MOST + 1];
	long d;
};

static long
reached(const struct search *s, long d, long k)
{
	return s->row[d][(k + d) / 2];
}

/* The path to diagonal k goes down, by a member of b, or else right. */
static bool
goes_down(const struct search *s, long d, long k)
{
	return k == -d ||
	    (k != d && reached(s, d - 1, k - 1) < reached(s, d - 1, k + 1));
}

static long
start_of(const struct search *s, long d, long k)
{
	if (d == 0)
		return 0;
	return goes_down(s, d, k) ? reached(s, d - 1, k + 1)
				  : reached(s, d - 1, k - 1) + 1;
}

/* Go as far as d differences lead; true where that is the end of both. */
static bool
extend(struct search *s, long d)
{
	s->row[d] = xcalloc((size_t)d + 1, sizeof(*s->row[d]));
	for (long k = -d; k <= d; k += 2) {
		long x = start_of(s, d, k), y = x - k;

		while (x < s->n && y < s->m && x >= 0 && y >= 0 &&
		    s->a[x] == s->b[y]) {
			x++;
			y++;
		}
		s->row[d][(k + d) / 2] = x;
		if (x >= s->n && y >= s->m && k == s->n - s->m)
			return true;
	}
	return false;
}

/* Append the steps from the beginning to the end of d differences on k. */
static void
trace(const struct search *s, struct edits *edits)
{
	long *steps = xcalloc((size_t)s->d + 1, sizeof(*steps));
	long k = s->n - s->m;

	for (long d = s->d; d >= 0; d--) {
		steps[d] = k;
		if (d > 0)
			k += goes_down(s, d, k) ? 1 : -1;
	}
	for (long d = 0; d <= s->d; d++) {
		long x = start_of(s, d, steps[d]);

		if (d > 0)
			edits_add(edits,
			    steps[d] < steps[d - 1] ? EDIT_NEW : EDIT_OLD, 1);
		edits_add(
		    edits, EDIT_SAME, (size_t)(reached(s, d, steps[d]) - x));
	}
	free(steps);
}

static void
find_between(struct edits *edits, const uint32_t *a, size_t n,
    const uint32_t *b, size_t m)
{
	struct search s = {.a = a, .b = b, .n = (long)n, .m = (long)m};
	bool found = n == 0 || m == 0;

	if (!found)
		for (s.d = 0; !(found = extend(&s, s.d)) && s.d < EDITS_MOST;)
			s.d++;
	if (found && n > 0 && m > 0) {
		trace(&s, edits);
	} else {
		edits_add(edits, EDIT_OLD, n);
		edits_add(edits, EDIT_NEW, m);
	}
	for (long d = 0; d <= EDITS_MOST && s.row[d] != NULL; d++)
		free(s.row[d]);
}

void
edits_find(struct edits *edits, const uint32_t *a, size_t n, const uint32_t *b,
    size_t m)
{
	size_t begin = 0, end = 0;

	while (begin < n && begin < m && a[begin] == b[begin])
		begin++;
	while (end < n - begin && end < m - begin &&
	    a[n - 1 - end] == b[m - 1 - end])
		end++;
	edits_add(edits, EDIT_SAME, begin);
	find_between(
	    edits, a + begin, n - begin - end, b + begin, m - begin - end);
	edits_add(edits, EDIT_SAME, end);
}
