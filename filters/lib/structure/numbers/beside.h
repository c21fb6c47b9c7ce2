/* Where headings without a number stand to the numbered ones. */
#ifndef BESIDE_H
#define BESIDE_H

#include "structure/model/model.h"

enum { HELD_MOST = 4 }; /* words that come again in each section */

/* What is known of them, where a walk over the lines has come. */
struct beside {
	const struct outline *outline;
	uint32_t *extra; /* of each run, lines that follow its run-ins */
	uint32_t run; /* of the last numbered heading, or NONE */
	unsigned plain; /* level of the open heading without number, or 0 */
	size_t plain_count; /* of them, so far */
	size_t
	    last_plain; /* line of the last, if no other heading came, or 0 */
	size_t first_plain; /* line of the first of them, where it is known */
	size_t second_plain; /* the same of the second */
	size_t under[STYLE_COUNT]; /* runs that begin under one of them */
	uint8_t placed[STYLE_COUNT]; /* level of the last run, or 0 */
	bool over[STYLE_COUNT]; /* such headings stand inside that style */
	size_t held[HELD_MOST]; /* lines of known words inside a run */
	size_t held_count;
};

/* Look at the whole text first; extra is the caller's, one for each run. */
void beside_begin(
    struct beside *beside, const struct outline *outline, uint32_t *extra);

/*
 * Whether a run that begins where a heading without number is open, and that
 * would have the level without it, stands under it.
 */
bool beside_is_under(
    const struct beside *beside, const struct run *run, unsigned level);

/* The run that a heading without number at line i stands inside, or NONE. */
uint32_t beside_holder(const struct beside *beside, size_t i);

/* A heading without number that runs in, or is a sentence. */
bool beside_is_lead(const struct outline *outline, const struct line *line);

/* The run that numbers the line, or NONE. */
static inline uint32_t
beside_run(const struct outline *outline, const struct line *line)
{
	return line->entry == NONE ? NONE : outline->entries[line->entry].run;
}

#endif
