/*
 * Postings sorted and written.
 *
 * So many as fit in memory are sorted there; more are first parted by a byte
 * of the pair, until they do, or are all of one pair.
 */
#include "postings.h"

#include <stdlib.h>

#include "alloc.h"
#include "utf8.h"

enum { SORTED_MAX = 1 << 18, PARTS = 256, TEXT_MAX = 1 << 16 };

/* The bytes by which pairs differ, the first of them first. */
static const unsigned bytes[] = {24, 8, 0};

enum { BYTES = sizeof(bytes) / sizeof(bytes[0]) };

struct writer {
	struct output *out;
	struct spool *spool;
	struct buf text; /* not yet in the output */
	uint32_t pair, number; /* the last; 0: none yet */
};

static uint32_t
key_of(const struct posting *posting)
{
	return posting->pair >> 24 << 16 | (posting->pair & 0xffff);
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
	char encoded[4] = {0};

	if (code != 0)
		buf_add(out, encoded, utf8_encode(code, encoded));
}

static void
begin_pair(struct writer *writer, uint32_t pair)
{
	struct buf *text = &writer->text;

	buf_string(text, writer->pair != 0 ? "\",\n\"" : "\"");
	write_character(text, pair >> 16);
	write_character(text, pair & 0xffff);
	buf_string(text, "\":\"");
	writer->pair = pair;
	writer->number = 0;
}

static void
flush(struct writer *writer)
{
	output_add(writer->out, buf_view(&writer->text));
	writer->text.len = 0;
}

/* What a text has twice is passed over. */
static void
write_sorted(struct writer *writer, const struct posting *posting, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (posting[i].pair != writer->pair)
			begin_pair(writer, posting[i].pair);
		else if (posting[i].number == writer->number)
			continue;
		else
			buf_byte(&writer->text, ' ');
		write_base36(&writer->text, posting[i].number - writer->number);
		writer->number = posting[i].number;
		if (writer->text.len > TEXT_MAX)
			flush(writer);
	}
}

/* What buf_add() took of postings, as such. */
static const struct posting *
postings_in(const struct buf *buf, size_t *count)
{
	*count = buf->len / sizeof(struct posting);
	return (const struct posting *)(const void *)buf->data;
}

static void
sort_and_write(struct writer *writer, const struct bin *bin)
{
	const struct posting *taken;
	struct posting *half, *whole;
	struct buf all = {0};
	size_t count;

	buf_reserve(&all, bin_count(bin) * sizeof(*taken) + 1);
	for (size_t i = 0; i <= bin->pieces; i++)
		bin_read(bin, writer->spool, i, &all);
	taken = postings_in(&all, &count);
	half = xcalloc(count + 1, sizeof(*half));
	sort_by(taken, half, count, 0);
	whole = (struct posting *)(void *)all.data;
	sort_by(half, whole, count, 12);
	write_sorted(writer, whole, count);
	free(half);
	buf_free(&all);
}

static void
write_as_they_are(struct writer *writer, const struct bin *bin)
{
	struct buf piece = {0};

	for (size_t i = 0; i <= bin->pieces; i++) {
		const struct posting *posting;
		size_t count;

		piece.len = 0;
		bin_read(bin, writer->spool, i, &piece);
		posting = postings_in(&piece, &count);
		write_sorted(writer, posting, count);
	}
	buf_free(&piece);
}

static struct bin *
part(struct writer *writer, struct bin *bin, unsigned byte)
{
	struct bin *parts = xcalloc(PARTS, sizeof(*parts));
	struct buf piece = {0};

	for (size_t i = 0; i <= bin->pieces; i++) {
		const struct posting *posting;
		size_t count;

		piece.len = 0;
		bin_read(bin, writer->spool, i, &piece);
		posting = postings_in(&piece, &count);
		for (size_t k = 0; k < count; k++)
			bin_add(&parts[posting[k].pair >> byte & (PARTS - 1)],
			    writer->spool, posting[k]);
	}
	buf_free(&piece);
	return parts;
}

/* Frees the bin.  `level` bytes of its pairs are alike. */
static void
write_bin(struct writer *writer, struct bin *bin, unsigned level)
{
	struct bin *parts;

	if (bin_count(bin) <= SORTED_MAX) {
		sort_and_write(writer, bin);
		bin_free(bin);
		return;
	}
	if (level == BYTES) {
		write_as_they_are(writer, bin);
		bin_free(bin);
		return;
	}
	parts = part(writer, bin, bytes[level]);
	bin_free(bin);
	for (size_t i = 0; i < PARTS; i++)
		write_bin(writer, &parts[i], level + 1);
	free(parts);
}

void
postings_write(struct output *out, struct bin *bin, struct spool *spool)
{
	struct writer writer = {.out = out, .spool = spool};

	output_add(out, SPAN("Object.assign(jianggao.grams,{\n"));
	write_bin(&writer, bin, 0);
	buf_string(&writer.text, writer.pair != 0 ? "\",\n});\n" : "});\n");
	flush(&writer);
	buf_free(&writer.text);
}
