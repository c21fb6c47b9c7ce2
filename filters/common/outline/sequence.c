/* Which entry may come behind which, as their numbers and looks have it. */
#include "sequence.h"

enum {
	GAP_MAX = 2,
	WIDE_GAP_MAX = 4, /* where the numbers go on behind it */
	EXCERPT_MAX = 30, /* years begin no run */
};

bool
sequence_returns_to(const struct outline *outline, const struct entry *entry,
    const struct entry *outer)
{
	const struct entry *next = sequence_next(outline, entry);

	while (next != NULL && sequence_follows(entry, next)) {
		if (sequence_follows(outer, next) &&
		    sequence_alike(outer, next) && !sequence_alike(entry, next))
			return true;
		entry = next;
		next = sequence_next(outline, entry);
	}
	return next != NULL && sequence_follows(outer, next);
}

unsigned
sequence_gap(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return next != NULL && sequence_follows(entry, next) &&
		sequence_alike(entry, next)
	    ? WIDE_GAP_MAX
	    : GAP_MAX;
}

bool
sequence_is_belied(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return entry->doubtful && next != NULL && !next->doubtful &&
	    next->number == entry->number;
}

bool
sequence_is_mistyped(const struct outline *outline, const struct entry *last,
    const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return entry->number == last->number && next != NULL &&
	    next->number == entry->number + 2u && next->path == last->path &&
	    entry->path == last->path && sequence_alike(last, entry) &&
	    sequence_alike(entry, next);
}

bool
sequence_is_excerpt(const struct outline *outline, const struct entry *second)
{
	const struct entry *third = sequence_next(outline, second);

	return second->number < EXCERPT_MAX && third != NULL &&
	    sequence_follows(second, third) && sequence_alike(second, third);
}
