/* Two documents, and what became of the one in the other. */
#include "comparison/comparison.h"

#include <stdlib.h>

#include "base/utf8.h"

static void
count_inside(struct counts *counts, const struct inside *inside)
{
	for (size_t i = 0; i < inside->count; i++) {
		const struct part *part = &inside->list[i];

		if (part->kind == EDIT_OLD)
			counts->removed += utf8_length(part->text);
		else if (part->kind == EDIT_NEW)
			counts->added += utf8_length(part->text);
	}
}

static void
count(struct comparison *c, const struct pair *pair)
{
	enum change change = comparison_look(c, pair);
	size_t length = utf8_length(comparison_unit(c, pair)->whole);

	c->counts.record[change]++;
	if (change == CHANGE_WITHIN)
		count_inside(&c->counts, &c->inside);
	else if (change == CHANGE_REMOVED)
		c->counts.removed += length;
	else if (change == CHANGE_ADDED)
		c->counts.added += length;
}

void
comparison_make(
    struct comparison *c, const struct units *old, const struct units *new)
{
	c->old = old;
	c->new = new;
	c->pairs.count = 0;
	c->counts = (struct counts){0};
	align(&c->pairs, old, new);
	for (size_t i = 0; i < c->pairs.count; i++)
		count(c, &c->pairs.list[i]);
}

bool
comparison_kept(const struct comparison *c, const struct pair *pair)
{
	return pair->old != NO_UNIT &&
	    pair->new !=
	    NO_UNIT &&span_equal(
		c->old->list[pair->old].whole, c->new->list[pair->new].whole);
}

enum change
comparison_look(struct comparison *c, const struct pair *pair)
{
	if (pair->new == NO_UNIT)
		return CHANGE_REMOVED;
	if (pair->old == NO_UNIT)
		return CHANGE_ADDED;
	if (comparison_kept(c, pair))
		return CHANGE_KEPT;
	inside_find(&c->inside, c->old->list[pair->old].whole,
	    c->new->list[pair->new].whole);
	return CHANGE_WITHIN;
}

const struct unit *
comparison_unit(const struct comparison *c, const struct pair *pair)
{
	return pair->new == NO_UNIT ? &c->old->list[pair->old]
				    : &c->new->list[pair->new];
}

void
comparison_free(struct comparison *c)
{
	free(c->pairs.list);
	inside_free(&c->inside);
	*c = (struct comparison){0};
}
