/* Which texts hold which pairs of characters. */
#include "grams.h"

#include <stdlib.h>

#include "alloc.h"
#include "utf8.h"

enum { PIECE = 512 };

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

/* The pairs of one text: slots that another text filled count as empty. */
struct seen {
	struct posting *slot; /* its number is one more than the text's */
	size_t size, count;
};

struct grams {
	struct folding folding;
	struct shard shard[GRAMS_SHARDS];
	struct seen seen;
	struct spool spool;
};

struct grams *
grams_new(void)
{
	return xcalloc(1, sizeof(struct grams));
}

/* The slot that holds the posting, or the empty one where it would go. */
static struct posting *
place(const struct seen *seen, struct posting posting)
{
	size_t i = (posting.gram * 0x9e3779b1u >> 7) & (seen->size - 1);

	while (seen->slot[i].number == posting.number &&
	    seen->slot[i].gram != posting.gram)
		i = (i + 1) & (seen->size - 1);
	return &seen->slot[i];
}

static void
enlarge(struct seen *seen, uint32_t number)
{
	struct seen larger = {.size = seen->size > 0 ? seen->size * 2 : 8192};

	larger.slot = xcalloc(larger.size, sizeof(*larger.slot));
	for (size_t i = 0; i < seen->size; i++)
		if (seen->slot[i].number == number)
			*place(&larger, seen->slot[i]) = seen->slot[i];
	larger.count = seen->count;
	free(seen->slot);
	*seen = larger;
}

/* False where the text had the pair before. */
static bool
is_new(struct seen *seen, struct posting posting)
{
	struct posting *slot;

	posting.number++;
	if (seen->count * 2 >= seen->size)
		enlarge(seen, posting.number);
	slot = place(seen, posting);
	if (slot->number == posting.number)
		return false;
	*slot = posting;
	seen->count++;
	return true;
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

static void
add(struct grams *grams, uint32_t number, uint16_t first, uint16_t second)
{
	struct posting posting = {(uint32_t)first << 16 | second, number};
	struct shard *shard = &grams->shard[first & (GRAMS_SHARDS - 1)];

	if (first == 0 || !is_new(&grams->seen, posting))
		return;
	shard->posting[shard->filled++] = posting;
	if (shard->filled == PIECE)
		flush(grams, shard);
}

void
grams_add(struct grams *grams, uint32_t number, struct span text)
{
	uint16_t folded[FOLDING_MAX], last = 0;
	uint32_t code;

	grams->seen.count = 0;
	for (size_t i = 0; i < text.len;) {
		size_t count;

		i += utf8_next(text, i, &code);
		count = folding_apply(&grams->folding, code, folded);
		for (size_t k = 0; k < count; last = folded[k++])
			add(grams, number, last, folded[k]);
	}
	add(grams, number, last, 0);
}

/* One pass of a stable sort, by 16 bits of the pair. */
static void
sort_by(const struct posting *from, struct posting *to, size_t count,
    unsigned shift)
{
	size_t *start = xcalloc(65537, sizeof(*start));

	for (size_t i = 0; i < count; i++)
		start[(from[i].gram >> shift & 0xffff) + 1]++;
	for (size_t i = 1; i < 65537; i++)
		start[i] += start[i - 1];
	for (size_t i = 0; i < count; i++)
		to[start[from[i].gram >> shift & 0xffff]++] = from[i];
	free(start);
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

static void
write_postings(struct buf *out, const struct posting *posting, size_t count)
{
	buf_string(out, "Object.assign(jianggao.grams,{\n");
	for (size_t i = 0; i < count; i++) {
		bool first = i == 0 || posting[i - 1].gram != posting[i].gram;
		bool last =
		    i + 1 == count || posting[i + 1].gram != posting[i].gram;

		if (first) {
			buf_byte(out, '"');
			write_character(out, posting[i].gram >> 16);
			write_character(out, posting[i].gram & 0xffff);
			buf_string(out, "\":\"");
		}
		write_base36(out,
		    posting[i].number - (first ? 0 : posting[i - 1].number));
		buf_string(out, last ? "\",\n" : " ");
	}
	buf_string(out, "});\n");
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
	sort_by(other, posting, count, 16);
	write_postings(out, posting, count);
	free(other);
	buf_free(&bytes);
}

void
grams_free(struct grams *grams)
{
	for (unsigned i = 0; i < GRAMS_SHARDS; i++)
		free(grams->shard[i].piece);
	free(grams->seen.slot);
	spool_close(&grams->spool);
	free(grams);
}
