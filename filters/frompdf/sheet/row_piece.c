/*
 * Pieces of lines in the order of reading.
 *
 * A page has two columns where hardly any piece crosses a line near its middle,
 * and those on either side mostly fill their side, as cells of a table do not.
 */
#include "sheet/row_piece.h"

#include <stdlib.h>

enum {
	STEPS = 60, /* places at which a gutter is looked for */
	LEAST = 6, /* pieces on either side */
	CROSSING = 5, /* one in so many may cross */
	FILLED_PERCENT = 60,
};

/* Of the higher one's height: so far apart are their middles, a raised number's, too. */
static const double level_share = 0.35;

bool
piece_is_level(const struct piece *a, const struct piece *b)
{
	double middle = (a->y1 + a->y2) / 2, other = (b->y1 + b->y2) / 2;
	double a_height = a->y2 - a->y1, b_height = b->y2 - b->y1;
	double most = level_share * (a_height > b_height ? a_height : b_height);

	return a->table == 0 && b->table == 0 && a->column == b->column &&
	    a->band == b->band && other - middle < most &&
	    middle - other < most;
}

static int
compare_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int
by_place(const void *a, const void *b)
{
	const struct piece *p = a, *q = b;
	double p_middle = p->y1 + p->y2, q_middle = q->y1 + q->y2;

	if (p->band != q->band)
		return compare_size(p->band, q->band);
	if (p->column != q->column)
		return compare_size(p->column, q->column);
	if (p_middle != q_middle)
		return p_middle < q_middle ? -1 : 1;
	return compare_size(p->from, q->from);
}

/* How pieces lie about a gutter. */
struct sides {
	size_t left, right, across;
	double left_width, right_width; /* of all on the side */
};

static struct sides
sides_of(const struct piece *pieces, size_t count, double gutter)
{
	struct sides sides = {0};

	for (size_t i = 0; i < count; i++) {
		double width = pieces[i].x2 - pieces[i].x1;

		if (pieces[i].x2 <= gutter) {
			sides.left++;
			sides.left_width += width;
		} else if (pieces[i].x1 >= gutter) {
			sides.right++;
			sides.right_width += width;
		} else {
			sides.across++;
		}
	}
	return sides;
}

static bool
are_columns(const struct sides *sides, double left, double right)
{
	size_t count = sides->left + sides->right + sides->across;

	return sides->left >= LEAST && sides->right >= LEAST &&
	    sides->across * CROSSING <= count &&
	    sides->left_width * 100 >=
	    (double)sides->left * left * FILLED_PERCENT &&
	    sides->right_width * 100 >=
	    (double)sides->right * right * FILLED_PERCENT;
}

/* Set the place of the gutter, if there is one. */
static bool
find_gutter(const struct piece *pieces, size_t count, double *gutter)
{
	double low = pieces[0].x1, high = pieces[0].x2;
	size_t least = count;
	bool found = false;

	for (size_t i = 1; i < count; i++) {
		if (pieces[i].x1 < low)
			low = pieces[i].x1;
		if (pieces[i].x2 > high)
			high = pieces[i].x2;
	}
	for (int step = STEPS / 3; step <= STEPS * 2 / 3; step++) {
		double at = low + (high - low) * step / STEPS;
		struct sides sides = sides_of(pieces, count, at);

		if (sides.across < least &&
		    are_columns(&sides, at - low, high - at)) {
			least = sides.across;
			*gutter = at;
			found = true;
		}
	}
	return found;
}

static void
put_in_columns(struct piece *pieces, size_t count, double gutter)
{
	size_t band = 0;

	qsort(pieces, count, sizeof(*pieces), by_place);
	for (size_t i = 0; i < count; i++) {
		struct piece *p = &pieces[i];

		p->column = p->x2 <= gutter ? 1 : p->x1 >= gutter ? 2 : 0;
		if (p->column == 0)
			band += 2;
		p->band = band + (p->column != 0);
	}
}

void
pieces_order(struct piece *pieces, size_t count)
{
	double gutter;

	if (count == 0)
		return;
	if (find_gutter(pieces, count, &gutter))
		put_in_columns(pieces, count, gutter);
	qsort(pieces, count, sizeof(*pieces), by_place);
}
