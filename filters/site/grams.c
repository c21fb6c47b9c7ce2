/* Which texts hold which pairs of characters. */
#include "grams.h"

#include <stdlib.h>

#include "alloc.h"
#include "bin.h"
#include "postings.h"
#include "utf8.h"

/* Fits in the first cache of a processor. */
enum { RECENT_BITS = 13, RECENT = 1 << RECENT_BITS };

struct grams {
	struct folding folding;
	struct bin shard[GRAMS_SHARDS];
	uint32_t recent[RECENT]; /* pairs of the text, each in one place */
	struct spool spool;
};

struct grams *
grams_new(void)
{
	return xcalloc(1, sizeof(struct grams));
}

/*
 * Most of a text's repetitions are seen here; the others go when a shard is
 * written.
 */
static void
add(struct grams *grams, uint32_t number, uint32_t first, uint32_t second)
{
	uint32_t pair = first << 16 | second;
	uint32_t *recent =
	    &grams->recent[pair * 0x9e3779b1u >> (32 - RECENT_BITS)];

	if (first == 0 || *recent == pair)
		return;
	*recent = pair;
	bin_add(&grams->shard[first & (GRAMS_SHARDS - 1)], &grams->spool,
	    (struct posting){pair, number});
}

void
grams_add(struct grams *grams, uint32_t number, struct span text)
{
	uint16_t folded[FOLDING_MAX];
	uint32_t code, last = 0;

	memset(grams->recent, 0, sizeof(grams->recent));
	for (size_t i = 0; i < text.len;) {
		size_t count;

		i += utf8_next(text, i, &code);
		if (folding_is_itself(code)) {
			add(grams, number, last, code);
			last = code;
			continue;
		}
		count = folding_apply(&grams->folding, code, folded);
		for (size_t k = 0; k < count; last = folded[k++])
			add(grams, number, last, folded[k]);
	}
	add(grams, number, last, 0);
}

void
grams_write(struct grams *grams, unsigned shard, struct output *out)
{
	postings_write(out, &grams->shard[shard], &grams->spool);
}

void
grams_free(struct grams *grams)
{
	for (unsigned i = 0; i < GRAMS_SHARDS; i++)
		bin_free(&grams->shard[i]);
	spool_close(&grams->spool);
	free(grams);
}
