/* The encoding of a page, and its text in UTF-8. */
#include "page/charset.h"

#include <ctype.h>
#include <strings.h>

#include "base/message.h"
#include "base/utf8.h"
#include "decode/reader.h"

enum {
	LOOK = 4096, /* how far a declaration is looked for */
	FEW = 16, /* bytes beyond ASCII that are UTF-8 by chance */
	FAULTS = 200, /* one in so many bytes may be wrong */
};

/* Behind the word, blanks, = and a quotation mark; the name that stands there. */
static struct span
value_behind(struct span text)
{
	size_t at = 0, start;

	while (at < text.len && strchr(" \t\r\n=\"'", text.ptr[at]) != NULL)
		at++;
	start = at;
	while (at < text.len &&
	    (isalnum((unsigned char)text.ptr[at]) ||
		strchr("-_.:", text.ptr[at]) != NULL))
		at++;
	return (struct span){text.ptr + start, at - start};
}

/* <meta charset=…>, or the encoding of an XML declaration. */
static bool
is_declared(struct span bytes, struct encoding *encoding)
{
	static const char *const words[] = {"charset", "encoding"};
	char name[ENCODING_NAME_MAX];

	if (bytes.len > LOOK)
		bytes.len = LOOK;
	for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++) {
		size_t len = strlen(words[w]);

		for (size_t at = 0; at + len < bytes.len; at++) {
			struct span value;

			if (strncasecmp(bytes.ptr + at, words[w], len) != 0)
				continue;
			value = value_behind(span_from(bytes, at + len));
			if (value.len == 0 || value.len >= sizeof(name))
				continue;
			memcpy(name, value.ptr, value.len);
			name[value.len] = '\0';
			if (encoding_named(name, encoding))
				return true;
		}
	}
	return false;
}

/* The first byte that is not UTF-8, or the length; how many are beyond ASCII. */
static size_t
utf8_until(struct span bytes, size_t *high)
{
	size_t at = 0;
	uint32_t code;

	for (*high = 0; at < bytes.len;) {
		size_t len = utf8_decode(bytes, at, &code);

		if (len == 0)
			return at;
		*high += len > 1 ? len : 0;
		at += len;
	}
	return at;
}

/* How a text was decoded. */
struct outcome {
	size_t faults, first; /* the byte of the first fault */
};

static void
decode_utf8(struct span bytes, struct buf *out, struct outcome *outcome)
{
	uint32_t code;

	for (size_t at = 0, len; at < bytes.len; at += len) {
		len = utf8_decode(bytes, at, &code);
		if (len > 0) {
			buf_add(out, bytes.ptr + at, len);
			continue;
		}
		if (outcome->faults++ == 0)
			outcome->first = at;
		buf_string(out, "\xef\xbf\xbd");
		len = 1;
		while (
		    at + len < bytes.len && utf8_is_tail(bytes.ptr[at + len]))
			len++;
	}
}

/* What does not decode is U+FFFD. */
static bool
decode_as(const struct encoding *encoding, struct span bytes, struct buf *out,
    struct outcome *outcome)
{
	struct reader reader = {0};
	size_t at = 0, unit = encoding_unit(encoding);

	*outcome = (struct outcome){0, 0};
	out->len = 0;
	bytes = span_from(bytes, encoding->mark);
	if (strcmp(encoding->name, "UTF-8") == 0) {
		decode_utf8(bytes, out, outcome);
		return true;
	}
	if (!reader_open(&reader, encoding->name))
		return false;
	while (at < bytes.len) {
		at += reader_read(&reader, span_from(bytes, at), out);
		if (at >= bytes.len)
			break;
		if (outcome->faults++ == 0)
			outcome->first = at;
		buf_string(out, "\xef\xbf\xbd");
		at += unit < bytes.len - at ? unit : bytes.len - at;
	}
	reader_end(&reader, out);
	reader_close(&reader);
	return true;
}

static bool
refuse(const char *source, const struct encoding *encoding, size_t byte)
{
	fail(source, 0, "byte %zu: not %s", encoding->mark + byte + 1,
	    encoding->name);
	return false;
}

