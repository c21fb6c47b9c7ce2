/* Which texts hold which pairs of characters. */
#include "grams.h"

#include <stdlib.h>

#include "alloc.h"
#include "frame.h"
#include "postings.h"
#include "runs.h"
#include "utf8.h"

/* Fits in the first cache of a processor. */
enum { RECENT_BITS = 13, RECENT = 1 << RECENT_BITS };

struct grams {
	struct folding folding;
	uint32_t recent[RECENT]; /* pairs of the text, each in one place */
	uint32_t fresh[RUNS_AT_ONCE]; /* those not yet in the runs */
	struct runs runs;
};

/* A text where it is being read. */
struct reading {
	struct grams *grams;
	uint32_t number;
	uint32_t last; /* the character before */
	size_t fresh;
};

struct grams *
grams_new(void)
{
	struct grams *grams = xcalloc(1, sizeof(*grams));

	runs_begin(&grams->runs);
	return grams;
}

static void
flush(struct reading *reading)
{
	runs_add(&reading->grams->runs, reading->number, reading->grams->fresh,
	    reading->fresh);
	reading->fresh = 0;
}

/*
 * Most of a text's repetitions are seen here; the others go when a run is
 * sorted.  Written always, and kept where it is new: nobody could guess which.
 */
static inline void
add(struct reading *reading, uint32_t code)
{
	uint32_t pair = reading->last << 16 | code;
	uint32_t *recent =
	    &reading->grams->recent[pair * 0x9e3779b1u >> (32 - RECENT_BITS)];

	reading->last = code;
	reading->grams->fresh[reading->fresh] = pair;
	reading->fresh += *recent != pair;
	*recent = pair;
	if (reading->fresh == RUNS_AT_ONCE)
		flush(reading);
}

static void
add_folded(struct reading *reading, uint32_t code)
{
	uint16_t folded[FOLDING_MAX];
	size_t count = folding_apply(&reading->grams->folding, code, folded);

	for (size_t i = 0; i < count; i++)
		add(reading, folded[i]);
}

void
grams_add(struct grams *grams, uint32_t number, struct span text)
{
	struct reading reading = {.grams = grams, .number = number};
	uint32_t code;

	memset(grams->recent, 0, sizeof(grams->recent));
	for (size_t i = 0; i < text.len;) {
		i += utf8_next(text, i, &code);
		if (folding_is_itself(code))
			add(&reading, code);
		else
			add_folded(&reading, code);
	}
	add(&reading, 0);
	flush(&reading);
}

void
grams_write(struct grams *grams, struct output *out)
{
	struct buf name = {0};

	runs_end(&grams->runs);
	for (unsigned i = 0; i < RUNS_SHARDS; i++) {
		name.len = 0;
		buf_printf(&name, "search/b/%02x.js", i);
		frame_begin(out, buf_view(&name), (struct span){NULL, 0});
		postings_write(out, &grams->runs, i);
		frame_end(out);
	}
	buf_free(&name);
}

void
grams_free(struct grams *grams)
{
	runs_free(&grams->runs);
	free(grams);
}
