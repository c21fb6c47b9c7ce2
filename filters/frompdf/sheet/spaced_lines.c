/* Columns that no piece crosses, and rows, whose cells may have several lines. */
#include "sheet/spaced_lines.h"

#include <stdlib.h>

#include "base/alloc.h"

/* In letters of Han. */
static const double blank = 1.4; /* between two words of a cell, at most */
static const double apart = 5; /* the next line is none of the table */
static const double pitch = 2.2; /* lines of a cell are no further apart */
static const double beside =
    0.9; /* those of two cells of a row may be so near */
static const double wide = 4; /* in a narrower column nothing goes on below */
static const double spare = 1.5; /* what a full line may have left */

static void
add_to_line(struct spaced_line *line, const struct piece *piece)
{
	if (piece->y1 < line->y1)
		line->y1 = piece->y1;
	if (piece->y2 > line->y2)
		line->y2 = piece->y2;
	if (piece->guessed ? line->guessed && piece->em < line->em
			   : line->guessed || piece->em < line->em) {
		line->em = piece->em;
		line->guessed = piece->guessed;
	}
}

void
spaced_lines(struct spaced *t, size_t count)
{
	for (size_t i = 0, next; i < count; i = next) {
		const struct piece *piece = &t->piece[i];
		struct spaced_line line = {
		    i, 0, piece->y1, piece->y2, piece->em, piece->guessed};

		for (next = i + 1;
		     next < count && piece_is_level(piece, &t->piece[next]);
		     next++)
			add_to_line(&line, &t->piece[next]);
		line.to = next;
		t->line = xgrow(
		    t->line, &t->line_cap, t->lines + 1, sizeof(*t->line));
		t->line[t->lines++] = line;
	}
	t->row = xcalloc(t->lines + 1, sizeof(*t->row));
}

/* The first column that does not end before the piece. */
static size_t
column_at(const struct spaced *t, const struct piece *piece)
{
	size_t i = 0;

	while (i < t->columns && t->strip[i].x2 < piece->x1)
		i++;
	return i;
}

size_t
spaced_column(const struct spaced *t, const struct piece *piece)
{
	size_t i = column_at(t, piece);

	return i < t->columns ? i : t->columns - 1;
}

/* A column becomes wider, or there is one more; false where two would be one. */
static bool
add_piece(struct spaced *t, const struct piece *piece)
{
	size_t i = column_at(t, piece);
	struct strip *strip = &t->strip[i];

	if (i == t->columns || strip->x1 > piece->x2) {
		if (t->columns == GRID_COLUMNS)
			return false;
		for (size_t j = t->columns++; j > i; j--)
			t->strip[j] = t->strip[j - 1];
		*strip = (struct strip){piece->x1, piece->x2};
		return true;
	}
	if (i + 1 < t->columns && strip[1].x1 <= piece->x2)
		return false;
	if (piece->x1 < strip->x1)
		strip->x1 = piece->x1;
	if (piece->x2 > strip->x2)
		strip->x2 = piece->x2;
	return true;
}

/* Each piece has a column of its own, but for what a blank parts, as 张　山. */
static bool
has_own(const struct spaced *t, const struct piece *piece)
{
	const struct piece *before = piece - 1;
	size_t i = column_at(t, piece);

	return piece->x1 - before->x2 < blank * piece->em || i == t->columns ||
	    t->strip[i].x1 > before->x2;
}

static bool
add_line(struct spaced *t, const struct spaced_line *line)
{
	struct spaced before = *t;

	for (size_t i = line->from; i < line->to; i++)
		if (!(i == line->from || has_own(t, &t->piece[i])) ||
		    !add_piece(t, &t->piece[i])) {
			*t = before;
			return false;
		}
	return true;
}

static bool
follows(const struct spaced *t, size_t line)
{
	const struct spaced_line *l = &t->line[line];
	const struct piece *p = &t->piece[l->from];
	const struct piece *before = &t->piece[l[-1].from];

	return p->column == before->column && p->band == before->band &&
	    l->y1 - l[-1].y1 < apart * l->em;
}

size_t
spaced_grow(struct spaced *t, size_t first)
{
	size_t end = first;

	t->columns = 0;
	if (t->line[first].to - t->line[first].from < 2)
		return first;
	while (end < t->lines && (end == first || follows(t, end)) &&
	    add_line(t, &t->line[end]))
		end++;
	return end;
}

size_t
spaced_go_on(struct spaced *t, size_t first)
{
	size_t end = first;

	while (end < t->lines && (end == first || follows(t, end))) {
		struct spaced before = *t;

		if (!add_line(t, &t->line[end]) ||
		    t->columns != before.columns) {
			*t = before;
			break;
		}
		end++;
	}
	return end;
}

/* What stands in that column of the line; NULL: nothing. */
static const struct piece *
piece_in(const struct spaced *t, size_t line, size_t column)
{
	for (size_t i = t->line[line].from; i < t->line[line].to; i++)
		if (spaced_column(t, &t->piece[i]) == column)
			return &t->piece[i];
	return NULL;
}

/* It fills its column, which is of the width of a text. */
static bool
is_full(const struct spaced *t, const struct piece *piece)
{
	const struct strip *strip = &t->strip[spaced_column(t, piece)];
	double width = strip->x2 - strip->x1;

	return width >= wide * piece->em &&
	    piece->x2 - piece->x1 > width - spare * piece->em;
}

/* All that stands on one of two lines goes on from, or to, what is full on the other. */
static bool
goes_on(const struct spaced *t, size_t sparse, size_t other, size_t upper)
{
	const struct spaced_line *line = &t->line[sparse];

	for (size_t i = line->from; i < line->to; i++) {
		size_t column = spaced_column(t, &t->piece[i]);
		const struct piece *above = piece_in(t, upper, column);

		if (piece_in(t, other, column) == NULL || above == NULL ||
		    !is_full(t, above))
			return false;
	}
	return true;
}

/* Whether a line is of the row of the one above it. */
static bool
is_of_row(const struct spaced *t, size_t line)
{
	const struct spaced_line *l = &t->line[line], *above = &l[-1];
	size_t count = l->to - l->from, before = above->to - above->from;
	double down = (l->y1 + l->y2 - above->y1 - above->y2) / 2;

	if (down < beside * l->em)
		return true;
	if (down > pitch * l->em ||
	    2 * (count < before ? count : before) > t->columns)
		return false;
	return count <= before ? goes_on(t, line, line - 1, line - 1)
			       : goes_on(t, line - 1, line, line - 1);
}

void
spaced_part(struct spaced *t, size_t first, size_t end)
{
	t->rows = 0;
	for (size_t i = first; i < end; i++)
		if (i == first || !is_of_row(t, i))
			t->row[t->rows++] = i;
	t->row[t->rows] = end;
}
