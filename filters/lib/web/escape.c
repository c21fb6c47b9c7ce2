/* Escaping for the places where text stands in a page. */
#include "web/escape.h"

#include <stdbool.h>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"

/* What stands for a byte; NULL: the byte itself. */
typedef const char *const escapes[128];

static escapes in_text = {
    ['&'] = "&amp;",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
};

static escapes in_attribute = {
    ['&'] = "&amp;",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
    ['"'] = "&quot;",
};

static escapes in_json = {
    ['"'] = "\\\"",
    ['\\'] = "\\\\",
    ['<'] = "\\u003c",
    ['>'] = "\\u003e",
    ['&'] = "\\u0026",
    ['\n'] = "\\n",
    ['\t'] = "\\t",
};

static wide_mask
are_special_in_text(const unsigned char *p)
{
	wide v = wide_load(p);

	return (wide_mask)(v == '&') | (wide_mask)(v == '<') |
	    (wide_mask)(v == '>');
}

static wide_mask
are_special_in_attribute(const unsigned char *p)
{
	return are_special_in_text(p) | (wide_mask)(wide_load(p) == '"');
}

static wide_mask
are_special_in_json(const unsigned char *p)
{
	wide v = wide_load(p);

	return are_special_in_attribute(p) | (wide_mask)(v == '\\') |
	    (wide_mask)(v == '\n') | (wide_mask)(v == '\t');
}

/* Runs of plain bytes are copied whole; in line, so that each test is too. */
static inline void
escape(struct buf *out, struct span text,
    wide_mask (*are_special)(const unsigned char *p), escapes with)
{
	size_t from = 0, at;

	while ((at = wide_find(text, from, are_special)) < text.len) {
		buf_add(out, text.ptr + from, at - from);
		buf_string(out, with[(unsigned char)text.ptr[at]]);
		from = at + 1;
	}
	buf_add(out, text.ptr + from, text.len - from);
}

void
escape_text(struct buf *out, struct span text)
{
	escape(out, text, are_special_in_text, in_text);
}

void
escape_attribute(struct buf *out, struct span text)
{
	escape(out, text, are_special_in_attribute, in_attribute);
}

void
escape_json(struct buf *out, struct span text)
{
	escape(out, text, are_special_in_json, in_json);
}

/* None of the characters that begin at these bytes is U+FDD0 or behind. */
static bool
is_allowed(const char *bytes)
{
	const unsigned char *p = (const unsigned char *)bytes;
	wide v = wide_load(p), next = wide_load(p + 1);

	return !wide_any((wide_mask)(v >= 0xf0) |
	    ((wide_mask)(v == 0xef) &
		((wide_mask)(next == 0xb7) | (wide_mask)(next == 0xbf))));
}

uint32_t
escape_forbids(struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		uint32_t code;

		if (text.len - at > WIDE && is_allowed(text.ptr + at)) {
			at += WIDE;
			continue;
		}
		if ((unsigned char)text.ptr[at] >= 0xef) {
			(void)utf8_next(text, at, &code);
			if (unicode_is_noncharacter(code))
				return code;
		}
		at++;
	}
	return 0;
}

static bool
is_unreserved(uint32_t code)
{
	return ascii_is_digit(code) || ascii_is_upper(code) ||
	    ascii_is_lower(code) || code == '-' || code == '.' || code == '_' ||
	    code == '~' || code == '/';
}

static void
percent(struct buf *out, struct span bytes)
{
	static const char digit[] = "0123456789ABCDEF";

	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char c = (unsigned char)bytes.ptr[i];

		buf_byte(out, '%');
		buf_byte(out, digit[c >> 4]);
		buf_byte(out, digit[c & 15]);
	}
}

static void
escape_url(struct buf *out, struct span path, bool ascii)
{
	uint32_t code;

	for (size_t i = 0, len; i < path.len; i += len) {
		struct span character = {path.ptr + i, 0};

		character.len = len = utf8_next(path, i, &code);
		if (is_unreserved(code) ||
		    (!ascii && code >= 128 &&
			(unicode_is_alphanumeric(code) ||
			    unicode_is_punctuation(code))))
			buf_span(out, character);
		else
			percent(out, character);
	}
}

void
escape_path(struct buf *out, struct span path)
{
	escape_url(out, path, false);
}

void
escape_uri(struct buf *out, struct span path)
{
	escape_url(out, path, true);
}
