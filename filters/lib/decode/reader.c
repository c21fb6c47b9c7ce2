/* Bytes of one encoding to UTF-8: iconv(3), and what it leaves out. */
#include "decode/reader.h"

#include <errno.h>
#include <strings.h>

#define NO_ICONV ((iconv_t)-1)

/* HZ by any of its names. */
static bool
reader_is_hz(const char *encoding)
{
	return strcasecmp(encoding, "HZ") == 0 ||
	    strcasecmp(encoding, "HZ-GB-2312") == 0;
}

static enum family
family_of(const char *encoding)
{
	if (strcmp(encoding, "GB18030") == 0)
		return FAMILY_GB;
	if (strcmp(encoding, "Big5") == 0 ||
	    strcmp(encoding, "Big5-HKSCS") == 0)
		return FAMILY_BIG5;
	return reader_is_hz(encoding) ? FAMILY_HZ : FAMILY_PLAIN;
}

bool
reader_open(struct reader *reader, const char *encoding)
{
	static const char *const names[] = {
	    [FAMILY_GB] = "GB18030",
	    [FAMILY_BIG5] = "Big5",
	    [FAMILY_HZ] = "GB18030",
	};
	enum family family = family_of(encoding);

	*reader = (struct reader){.family = family, .beside = NO_ICONV};
	reader->with = iconv_open(
	    "UTF-8", family == FAMILY_PLAIN ? encoding : names[family]);
	if (family == FAMILY_BIG5)
		reader->beside = iconv_open("UTF-8", "Big5-HKSCS");
	return reader->with != NO_ICONV;
}

/* As iconv(3) reads them; 0 bytes empty what it holds back. */
static size_t
convert(iconv_t with, struct span bytes, struct buf *out)
{
	size_t left = bytes.len, room, answer;
	char *in, *to;

	do {
		const char *from = bytes.ptr + (bytes.len - left);

		buf_reserve(out, left + left / 2 + 64);
		room = out->cap - out->len;
		to = out->data + out->len;
		memcpy(&in, &from, sizeof(in));
		answer =
		    iconv(with, bytes.len > 0 ? &in : NULL, &left, &to, &room);
		out->len = out->cap - room;
	} while (answer == (size_t)-1 && errno == E2BIG);
	return bytes.len - left;
}

static size_t
read_gb(struct reader *reader, struct span bytes, struct buf *out)
{
	size_t at = 0;

	for (;;) {
		at += convert(reader->with, span_from(bytes, at), out);
		if (at == bytes.len || (unsigned char)bytes.ptr[at] != 0x80)
			return at;
		buf_string(out, "€");
		at++;
	}
}

/* What a pair of bytes is in Big5. */
enum pair {
	PAIR_BIG5,
	PAIR_SIGN, /* a numbered sign or a kana, where iconv's Big5 is private */
	PAIR_SUPPLEMENT, /* of Hong Kong */
};

static bool
is_supplement(unsigned lead, unsigned code)
{
	return lead <= 0xa0 || (code > 0xc7f2 && code <= 0xc8fe) ||
	    lead >= 0xfa;
}

static enum pair
pair_at(struct span bytes, size_t at)
{
	unsigned lead = (unsigned char)bytes.ptr[at], code;

	if (lead < 0x80 || at + 1 == bytes.len)
		return PAIR_BIG5;
	code = lead << 8 | (unsigned char)bytes.ptr[at + 1];
	if (code >= 0xc6a1 && code <= 0xc7f2)
		return PAIR_SIGN;
	return is_supplement(lead, code) ? PAIR_SUPPLEMENT : PAIR_BIG5;
}

/* How many bytes from `at` on are of the same kind as those there. */
static size_t
run_of_pairs(struct span bytes, size_t at, enum pair *kind)
{
	size_t start = at;

	*kind = pair_at(bytes, at);
	while (at < bytes.len && pair_at(bytes, at) == *kind)
		at += (unsigned char)bytes.ptr[at] < 0x80 ? 1 : 2;
	return (at < bytes.len ? at : bytes.len) - start;
}

