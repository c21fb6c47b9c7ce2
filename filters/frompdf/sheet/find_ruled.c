/*
 * Tables whose cells are parted by lines that are drawn: those that meet one another
 * are one table; where none is between two places, they are one cell.
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "sheet/ruled.h"
#include "stream/places.h"

enum { COLUMNS_MOST = SPANNED_MOST - 1, ROWS_MOST = 500, RULES_LEAST = 4 };

static const double open_side = 8; /* lines reach so far over the last one */

/* Which rules hang together. */
struct knots {
	const struct rules *rules;
	size_t *root;
};

static size_t
root_of(struct knots *knots, size_t i)
{
	while (knots->root[i] != i) {
		knots->root[i] = knots->root[knots->root[i]];
		i = knots->root[i];
	}
	return i;
}

/* A stroke of a letter may end near a level one, but hardly on it. */
static bool
meet(const struct rule *level, const struct rule *upright)
{
	return upright->at > level->from - RULE_NEAR &&
	    upright->at < level->to + RULE_NEAR &&
	    level->at > upright->from - RULE_CLOSE &&
	    level->at < upright->to + RULE_CLOSE;
}

/* From the first of the level ones that it meets to the last, or nowhere. */
static void
clip_one(const struct rule *rules, size_t count, struct rule *rule)
{
	double low = rule->to, high = rule->from;

	for (size_t i = 0; i < count; i++) {
		double at = rules[i].at;

		if (rules[i].upright || !meet(&rules[i], rule))
			continue;
		low = at < low ? at : low;
		high = at > high ? at : high;
	}
	rule->from = low;
	rule->to = high;
}

/*
 * Upright ones reach from a level one to another: what is more of them is a stroke of a
 * letter next to it, and so is what meets one.
 */
static void
clip(struct rules *rules)
{
	size_t kept = 0;

	for (size_t i = 0; i < rules->count; i++) {
		struct rule rule = rules->rule[i];

		if (rule.upright)
			clip_one(rules->rule, kept, &rule);
		if (rule.to > rule.from + 2 * RULE_NEAR)
			rules->rule[kept++] = rule;
	}
	rules->count = kept;
}

static void
tie(struct knots *knots)
{
	const struct rules *rules = knots->rules;

	for (size_t i = 0; i < rules->count; i++)
		knots->root[i] = i;
	for (size_t i = 0; i < rules->count; i++)
		for (size_t j = 0; !rules->rule[i].upright && j < rules->count;
		     j++)
			if (rules->rule[j].upright &&
			    meet(&rules->rule[i], &rules->rule[j]))
				knots->root[root_of(knots, i)] =
				    root_of(knots, j);
}

static int
by_value(const void *a, const void *b)
{
	double p = *(const double *)a, q = *(const double *)b;

	return (p > q) - (p < q);
}

/* In order, and those that are near one another as one. */
static size_t
settle(double *value, size_t count)
{
	size_t kept = 0;

	qsort(value, count, sizeof(*value), by_value);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || value[i] > value[kept - 1] + 2 * RULE_NEAR)
			value[kept++] = value[i];
	return kept;
}

/* The places of the lines of one way, and where the others reach over them. */
static size_t
lines_of(struct knots *knots, size_t root, bool upright, double **lines)
{
	double *at = xcalloc(knots->rules->count + 2, sizeof(*at));
	double low = 1e9, high = -1e9, first, last;
	size_t count = 0;

	for (size_t i = 0; i < knots->rules->count; i++) {
		const struct rule *rule = &knots->rules->rule[i];

		if (root_of(knots, i) != root)
			continue;
		if (rule->upright == upright) {
			at[count++] = rule->at;
			continue;
		}
		low = rule->from < low ? rule->from : low;
		high = rule->to > high ? rule->to : high;
	}
	*lines = at;
	count = settle(at, count);
	if (count == 0)
		return 0;
	first = at[0];
	last = at[count - 1];
	if (low < first - open_side)
		at[count++] = low;
	if (high > last + open_side)
		at[count++] = high;
	return settle(at, count);
}

/* Which of the places the rule lies on, or SIZE_MAX. */
static size_t
edge_of(const struct rule *rule, const double *place, size_t last)
{
	for (size_t i = 0; i <= last; i++)
		if (rule->at <= place[i] + 2 * RULE_NEAR)
			return i;
	return SIZE_MAX;
}

/* Mark the places behind which it stands, where it passes their middles. */
static void
build_wall(const struct rule *rule, const double *along, size_t count,
    unsigned char *wall, size_t step)
{
	for (size_t i = 0; i < count; i++) {
		double middle = (along[i] + along[i + 1]) / 2;

		if (middle >= rule->from && middle <= rule->to)
			wall[i * step] = 1;
	}
}

