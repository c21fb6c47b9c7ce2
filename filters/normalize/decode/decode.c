/* Bytes in some encoding to UTF-8, by iconv(3). */
#include "decode/decode.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/message.h"
#include "decode/doubt.h"
#include "decode/gbk.h"
#include "decode/reader.h"
#include "scan/survey.h"

struct decoder {
	struct span bytes; /* without the mark */
	size_t at; /* of the bytes, decoded so far */
	size_t mark;
	struct buf *store;
	size_t counted, line; /* of what is in the store */
	const char *encoding;
	const char *source;
	bool replace;
	bool supplement; /* of Hong Kong, in Big5 */
	size_t replaced;
};

static size_t
line_behind(struct span text)
{
	size_t lines = 1;

	for (size_t i = 0; i < text.len; i++)
		lines += text.ptr[i] == '\n' ||
		    (text.ptr[i] == '\r' &&
			(i + 1 == text.len || text.ptr[i + 1] != '\n'));
	return lines;
}

/* The line that the next character stands in; a last CR may be of a CRLF. */
static size_t
line_here(struct decoder *d)
{
	struct span text = buf_view(d->store);

	for (; d->counted < text.len; d->counted++) {
		char c = text.ptr[d->counted];

		if (c == '\r' && d->counted + 1 == text.len)
			return d->line + 2;
		d->line += c == '\n' ||
		    (c == '\r' && text.ptr[d->counted + 1] != '\n');
	}
	return d->line + 1;
}

/* Bytes that do not decode, behind what does: true to go on. */
static bool
fault(struct decoder *d, size_t skip)
{
	size_t line = line_here(d), byte = d->mark + d->at + 1;

	if (!d->replace) {
		fail(d->source, line, "byte %zu: not %s", byte, d->encoding);
		return false;
	}
	warn(d->source, line, "byte %zu: not %s; U+FFFD in its place", byte,
	    d->encoding);
	buf_string(d->store, "\xef\xbf\xbd");
	d->replaced++;
	d->at += skip < d->bytes.len - d->at ? skip : d->bytes.len - d->at;
	return true;
}

/*
 * Decode what is left; with a table of two-byte characters the reader is asked
 * for those of four bytes only.
 */
static bool
decode_by_reader(struct decoder *d, const struct gbk *gbk, size_t unit)
{
	enum { FOUR = 4 };
	struct reader reader = {0};
	bool good = reader_open(&reader, d->encoding);

	if (!good)
		fail(d->source, 0, "iconv knows no %s", d->encoding);
	while (good && d->at < d->bytes.len) {
		struct span rest;
		size_t done;

		if (gbk != NULL)
			d->at += gbk_decode(
			    gbk, span_from(d->bytes, d->at), d->store);
		rest = span_from(d->bytes, d->at);
		if (gbk != NULL && rest.len > FOUR)
			rest.len = FOUR;
		done = reader_read(&reader, rest, d->store);
		d->at += done;
		if (done < rest.len && (gbk == NULL || done == 0))
			good = fault(d, unit);
	}
	d->supplement = reader.supplement;
	if (good)
		reader_end(&reader, d->store);
	reader_close(&reader);
	return good;
}

/*
 * How many bytes at a fault could still begin a character: these become one
 * U+FFFD, as the Unicode standard recommends (table 3-8).
 */
static size_t
broken_length(struct span bytes)
{
	const unsigned char *p = (const unsigned char *)bytes.ptr;
	unsigned char low = 0x80, high = 0xbf;
	size_t want = p[0] < 0xc2 || p[0] > 0xf4 ? 1
	    : p[0] < 0xe0                        ? 2
	    : p[0] < 0xf0                        ? 3
						 : 4;
	size_t len = 1;

	if (p[0] == 0xe0)
		low = 0xa0;
	else if (p[0] == 0xed)
		high = 0x9f;
	else if (p[0] == 0xf0)
		low = 0x90;
	else if (p[0] == 0xf4)
		high = 0x8f;
	for (; len < want && len < bytes.len; len++) {
		if (p[len] < low || p[len] > high)
			break;
		low = 0x80;
		high = 0xbf;
	}
	return len;
}

static bool
decode_by_hand(struct decoder *d)
{
	while (d->at < d->bytes.len) {
		struct span rest = span_from(d->bytes, d->at);
		size_t bad = rest.len;
		struct scan_sum sum;
		bool good = scan(rest, NULL, &sum, &bad);

		buf_add(d->store, rest.ptr, good ? rest.len : bad);
		d->at += good ? rest.len : bad;
		if (!good && !fault(d, broken_length(span_from(rest, bad))))
			return false;
	}
	return true;
}

/* NUL is a character of the wide encodings alone. */
static bool
refuse_nul(struct decoder *d)
{
	const char *nul =
	    d->bytes.len > 0 ? memchr(d->bytes.ptr, '\0', d->bytes.len) : NULL;
	struct span before = {d->bytes.ptr, 0};

	if (nul == NULL)
		return false;
	before.len = (size_t)(nul - d->bytes.ptr);
	fail(d->source, line_behind(before), "byte %zu: NUL",
	    d->mark + before.len + 1);
	return true;
}

/* UTF-16 and UTF-32 by name: the byte order is in the bytes. */
static void
settle_given(struct span bytes, struct encoding *encoding)
{
	enum { FAMILY = sizeof("UTF-16") - 1 };
	bool open =
	    encoding_is_wide(encoding) && strlen(encoding->name) == FAMILY;
	struct encoding found = {{0}, 0};

	if ((encoding_marked(bytes, &found) ||
		(open && encoding_wide(bytes, &found))) &&
	    strncmp(found.name, encoding->name, strlen(encoding->name)) == 0)
		*encoding = found;
	else if (open)
		encoding_set(encoding,
		    strcmp(encoding->name, "UTF-16") == 0 ? "UTF-16LE"
							  : "UTF-32LE",
		    0);
}

