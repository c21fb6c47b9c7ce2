/* Which entry may come behind which, as their numbers and looks have it. */
#include "sequence.h"

enum {
	GAP_MAX = 2,
	WIDE_GAP_MAX = 4, /* where the numbers go on behind it */
};

bool
sequence_returns_to(const struct outline *outline, const struct entry *entry,
    const struct entry *outer)
{
	const struct entry *next = sequence_next(outline, entry);

	while (next != NULL && sequence_follows(outline, entry, next)) {
		if (sequence_follows(outline, outer, next) &&
		    sequence_alike(outer, next) && !sequence_alike(entry, next))
			return true;
		entry = next;
		next = sequence_next(outline, entry);
	}
	return next != NULL && sequence_follows(outline, outer, next);
}

unsigned
sequence_gap(const struct outline *outline, const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);

	return next != NULL && sequence_follows(outline, entry, next) &&
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
	    next->number == entry->number + 2u &&
	    outline_path(outline, next) == outline_path(outline, last) &&
	    outline_path(outline, entry) == outline_path(outline, last) &&
	    sequence_alike(last, entry) && sequence_alike(entry, next);
}
