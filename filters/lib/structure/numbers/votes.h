/* What each line of a run says about it. */
#ifndef VOTES_H
#define VOTES_H

#include "structure/model.h"

/* A sentence that an inner number opens and that is a heading. */
enum { VOTES_INNER_CHARS = 45 };

struct tally {
	uint32_t yes, no, listed, count;
	uint32_t runin; /* lines that run in and could not stand */
	uint32_t brief; /* lines that run in, but could */
	uint32_t alone; /* lines that stand */
	uint32_t tall; /* sentences among them that are too long for it */
};

/* Two sentences may be a heading that stands: short, what they head behind. */
bool votes_could_stand(
    const struct outline *outline, const struct entry *entry);

/*
 * Count the votes into the tallies, one for each run; those of a series into
 * that of its first.  space_entries() comes before.
 */
void votes_count(const struct outline *outline, struct tally *tallies);

#endif
