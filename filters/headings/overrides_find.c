/* The rows of overrides.tsv that speak of a text. */
#include "base/alloc.h"
#include "base/message.h"
#include "overrides.h"

/* The first row of the document, or where it would stand. */
static size_t
find_first(const struct overrides *overrides, struct span name)
{
	size_t low = 0, high = overrides->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (span_compare(
			overrides->rows[middle].row->cell[OVERRIDE_NAME],
			name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* A line of the text, and those in front of it passed over. */
struct place {
	struct span rest;
	size_t number, before; /* lines in front of the text */
	struct span line;
};

static bool
go_to(struct place *place, size_t number)
{
	while (place->number < number && place->rest.len > 0) {
		place->line = span_cut(&place->rest, '\n');
		place->number++;
	}
	return place->number == number;
}

static bool
holds(struct span line, struct span guard)
{
	return guard.len == 0 ||
	    memmem(line.ptr, line.len, guard.ptr, guard.len) != NULL;
}

/* The row fits the text; else that is told. */
static bool
fits(const struct overrides *overrides, const struct override *override,
    struct place *place)
{
	const char *path = overrides->table.path;
	struct span guard = override->row->cell[OVERRIDE_TEXT];
	size_t number = override->given.line;

	if (number <= place->before || !go_to(place, number))
		fail(path, override->row->line, "there is no line %zu", number);
	else if (place->line.len == 0)
		fail(path, override->row->line, "line %zu is empty", number);
	else if (!holds(place->line, guard))
		fail(path, override->row->line, "line %zu does not hold %.*s",
		    number, SHOWN(guard));
	else
		return true;
	return false;
}

void
given_list_add(struct given_list *list, const struct given *given)
{
	list->item =
	    xgrow(list->item, &list->cap, list->count + 1, sizeof(*list->item));
	list->item[list->count++] = *given;
}

static void
collect(struct overrides *overrides, struct span name, struct place *place,
    struct given_list *list)
{
	list->count = 0;
	for (size_t i = find_first(overrides, name); i < overrides->count &&
	     span_equal(overrides->rows[i].row->cell[OVERRIDE_NAME], name);
	     i++) {
		struct override *override = &overrides->rows[i];

		override->row->used = true;
		if (fits(overrides, override, place))
			given_list_add(list, &override->given);
	}
}

struct givens
overrides_find(struct overrides *overrides, struct span name, struct span text)
{
	struct place place = {.rest = text};

	collect(overrides, name, &place, &overrides->whole);
	return (struct givens){
	    overrides->whole.item, overrides->whole.count, false};
}

/* By line; of two for one line the part's. */
static void
merge(const struct given_list *own, const struct given_list *whole,
    struct given_list *both)
{
	size_t o = 0, w = 0;

	both->count = 0;
	while (o < own->count || w < whole->count) {
		size_t a = o < own->count ? own->item[o].line : SIZE_MAX;
		size_t b = w < whole->count ? whole->item[w].line : SIZE_MAX;

		given_list_add(both, a <= b ? &own->item[o] : &whole->item[w]);
		o += a <= b;
		w += b <= a;
	}
}

/* Let the lines begin behind those in front of the part; drop all others. */
static void
shift(struct given_list *list, size_t before, size_t end)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++) {
		struct given given = list->item[i];

		if (given.line <= before || given.line > end)
			continue;
		given.line -= before;
		list->item[kept++] = given;
	}
	list->count = kept;
}

struct givens
overrides_find_part(struct overrides *overrides, struct span name,
    struct span text, size_t before)
{
	struct place place = {.rest = text, .number = before, .before = before};

	collect(overrides, name, &place, &overrides->own);
	merge(&overrides->own, &overrides->whole, &overrides->both);
	(void)go_to(&place, SIZE_MAX);
	shift(&overrides->both, before, place.number);
	return (struct givens){
	    overrides->both.item, overrides->both.count, false};
}

void
overrides_refuse(struct overrides *overrides, struct span name)
{
	for (size_t i = find_first(overrides, name); i < overrides->count &&
	     span_equal(overrides->rows[i].row->cell[OVERRIDE_NAME], name);
	     i++) {
		struct row *row = overrides->rows[i].row;

		row->used = true;
		fail(overrides->table.path, row->line,
		    "%.*s is Markdown; correct it there", SHOWN(name));
	}
}
