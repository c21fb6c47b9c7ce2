/* How the text of a document is set: what most of its letters and lines have. */
#include "layout/body_text.h"

#include <stdlib.h>

#include "base/alloc.h"

enum {
	ENOUGH = 3, /* lines that do not hang over */
	FULL_PERCENT = 90, /* so many lines end no further right */
	INDENTED = 8, /* one line in so many is indented: a way to set all */
};

static const double same_size = 0.07; /* of an em */

/* Values, each with its weight. */
struct sample {
	double value, weight;
};

struct samples {
	struct sample *list;
	size_t count, cap;
};

static void
add(struct samples *samples, double value, double weight)
{
	samples->list = xgrow(samples->list, &samples->cap, samples->count + 1,
	    sizeof(*samples->list));
	samples->list[samples->count++] = (struct sample){value, weight};
}

static int
by_value(const void *a, const void *b)
{
	const struct sample *p = a, *q = b;

	return (p->value > q->value) - (p->value < q->value);
}

static void
sort(struct samples *samples)
{
	if (samples->count > 0)
		qsort(samples->list, samples->count, sizeof(*samples->list),
		    by_value);
}

/* Where within so little most weight lies. */
static double
mode(struct samples *samples, double within)
{
	double best = 0, sum = 0, found = 0;
	size_t from = 0;

	sort(samples);
	for (size_t i = 0; i < samples->count; i++) {
		sum += samples->list[i].weight;
		while (
		    samples->list[i].value - samples->list[from].value > within)
			sum -= samples->list[from++].weight;
		if (sum > best) {
			best = sum;
			found = samples->list[from].value;
		}
	}
	return found;
}

static double
rank(struct samples *samples, unsigned percent)
{
	sort(samples);
	if (samples->count == 0)
		return 0;
	return samples->list[(samples->count - 1) * percent / 100].value;
}

bool
body_has(const struct body *body, const struct row *row)
{
	double difference = row->em - body->em;

	return difference < same_size * body->em &&
	    difference > -same_size * body->em;
}

static bool
counts(const struct row *row)
{
	return (row->flags & (ROW_DROPPED | ROW_NOTE | ROW_TABLE)) == 0;
}

static void
measure_letters(const struct sheets *sheets, struct body *body)
{
	struct samples sizes = {0};
	size_t fonts[FONT_KINDS] = {0};

	for (size_t i = 0; i < sheets->rows; i++) {
		const struct row *row = &sheets->row[i];

		if (counts(row))
			add(&sizes, row->em, row->chars);
	}
	body->em = mode(&sizes, 0.4);
	for (size_t i = 0; i < sheets->rows; i++)
		if (counts(&sheets->row[i]) && body_has(body, &sheets->row[i]))
			fonts[sheets->row[i].font % FONT_KINDS] +=
			    sheets->row[i].chars;
	for (unsigned i = 1; i < FONT_KINDS; i++)
		if (fonts[i] > fonts[body->font])
			body->font = (unsigned char)i;
	free(sizes.list);
}

static void
measure_margins(const struct sheets *sheets, struct body *body, unsigned parity,
    unsigned column)
{
	struct samples left = {0}, right = {0}, hanging = {0};

	for (size_t i = 0; i < sheets->rows; i++) {
		const struct row *row = &sheets->row[i];

		if (!counts(row) || row->column != column ||
		    row->sheet % PARITIES != parity || !body_has(body, row))
			continue;
		/* Further in begin first lines, or what is set in the middle. */
		add(&left, row->x1, 1);
		add((row->flags & ROW_CLOSED) != 0 ? &hanging : &right, row->x2,
		    1);
	}
	body->left[parity][column] = rank(&left, 5);
	body->right[parity][column] =
	    rank(right.count >= ENOUGH ? &right : &hanging, FULL_PERCENT);
	if (right.count > 0 && right.count < ENOUGH &&
	    rank(&right, 100) > body->right[parity][column])
		body->right[parity][column] = rank(&right, 100);
	free(left.list);
	free(right.list);
	free(hanging.list);
}

static bool
is_below(const struct row *row, const struct row *above)
{
	return row->sheet == above->sheet && row->column == above->column &&
	    row->y1 > above->y1;
}

static void
measure_lines(const struct sheets *sheets, struct body *body)
{
	struct samples pitches = {0};
	size_t rows = 0, indented = 0;

	for (size_t i = 0; i < sheets->rows; i++) {
		const struct row *row = &sheets->row[i];
		double inset = body_inset(body, row);

		if (!counts(row) || !body_has(body, row))
			continue;
		rows++;
		indented += inset > 1.2 && inset < 2.8;
		if (i > 0 && is_below(row, &row[-1]))
			add(&pitches, row->y1 - row[-1].y1, 1);
	}
	body->pitch = mode(&pitches, body->em / 8);
	body->indented = indented * INDENTED >= rows && indented > 0;
	free(pitches.list);
}

void
body_measure(const struct sheets *sheets, struct body *body)
{
	*body = (struct body){.font = FONT_OTHER};
	measure_letters(sheets, body);
	for (unsigned parity = 0; parity < PARITIES; parity++)
		for (unsigned column = 0; column < COLUMNS; column++)
			measure_margins(sheets, body, parity, column);
	measure_lines(sheets, body);
}

double
body_inset(const struct body *body, const struct row *row)
{
	if (body->em <= 0)
		return 0;
	return (row->x1 - body->left[row->sheet % PARITIES][row->column]) /
	    body->em;
}

double
body_short(const struct body *body, const struct row *row)
{
	if (body->em <= 0)
		return 0;
	return (body->right[row->sheet % PARITIES][row->column] - row->x2) /
	    body->em;
}