/* Wide encodings may be named without the order of their bytes. */
static void
settle_wide(struct span bytes, struct encoding *encoding)
{
	struct encoding found = {{0}, 0};

	if (encoding_is_wide(encoding) &&
	    (encoding_marked(bytes, &found) || encoding_wide(bytes, &found)))
		*encoding = found;
}

/* What somebody has given holds to the byte. */
static bool
decode_given(struct page_settings *settings, struct span bytes,
    const char *source, struct span *text)
{
	struct encoding encoding = settings->given;
	struct outcome outcome;

	settle_wide(bytes, &encoding);
	if (!decode_as(&encoding, bytes, &settings->store, &outcome))
		return refuse(source, &encoding, 0);
	*text = buf_view(&settings->store);
	return outcome.faults == 0 || refuse(source, &encoding, outcome.first);
}

/* A page that is mostly in an encoding is so, with some bytes that got lost. */
static bool
accept(const struct encoding *encoding, struct span bytes, const char *source,
    const struct outcome *outcome)
{
	if (outcome->faults == 0)
		return true;
	if (outcome->faults > bytes.len / FAULTS)
		return refuse(source, encoding, outcome->first);
	warn(source, 0, "%zu places are not %s, and U+FFFD now",
	    outcome->faults, encoding->name);
	return true;
}

/* Neither marked nor UTF-8: as declared if that holds, else by what is read. */
static bool
find(struct page_settings *settings, struct span bytes, const char *source,
    const struct encoding *declared, struct span *text)
{
	struct encoding encoding = {{0}, 0};
	struct outcome outcome;
	bool known = declared->name[0] != '\0';

	if (known && !encoding_is_wide(declared) &&
	    decode_as(declared, bytes, &settings->store, &outcome) &&
	    outcome.faults == 0) {
		*text = buf_view(&settings->store);
		return true;
	}
	if (!guess_encoding(&settings->guess, bytes, &encoding)) {
		if (!known || encoding_is_wide(declared)) {
			fail(source, 0,
			    "its encoding is not clear; say which by -f");
			return false;
		}
		encoding = *declared;
	}
	if (!decode_as(&encoding, bytes, &settings->store, &outcome))
		return refuse(source, &encoding, 0);
	*text = buf_view(&settings->store);
	return accept(&encoding, bytes, source, &outcome);
}

static bool
decode_found(struct page_settings *settings, struct span bytes,
    const char *source, struct span *text)
{
	struct encoding declared = {{0}, 0}, encoding = {{0}, 0};
	struct outcome outcome;
	size_t high, valid = utf8_until(bytes, &high);
	bool known = is_declared(bytes, &declared);

	if (encoding_marked(bytes, &encoding) ||
	    encoding_wide(bytes, &encoding)) {
		(void)decode_as(&encoding, bytes, &settings->store, &outcome);
		*text = buf_view(&settings->store);
		return accept(&encoding, bytes, source, &outcome);
	}
	/* Pages are saved in another encoding than the one they declare. */
	if (valid == bytes.len &&
	    (high > FEW || high == 0 || !known ||
		strcmp(declared.name, "UTF-8") == 0)) {
		*text = bytes;
		return true;
	}
	return find(settings, bytes, source, &declared, text);
}

bool
charset_decode(struct page_settings *settings, struct span bytes,
    const char *source, struct span *text)
{
	const char *nul;
	bool good;

	if (settings->given.name[0] != '\0')
		good = decode_given(settings, bytes, source, text);
	else
		good = decode_found(settings, bytes, source, text);
	if (!good)
		return false;
	nul = text->len > 0 ? memchr(text->ptr, '\0', text->len) : NULL;
	if (nul != NULL)
		fail(source, 0, "byte %zu: NUL", (size_t)(nul - text->ptr) + 1);
	return nul == NULL;
}

void
page_settings_free(struct page_settings *settings)
{
	guess_free(&settings->guess);
	buf_free(&settings->store);
}
