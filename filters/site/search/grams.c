/* Which texts hold which pairs of characters. */
#include "search/grams.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "search/postings.h"
#include "search/sorted_runs.h"
#include "stream/frame.h"

/* Fits in the first cache of a processor. */
enum { RECENT_BITS = 13, RECENT = 1 << RECENT_BITS };

struct grams {
	struct folding folding;
	uint32_t recent[RECENT]; /* pairs of the text, each in one place */
	uint32_t fresh[RUNS_AT_ONCE]; /* those not yet in the runs */
	struct runs runs;
	bool ended;
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
 * sorted.  Written always, and counted where it is new: nobody could guess
 * which.
 */
static inline size_t
note(uint32_t *recent, uint32_t *fresh, uint32_t pair)
{
	uint32_t *place = &recent[pair * 0x9e3779b1u >> (32 - RECENT_BITS)];
	bool known = *place == pair;

	*fresh = *place = pair;
	return !known;
}

static void
add(struct reading *reading, uint32_t code)
{
	struct grams *grams = reading->grams;

	reading->fresh += note(grams->recent, &grams->fresh[reading->fresh],
	    reading->last << 16 | code);
	reading->last = code;
	if (reading->fresh == RUNS_AT_ONCE)
		flush(reading);
}

/* The Han that a text begins with, or some of it; returns how many bytes. */
static size_t
add_han(struct reading *reading, struct span text)
{
	struct grams *grams = reading->grams;
	const unsigned char *p = (const unsigned char *)text.ptr;
	uint32_t last = reading->last;
	size_t at = 0, fresh = reading->fresh;

	while (at < text.len && folding_begins_han(p[at]) &&
	    fresh < RUNS_AT_ONCE) {
		uint32_t code = (p[at] & 0xfu) << 12 |
		    (p[at + 1] & 0x3fu) << 6 | (p[at + 2] & 0x3fu);

		fresh += note(
		    grams->recent, &grams->fresh[fresh], last << 16 | code);
		last = code;
		at += 3;
	}
	reading->last = last;
	reading->fresh = fresh;
	if (fresh == RUNS_AT_ONCE)
		flush(reading);
	return at;
}

/*
 * Selectors of a glyph are no letters, and blanks between Han only spread them: the
 * search takes both out.  What stands behind the blank is not asked, for pairs only
 * narrow the choice.
 */
static bool
is_passed(const struct reading *reading, uint32_t code)
{
	return (code >= 0xfe00 && code <= 0xfe0f) ||
	    (code >= 0xe0100 && code <= 0xe01ef) ||
	    ((code == ' ' || code == 0x3000 || code == 0xa0) &&
		folding_is_itself(reading->last));
}

static void
add_folded(struct reading *reading, uint32_t code)
{
	uint16_t folded[FOLDING_MAX];
	size_t count;

	if (is_passed(reading, code))
		return;
	count = folding_apply(&reading->grams->folding, code, folded);
	for (size_t i = 0; i < count; i++)
		add(reading, folded[i]);
}

/* Behind ["p12"," that a line of the row begins with: nobody looks for it. */
static size_t
behind_anchor(struct span row, size_t at)
{
	static const char ends[] = "\",\"";
	size_t len = sizeof(ends) - 1;
	const char *end = memmem(row.ptr + at, row.len - at, ends, len);

	return end == NULL ? row.len : (size_t)(end - row.ptr) + len;
}

void
grams_add(struct grams *grams, uint32_t number, struct span row)
{
	struct reading reading = {.grams = grams, .number = number};

	memset(grams->recent, 0, sizeof(grams->recent));
	for (size_t i = 0; i < row.len;) {
		unsigned char byte = (unsigned char)row.ptr[i];
		uint32_t code;

		if (folding_begins_han(byte)) {
			i += add_han(&reading, span_from(row, i));
		} else if (byte == '\n') {
			i = behind_anchor(row, i);
		} else if (byte < 0x80) {
			if (!is_passed(&reading, byte))
				add(&reading, folding_of_ascii(byte));
			i++;
		} else {
			i += utf8_next(row, i, &code);
			add_folded(&reading, code);
		}
	}
	add(&reading, 0);
	flush(&reading);
}

void
grams_name(struct buf *name, unsigned shard)
{
	name->len = 0;
	buf_printf(name, "search/b/%02x.js", shard);
}

void
grams_shard(struct grams *grams, unsigned shard, struct buf *text)
{
	if (!grams->ended)
		runs_end(&grams->runs);
	grams->ended = true;
	postings_write(NULL, text, &grams->runs, shard);
}

void
grams_write(struct grams *grams, struct output *out)
{
	struct buf name = {0}, text = {0};

	runs_end(&grams->runs);
	for (unsigned i = 0; i < RUNS_SHARDS; i++) {
		grams_name(&name, i);
		frame_begin(out, buf_view(&name), (struct span){NULL, 0});
		postings_write(out, &text, &grams->runs, i);
		frame_end(out);
	}
	buf_free(&name);
	buf_free(&text);
}

void
grams_free(struct grams *grams)
{
	runs_free(&grams->runs);
	free(grams);
}
