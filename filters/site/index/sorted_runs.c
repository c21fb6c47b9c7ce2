/* Which texts hold which pairs of characters, in runs. */
#include "index/sorted_runs.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "index/step.h"

enum {
	PIECE = 512, /* postings */
	PIECES = 1024,
	POSTINGS = PIECE * PIECES,
	BYTES = 3, /* of a pair, less that of its shard */
	VALUES = 256,
	PENDING_MAX = 1 << 16,
};

/*
 * A posting is a number: the pair without the byte of its shard, and below it
 * in eight bits the text.  Those of a shard lie in pieces.
 */
struct bin {
	uint32_t *next, *end;
	uint16_t piece[PIECES];
	size_t pieces;
};

/* The run that is being gathered. */
struct gathering {
	struct bin bin[RUNS_SHARDS];
	uint32_t posting[PIECES + RUNS_SHARDS][PIECE];
	size_t pieces, postings;
	uint32_t first;
	uint32_t *half, *whole; /* of a bin, to sort it */
	size_t half_cap, whole_cap;
	struct buf bytes; /* not yet in the spool */
};

void
runs_begin(struct runs *runs)
{
	*runs = (struct runs){0};
	runs->now = xcalloc(1, sizeof(*runs->now));
}

static void
begin_piece(struct gathering *now, struct bin *bin)
{
	bin->piece[bin->pieces++] = (uint16_t)now->pieces;
	bin->next = now->posting[now->pieces++];
	bin->end = bin->next + PIECE;
}

/* Put the postings of a bin one behind the other; returns how many. */
static size_t
join(struct gathering *now, const struct bin *bin)
{
	size_t count = 0, last;

	now->whole = xgrow(now->whole, &now->whole_cap, bin->pieces * PIECE,
	    sizeof(*now->whole));
	now->half = xgrow(
	    now->half, &now->half_cap, bin->pieces * PIECE, sizeof(*now->half));
	for (size_t i = 0; i + 1 < bin->pieces; i++, count += PIECE)
		memcpy(now->whole + count, now->posting[bin->piece[i]],
		    PIECE * sizeof(*now->whole));
	last = PIECE - (size_t)(bin->end - bin->next);
	memcpy(
	    now->whole + count, bin->end - PIECE, last * sizeof(*now->whole));
	return count + last;
}

/* How many postings have which of the three bytes of a pair. */
static void
count_bytes(size_t start[BYTES][VALUES], const uint32_t *posting, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t pair = posting[i] >> 8;

		start[0][pair & 0xff]++;
		start[1][pair >> 8 & 0xff]++;
		start[2][pair >> 16]++;
	}
}

/* One pass of a stable sort, by a byte of the pair. */
static void
sort_by(const uint32_t *from, uint32_t *to, size_t count, unsigned byte,
    size_t start[VALUES])
{
	size_t sum = 0;

	for (size_t i = 0; i < VALUES; i++) {
		size_t here = start[i];

		start[i] = sum;
		sum += here;
	}
	for (size_t i = 0; i < count; i++) {
		uint32_t posting = from[i];

		to[start[posting >> byte & 0xff]++] = posting;
	}
}

/* By pair; the texts of one come in their order. */
static const uint32_t *
sort(struct gathering *now, size_t count)
{
	size_t start[BYTES][VALUES] = {0};

	count_bytes(start, now->whole, count);
	sort_by(now->whole, now->half, count, 8, start[0]);
	sort_by(now->half, now->whole, count, 16, start[1]);
	sort_by(now->whole, now->half, count, 24, start[2]);
	return now->half;
}

/* What a text has twice is passed over. */
static void
write_holders(struct buf *out, const uint32_t *posting, size_t count)
{
	for (size_t i = 0; i < count;) {
		char bytes[HOLDERS_MAX];
		struct holders holders = {
		    .pair = posting[i] >> 8,
		    .first = (uint8_t)posting[i],
		    .last = (uint8_t)posting[i],
		};
		size_t len = sizeof(holders);

		for (i++; i < count && posting[i] >> 8 == holders.pair; i++) {
			uint8_t number = (uint8_t)posting[i];

			if (number == holders.last)
				continue;
			len += step_write(
			    bytes + len, (uint32_t)(number - holders.last));
			holders.last = number;
		}
		holders.len = (uint16_t)(len - sizeof(holders));
		memcpy(bytes, &holders, sizeof(holders));
		buf_add(out, bytes, len);
	}
}

static void
flush(struct runs *runs)
{
	struct buf *bytes = &runs->now->bytes;

	(void)spool_add(&runs->spool, bytes->data, bytes->len);
	bytes->len = 0;
}

static uint32_t
put_bin_aside(struct runs *runs, struct bin *bin)
{
	struct gathering *now = runs->now;
	size_t before = now->bytes.len, count = join(now, bin);
	uint32_t size;

	write_holders(&now->bytes, sort(now, count), count);
	size = (uint32_t)(now->bytes.len - before);
	if (now->bytes.len > PENDING_MAX)
		flush(runs);
	*bin = (struct bin){0};
	return size;
}

static void
put_aside(struct runs *runs)
{
	struct gathering *now = runs->now;
	struct run *run;

	runs->run =
	    xgrow(runs->run, &runs->cap, runs->count + 1, sizeof(*runs->run));
	run = &runs->run[runs->count++];
	*run = (struct run){.at = runs->spool.size, .first = now->first};
	for (unsigned i = 0; i < RUNS_SHARDS; i++)
		if (now->bin[i].pieces > 0)
			run->size[i] = put_bin_aside(runs, &now->bin[i]);
	flush(runs);
	now->pieces = now->postings = 0;
}

void
runs_add(
    struct runs *runs, uint32_t number, const uint32_t *pairs, size_t count)
{
	struct gathering *now = runs->now;

	if (now->postings > 0 &&
	    (now->postings + count > POSTINGS ||
		number - now->first >= RUNS_TEXTS))
		put_aside(runs);
	if (now->postings == 0)
		now->first = number;
	now->postings += count;
	for (size_t i = 0; i < count; i++) {
		uint32_t pair = pairs[i];
		struct bin *bin = &now->bin[pair >> 16 & (RUNS_SHARDS - 1)];

		if (pair >> 16 == 0)
			continue;
		if (bin->next == bin->end)
			begin_piece(now, bin);
		*bin->next++ = (pair & 0xff000000) | (pair & 0xffff) << 8 |
		    (number - now->first);
	}
}

void
runs_end(struct runs *runs)
{
	struct gathering *now = runs->now;

	if (now->postings > 0)
		put_aside(runs);
	free(now->half);
	free(now->whole);
	buf_free(&now->bytes);
	free(now);
	runs->now = NULL;
}

void
runs_free(struct runs *runs)
{
	if (runs->now != NULL)
		runs_end(runs);
	spool_close(&runs->spool);
	free(runs->run);
	*runs = (struct runs){0};
}