/*
 * The supplement is read for what Big5 itself lacks, and for nothing else: it
 * has a few common signs in another way.
 */
static size_t
read_big5(struct reader *reader, struct span bytes, struct buf *out)
{
	size_t at = 0;

	while (at < bytes.len) {
		enum pair kind;
		size_t run = run_of_pairs(bytes, at, &kind), done;
		bool ours = kind == PAIR_BIG5 || reader->beside == NO_ICONV;

		done = convert(ours ? reader->with : reader->beside,
		    (struct span){bytes.ptr + at, run}, out);
		/* It holds back what may combine with what follows. */
		if (!ours)
			(void)convert(reader->beside, SPAN(""), out);
		reader->supplement |= kind == PAIR_SUPPLEMENT && done > 0;
		at += done;
		if (done < run)
			return at;
	}
	return at;
}

/* How many bytes are pairs of GB2312 in seven bits. */
static size_t
length_of_pairs(struct span bytes)
{
	size_t at = 0;

	while (at + 1 < bytes.len && bytes.ptr[at] > 0x20 &&
	    bytes.ptr[at] <= 0x77 && bytes.ptr[at + 1] > 0x20 &&
	    bytes.ptr[at + 1] < 0x7f)
		at += 2;
	return at;
}

static size_t
read_pairs(struct reader *reader, struct span bytes, struct buf *out)
{
	size_t len = length_of_pairs(bytes);

	reader->pairs.len = 0;
	for (size_t i = 0; i < len; i++)
		buf_byte(
		    &reader->pairs, (char)((unsigned char)bytes.ptr[i] | 0x80));
	return convert(reader->with, buf_view(&reader->pairs), out);
}

/* The escape that begins with a tilde; 0 for what is none. */
static size_t
read_escape(struct reader *reader, struct span bytes, struct buf *out)
{
	if (bytes.len < 2)
		return 0;
	if (bytes.ptr[1] == (reader->shifted ? '}' : '{'))
		reader->shifted = !reader->shifted;
	else if (!reader->shifted && bytes.ptr[1] == '~')
		buf_byte(out, '~');
	else if (reader->shifted || bytes.ptr[1] != '\n')
		return 0;
	return 2;
}

/* RFC 1843.  The end of a line ends Chinese, should it be open. */
static size_t
read_hz(struct reader *reader, struct span bytes, struct buf *out)
{
	size_t at = 0;

	while (at < bytes.len) {
		struct span rest = span_from(bytes, at);
		size_t done = 1;

		if (*rest.ptr == '~') {
			done = read_escape(reader, rest, out);
		} else if (reader->shifted && *rest.ptr != '\n' &&
		    *rest.ptr != '\r') {
			done = read_pairs(reader, rest, out);
		} else if ((unsigned char)*rest.ptr < 0x80) {
			reader->shifted = false;
			buf_byte(out, *rest.ptr);
		} else {
			done = 0;
		}
		if (done == 0)
			return at;
		at += done;
	}
	return at;
}

size_t
reader_read(struct reader *reader, struct span bytes, struct buf *out)
{
	if (bytes.len == 0)
		return 0;
	switch (reader->family) {
	case FAMILY_GB:
		return read_gb(reader, bytes, out);
	case FAMILY_BIG5:
		return read_big5(reader, bytes, out);
	case FAMILY_HZ:
		return read_hz(reader, bytes, out);
	case FAMILY_PLAIN:
		break;
	}
	return convert(reader->with, bytes, out);
}

void
reader_end(struct reader *reader, struct buf *out)
{
	(void)convert(reader->with, SPAN(""), out);
	(void)iconv(reader->with, NULL, NULL, NULL, NULL);
	reader->shifted = reader->supplement = false;
}

void
reader_close(struct reader *reader)
{
	if (reader->with != NO_ICONV)
		(void)iconv_close(reader->with);
	if (reader->beside != NO_ICONV)
		(void)iconv_close(reader->beside);
	buf_free(&reader->pairs);
}