/*
 * The encoding of bytes that are not plainly UTF-8 and bear no mark: `bad` is
 * the first that is not.  False after fail().
 */
static bool
find_encoding(struct decode_settings *settings, struct span bytes, bool is_utf8,
    size_t bad, const char *source, struct encoding *encoding)
{
	if (encoding_wide(bytes, encoding))
		return true;
	if (is_utf8 || memchr(bytes.ptr, '\0', bytes.len) != NULL) {
		encoding_set(encoding, "UTF-8", 0);
		return true;
	}
	if (guess_encoding(&settings->guess, bytes, encoding))
		return true;
	fail(source, line_behind((struct span){bytes.ptr, bad}),
	    "byte %zu: not UTF-8, and no other encoding is clear; say which "
	    "by -f",
	    bad + 1);
	return false;
}

/* What is UTF-8 may be so by chance; false, after fail(), where none can say. */
static bool
look_again(struct decode_settings *settings, struct span bytes,
    const char *source, struct encoding *encoding)
{
	struct encoding other = {{0}, 0};

	switch (doubt_find(&settings->guess, bytes, &other)) {
	case DOUBT_OPEN:
		fail(source, 0,
		    "it may be %s or UTF-8; say which by -f, or in the column "
		    "encoding of metadata.tsv",
		    other.name);
		return false;
	case DOUBT_SETTLED:
		/* Nobody expects these today. */
		if (encoding_is_seven(&other))
			warn(source, 0, "read as %s", other.name);
		*encoding = other;
		break;
	case DOUBT_NONE:
		break;
	}
	return true;
}

/* The table pays for itself from a megabyte on. */
static const struct gbk *
table_of(struct decode_settings *settings, const struct decoder *d)
{
	enum { ENOUGH = 1024 * 1024 };

	if (strcmp(d->encoding, "GB18030") != 0)
		return NULL;
	settings->decoded += d->bytes.len;
	if (settings->gbk == NULL && settings->decoded > ENOUGH)
		settings->gbk = gbk_make();
	return settings->gbk;
}

static bool
scan_text(struct decoding *decoding, size_t *bad)
{
	return scan(decoding->text, &decoding->lines, &decoding->sum, bad);
}

static void
end_last_line(struct decoding *decoding, struct buf *store)
{
	struct span text = decoding->text;
	size_t bad;

	if (text.len == 0 || text.ptr[text.len - 1] == '\n')
		return;
	if (text.ptr != store->data) {
		store->len = 0;
		buf_span(store, text);
	}
	buf_byte(store, '\n');
	decoding->text = buf_view(store);
	(void)scan_text(decoding, &bad);
}

static bool
decode_all(struct decode_settings *settings, struct decoder *d,
    struct decoding *decoding)
{
	struct encoding *encoding = &decoding->encoding;
	size_t bad;

	if (!encoding_is_wide(encoding) && refuse_nul(d))
		return false;
	decoding->text = d->bytes;
	if (strcmp(encoding->name, "UTF-8") == 0) {
		if (scan_text(decoding, &bad))
			return true;
		if (!decode_by_hand(d))
			return false;
	} else if (!decode_by_reader(
		       d, table_of(settings, d), encoding_unit(encoding))) {
		return false;
	}
	if (d->supplement)
		encoding_set(encoding, "Big5-HKSCS", 0);
	decoding->text = buf_view(d->store);
	decoding->replaced = d->replaced;
	return scan_text(decoding, &bad);
}

static bool
decode_text(struct decode_settings *settings, struct span bytes,
    const char *source, struct buf *store, struct decoding *decoding)
{
	struct encoding *encoding = &decoding->encoding;
	bool given = encoding->name[0] != '\0', valid, text;
	struct decoder d;
	size_t bad = 0;

	if (given) {
		settle_given(bytes, encoding);
	} else if (!encoding_marked(bytes, encoding)) {
		decoding->text = bytes;
		valid = scan_text(decoding, &bad);
		encoding_set(encoding, "UTF-8", 0);
		text = valid && (decoding->sum.seen & SEEN_NUL) == 0;
		if (!text) {
			if (!find_encoding(
				settings, bytes, valid, bad, source, encoding))
				return false;
		} else if (!look_again(settings, bytes, source, encoding)) {
			return false;
		}
		if (text && strcmp(encoding->name, "UTF-8") == 0)
			return true;
	}
	d = (struct decoder){
	    .bytes = span_from(bytes, encoding->mark),
	    .mark = encoding->mark,
	    .store = store,
	    .encoding = encoding->name,
	    .source = source,
	    .replace = settings->replace,
	};
	return decode_all(settings, &d, decoding);
}

bool
decode(struct decode_settings *settings, const struct encoding *given,
    struct span bytes, const char *source, struct buf *store,
    struct decoding *decoding)
{
	decoding->encoding = *given;
	decoding->replaced = 0;
	store->len = 0;
	if (!decode_text(settings, bytes, source, store, decoding))
		return false;
	if (settings->end)
		end_last_line(decoding, store);
	return true;
}

void
decoding_free(struct decoding *decoding)
{
	scan_lines_free(&decoding->lines);
}

void
decode_settings_free(struct decode_settings *settings)
{
	free(settings->gbk);
	guess_free(&settings->guess);
}
