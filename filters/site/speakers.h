/* Speakers told apart, by what they are called. */
#ifndef SPEAKERS_H
#define SPEAKERS_H

#include <stddef.h>
#include <stdint.h>

#include "base/set.h"
#include "base/span.h"

struct speaker {
	uint64_t at; /* the caller's: where what it is called can be read */
	uint32_t size;
	uint32_t rank;
};

/* Zero-initialise; speakers_free() when done. */
struct speakers {
	struct speaker *speaker;
	size_t count, cap;
	struct set names;
};

/*
 * The number of a speaker, counted from 0 as they come; a new one is set to
 * zero.
 */
uint32_t speakers_number(struct speakers *speakers, struct span name);

void speakers_free(struct speakers *speakers);

#endif
