/* Stretches of a paragraph's text. */
#include "inline/spot.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/lexicon.h"

void
spots_add(struct spots *spots, struct spot spot)
{
	spots->spot = xgrow(
	    spots->spot, &spots->cap, spots->count + 1, sizeof(*spots->spot));
	spots->spot[spots->count++] = spot;
}

static int
compare(const void *one, const void *other)
{
	const struct spot *a = one, *b = other;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end > b->end ? -1 : 1;
	return (a->kind > b->kind) - (a->kind < b->kind);
}

void
spots_sort(struct spots *spots)
{
	if (spots->count > 1)
		qsort(spots->spot, spots->count, sizeof(*spots->spot), compare);
}

void
spots_free(struct spots *spots)
{
	free(spots->spot);
	*spots = (struct spots){0};
}

/* Words behind which a quotation is what somebody said. */
static bool
is_said(struct span before)
{
	static const struct span marks[] = {{"：", 3}, {"，", 3}};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (span_ends(before, marks[i]))
			before.len -= marks[i].len;
	return words_end(before, &words_quoting) > 0;
}

void
spots_tell_quotes(struct spots *spots, struct span text)
{
	for (size_t i = 0; i < spots->count; i++) {
		struct spot *spot = &spots->spot[i];

		if (spot->kind == SPOT_Q &&
		    is_said((struct span){text.ptr, spot->start}))
			spot->kind = SPOT_QUOTE;
	}
}

void
spots_find_marks(struct spots *spots, const struct marks *marks)
{
	static const enum spot_kind kinds[] = {
	    [MARK_MASK] = SPOT_MASK,
	    [MARK_QUOTE] = SPOT_Q,
	    [MARK_WORK] = SPOT_WORK,
	    [MARK_REACTION] = SPOT_REACTION,
	    [MARK_NOTE] = SPOT_NOTE,
	};

	for (size_t i = 0; i < marks->count; i++)
		spots_add(spots,
		    (struct spot){
			.kind = kinds[marks->mark[i].kind],
			.start = marks->mark[i].start,
			.end = marks->mark[i].end,
			.value = (unsigned)marks->mark[i].note,
		    });
}