/* For each place, whether a line is on its right, or below it. */
static void
build_walls(struct knots *knots, size_t root, const struct ruled *t,
    unsigned char *right, unsigned char *below)
{
	for (size_t i = 0; i < knots->rules->count; i++) {
		const struct rule *rule = &knots->rules->rule[i];
		size_t edge = rule->upright ? edge_of(rule, t->x, t->columns)
					    : edge_of(rule, t->y, t->rows);

		if (root_of(knots, i) != root || edge == 0 || edge == SIZE_MAX)
			continue;
		if (rule->upright)
			build_wall(
			    rule, t->y, t->rows, right + edge - 1, t->columns);
		else
			build_wall(rule, t->x, t->columns,
			    below + (edge - 1) * t->columns, 1);
	}
}

/* Where nothing parts it from what is below, all of it goes on there. */
static bool
goes_on_below(const struct ruled *t, const struct box *box,
    const unsigned char *right, const unsigned char *below)
{
	size_t last = box->row + box->rows - 1;
	size_t at = last * t->columns + box->column;

	if (last + 1 >= t->rows)
		return false;
	for (size_t i = 0; i < box->columns; i++) {
		bool ends = i + 1 == box->columns;

		if (below[at + i] != 0 || t->of[at + t->columns + i] != 0 ||
		    (!ends && right[at + t->columns + i] != 0))
			return false;
	}
	return true;
}

static void
cover(struct ruled *t, const struct box *box)
{
	for (size_t row = 0; row < box->rows; row++)
		for (size_t i = 0; i < box->columns; i++)
			t->of[(box->row + row) * t->columns + box->column + i] =
			    t->boxes;
}

/* Places that nothing parts are one box. */
static void
find_boxes(
    struct ruled *t, const unsigned char *right, const unsigned char *below)
{
	for (size_t at = 0; at < t->rows * t->columns; at++) {
		struct box box = {.row = at / t->columns,
		    .column = at % t->columns,
		    .rows = 1,
		    .columns = 1};

		if (t->of[at] != 0)
			continue;
		while (box.column + box.columns < t->columns &&
		    right[at + box.columns - 1] == 0 &&
		    t->of[at + box.columns] == 0)
			box.columns++;
		while (goes_on_below(t, &box, right, below))
			box.rows++;
		box.x1 = t->x[box.column];
		box.x2 = t->x[box.column + box.columns];
		t->box[t->boxes++] = box;
		cover(t, &box);
	}
}

/* False where these rules draw no table: a frame, a line below words. */
static bool
draw(struct knots *knots, size_t root, struct ruled *t)
{
	unsigned char *right, *below;

	*t = (struct ruled){.em = 0};
	t->columns = lines_of(knots, root, true, &t->x);
	t->rows = lines_of(knots, root, false, &t->y);
	if (t->columns < 3 || t->rows < 3 || t->columns-- > COLUMNS_MOST ||
	    t->rows-- > ROWS_MOST)
		return false;
	t->x1 = t->x[0];
	t->x2 = t->x[t->columns];
	t->y1 = t->y[0];
	t->y2 = t->y[t->rows];
	t->of = xcalloc(t->rows * t->columns, sizeof(*t->of));
	t->box = xcalloc(t->rows * t->columns, sizeof(*t->box));
	right = xcalloc(t->rows, t->columns);
	below = xcalloc(t->rows, t->columns);
	build_walls(knots, root, t, right, below);
	find_boxes(t, right, below);
	free(right);
	free(below);
	return true;
}

size_t
ruled_find(struct rules *rules, struct ruled **list)
{
	struct knots knots = {.rules = rules};
	size_t count = 0, cap = 0, *sizes;

	*list = NULL;
	clip(rules);
	knots.root = xcalloc(rules->count + 1, sizeof(*knots.root));
	sizes = xcalloc(rules->count + 1, sizeof(*sizes));
	tie(&knots);
	for (size_t i = 0; i < rules->count; i++)
		sizes[root_of(&knots, i)]++;
	for (size_t i = 0; i < rules->count; i++) {
		if (sizes[i] < RULES_LEAST)
			continue;
		*list = xgrow(*list, &cap, count + 1, sizeof(**list));
		if (draw(&knots, i, &(*list)[count]))
			count++;
		else
			ruled_free(&(*list)[count]);
	}
	free(sizes);
	free(knots.root);
	return count;
}

/* The last of the edges that is not beyond the value. */
static size_t
between(const double *edge, size_t count, double value)
{
	size_t low = 0, high = count;

	while (low + 1 < high) {
		size_t middle = low + (high - low) / 2;

		if (edge[middle] <= value)
			low = middle;
		else
			high = middle;
	}
	return low;
}

bool
ruled_at(const struct ruled *ruled, double x, double y, size_t *box)
{
	if (x < ruled->x1 || x >= ruled->x2 || y < ruled->y1 || y >= ruled->y2)
		return false;
	*box = ruled->of[between(ruled->y, ruled->rows, y) * ruled->columns +
		   between(ruled->x, ruled->columns, x)] -
	    1;
	return true;
}

void
ruled_free(struct ruled *ruled)
{
	free(ruled->x);
	free(ruled->y);
	free(ruled->box);
	free(ruled->of);
}
