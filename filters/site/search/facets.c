/* What the search filters by. */
#include "search/facets.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/portable.h"
#include "search/folder_names.h"
#include "web/escape.h"
#include "web/order.h"

/* A list of more is of no use; those that most texts have are named. */
enum { NAMED_MOST = 400 };

static const char *const names[FACET_COUNT] = {"folders", "kinds", "speakers"};

static struct span
value_of(const struct entry *entry, enum facet facet)
{
	struct span folder = entry->name, persons = entry->persons;

	if (facet == FACET_KIND)
		return entry->genre;
	if (facet == FACET_SPEAKER)
		return facts_next(&persons);
	while (folder.len > 0 && folder.ptr[folder.len - 1] != '/')
		folder.len--;
	folder.len -= folder.len > 0;
	return folder;
}

static uint32_t
take_value(struct facets *facets, enum facet facet, struct span value)
{
	struct set *set = &facets->values[facet];
	size_t number, known;

	if (value.len == 0)
		return 0;
	known = set->count;
	number = set_put(set, value);
	facets->texts[facet] = xgrow(facets->texts[facet], &facets->cap[facet],
	    set->count, sizeof(*facets->texts[facet]));
	if (number == known)
		facets->texts[facet][number] = 0;
	facets->texts[facet][number]++;
	if (number >= FACET_VALUES)
		return 0;
	return (FACET_FIRST + (uint32_t)facet) << 16 |
	    (FACET_SECOND + (uint32_t)number);
}

static void
take_year(struct facets *facets, unsigned year)
{
	if (year >= facets->years) {
		facets->year = xgrow(facets->year, &facets->year_cap, year + 1,
		    sizeof(*facets->year));
		while (facets->years <= year)
			facets->year[facets->years++] = 0;
	}
	facets->year[year]++;
}

struct facet_pairs
facets_take(struct facets *facets, const struct entry *entry)
{
	struct facet_pairs pairs = {0};

	for (int i = 0; i < FACET_COUNT; i++) {
		enum facet facet = (enum facet)i;

		pairs.pair[i] =
		    take_value(facets, facet, value_of(entry, facet));
	}
	described_put(&facets->described, entry);
	take_year(facets, order_year(order_of_date(entry->when)));
	return pairs;
}

bool
facets_same(const struct entry *a, const struct entry *b)
{
	for (int i = 0; i < FACET_COUNT; i++)
		if (!span_equal(
			value_of(a, (enum facet)i), value_of(b, (enum facet)i)))
			return false;
	return order_of_date(a->when) == order_of_date(b->when);
}

/* So many texts have a value that is named. */
static uint32_t
least_named(const uint32_t *texts, size_t count)
{
	size_t named = count;
	uint32_t least = 1;

	while (named > NAMED_MOST) {
		least *= 2;
		named = 0;
		for (size_t i = 0; i < count; i++)
			named += texts[i] >= least;
	}
	return least;
}

static int
by_folder(const void *left, const void *right, void *state)
{
	const struct facets *facets = *(const struct facets **)state;
	const struct set *folders = &facets->values[FACET_FOLDER];

	return described_compare(&facets->described,
	    set_text(folders, *(const uint32_t *)left),
	    set_text(folders, *(const uint32_t *)right));
}

/* The values in the order in which they are offered: folders as their list has them. */
static uint32_t *
arrange(const struct facets *facets, enum facet facet)
{
	size_t count = facets->values[facet].count;
	uint32_t *order = xcalloc(count + 1, sizeof(*order));

	for (size_t i = 0; i < count; i++)
		order[i] = (uint32_t)i;
	if (facet == FACET_FOLDER && count > 1)
		portable_sort(order, count, sizeof(*order), by_folder, &facets);
	return order;
}

static void
write_values(struct buf *out, const struct facets *facets, enum facet facet)
{
	const struct set *set = &facets->values[facet];
	const uint32_t *texts = facets->texts[facet];
	uint32_t least = least_named(texts, set->count);
	struct folder_names called = {0};
	uint32_t *order = arrange(facets, facet);

	if (facet == FACET_FOLDER)
		folder_names_find(&called, &facets->described, set);
	buf_printf(out, "jianggao.%s=[\n", names[facet]);
	for (size_t k = 0; k < set->count; k++) {
		uint32_t i = order[k];

		if (texts[i] < least || i >= FACET_VALUES)
			continue;
		buf_string(out, "[\"");
		escape_json(out, set_text(set, i));
		buf_printf(out, "\",%u,%u", texts[i], i);
		if (facet == FACET_FOLDER)
			folder_names_write(out, &called, set_text(set, i));
		buf_string(out, "],\n");
	}
	buf_string(out, "];\n");
	folder_names_free(&called);
	free(order);
}

void
facets_write(struct buf *out, const struct facets *facets)
{
	for (int i = 0; i < FACET_COUNT; i++)
		write_values(out, facets, (enum facet)i);
	buf_string(out, "jianggao.years=[\n");
	for (size_t i = facets->years; i-- > 0;)
		if (facets->year[i] > 0)
			buf_printf(out, "[%zu,%u],\n", i, facets->year[i]);
	buf_string(out, "];\n");
}

void
facets_free(struct facets *facets)
{
	for (int i = 0; i < FACET_COUNT; i++) {
		set_free(&facets->values[i]);
		free(facets->texts[i]);
	}
	free(facets->year);
	described_free(&facets->described);
	*facets = (struct facets){0};
}
