/* Which texts hold which pairs of characters. */
#include "grams.h"

#include <stdlib.h>

#include "alloc.h"
#include "utf8.h"

/* RECENT fits in the first cache of a processor. */
enum { PIECE = 512, RECENT = 8192 };

/* A pair of characters, and a text that holds it. */
struct posting {
	uint32_t gram, number;
};

/* Where pieces lie in the spool, and the one that is being filled. */
struct shard {
	struct posting posting[PIECE];
	size_t filled;
	uint64_t *piece;
	size_t pieces, cap;
};

struct grams {
	struct folding folding;
	struct shard shard[GRAMS_SHARDS];
	uint32_t recent[RECENT]; /* pairs of the text, each in one place */
	struct spool spool;
};

struct grams *
grams_new(void)
{
	return xcalloc(1, sizeof(struct grams));
}

static void
flush(struct grams *grams, struct shard *shard)
{
	shard->piece = xgrow(shard->piece, &shard->cap, shard->pieces + 1,
	    sizeof(*shard->piece));
	shard->piece[shard->pieces++] =
	    spool_add(&grams->spool, shard->posting, sizeof(shard->posting));
	shard->filled = 0;
}

/*
 * Most of a text's repetitions are seen here; the others go when a shard is
 * written.
 */
static void
add(struct grams *grams, uint32_t number, uint32_t first, uint32_t second)
{
	uint32_t gram = first << 16 | second;
	uint32_t *recent = &grams->recent[gram * 0x9e3779b1u >> (32 - 13)];
	struct shard *shard = &grams->shard[first & (GRAMS_SHARDS - 1)];

	if (first == 0 || *recent == gram)
		return;
	*recent = gram;
	shard->posting[shard->filled++] = (struct posting){gram, number};
	if (shard->filled == PIECE)
		flush(grams, shard);
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

/* In a shard all pairs are alike in the lowest byte of the first character. */
static uint32_t
key_of(const struct posting *posting)
{
	return posting->gram >> 24 << 16 | (posting->gram & 0xffff);
}

/* One pass of a stable sort, by DIGIT bits of the key. */
static void
sort_by(const struct posting *from, struct posting *to, size_t count,
    unsigned shift)
{
	enum { DIGIT = 12, DIGITS = 1 << DIGIT };
	size_t start[DIGITS + 1] = {0};

	for (size_t i = 0; i < count; i++)
		start[(key_of(&from[i]) >> shift & (DIGITS - 1)) + 1]++;
	for (size_t i = 1; i <= DIGITS; i++)
		start[i] += start[i - 1];
	for (size_t i = 0; i < count; i++)
		to[start[key_of(&from[i]) >> shift & (DIGITS - 1)]++] = from[i];
}

static void
write_base36(struct buf *out, uint32_t value)
{
	static const char digit[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	char digits[8];
	size_t at = sizeof(digits);

	do
		digits[--at] = digit[value % 36];
	while ((value /= 36) > 0);
	buf_add(out, digits + at, sizeof(digits) - at);
}

static void
write_character(struct buf *out, uint32_t code)
{
	char bytes[4] = {0};

	if (code != 0)
		buf_add(out, bytes, utf8_encode(code, bytes));
}

/* What a text has twice is passed over. */
static void
write_postings(struct buf *out, const struct posting *posting, size_t count)
{
	uint32_t gram = 0, number = 0;

	buf_string(out, "Object.assign(jianggao.grams,{\n");
	for (size_t i = 0; i < count; i++) {
		if (posting[i].gram != gram) {
			buf_string(out, gram != 0 ? "\",\n\"" : "\"");
			write_character(out, posting[i].gram >> 16);
			write_character(out, posting[i].gram & 0xffff);
			buf_string(out, "\":\"");
			number = 0;
		} else if (posting[i].number == number) {
			continue;
		} else {
			buf_byte(out, ' ');
		}
		write_base36(out, posting[i].number - number);
		gram = posting[i].gram;
		number = posting[i].number;
	}
	buf_string(out, gram != 0 ? "\",\n});\n" : "});\n");
}

/* Take all postings of the shard together; returns how many. */
static size_t
gather(struct grams *grams, const struct shard *shard, struct buf *out)
{
	for (size_t i = 0; i < shard->pieces; i++)
		if (!spool_read(&grams->spool, shard->piece[i],
			PIECE * sizeof(struct posting), out))
			return 0;
	buf_add(out, (const char *)shard->posting,
	    shard->filled * sizeof(struct posting));
	return out->len / sizeof(struct posting);
}

void
grams_write(struct grams *grams, unsigned shard, struct buf *out)
{
	struct buf bytes = {0};
	size_t count = gather(grams, &grams->shard[shard], &bytes);
	struct posting *posting = (struct posting *)(void *)bytes.data;
	struct posting *other = xcalloc(count, sizeof(*other));

	sort_by(posting, other, count, 0);
	sort_by(other, posting, count, 12);
	write_postings(out, posting, count);
	free(other);
	buf_free(&bytes);
}

void
grams_free(struct grams *grams)
{
	for (unsigned i = 0; i < GRAMS_SHARDS; i++)
		free(grams->shard[i].piece);
	spool_close(&grams->spool);
	free(grams);
}
