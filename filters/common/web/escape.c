/* Escaping for the places where text stands in a page. */
#include "web/escape.h"

#include <stdbool.h>

#include "unicode.h"
#include "utf8.h"

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

/* Runs of plain bytes are copied whole. */
static void
escape(struct buf *out, struct span text, escapes with)
{
	size_t plain = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		if (c >= 128 || with[c] == NULL)
			continue;
		buf_add(out, text.ptr + plain, i - plain);
		buf_string(out, with[c]);
		plain = i + 1;
	}
	buf_add(out, text.ptr + plain, text.len - plain);
}

void
escape_text(struct buf *out, struct span text)
{
	escape(out, text, in_text);
}

void
escape_attribute(struct buf *out, struct span text)
{
	escape(out, text, in_attribute);
}

void
escape_json(struct buf *out, struct span text)
{
	escape(out, text, in_json);
}

uint32_t
escape_forbids(struct span text)
{
	uint32_t code;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.ptr[i];

		/* U+FDD0 and behind. */
		if (c < 0xef)
			continue;
		(void)utf8_next(text, i, &code);
		if (unicode_is_noncharacter(code))
			return code;
	}
	return 0;
}

static bool
is_unreserved(uint32_t code)
{
	return (code >= '0' && code <= '9') || (code >= 'A' && code <= 'Z') ||
	    (code >= 'a' && code <= 'z') || code == '-' || code == '.' ||
	    code == '_' || code == '~' || code == '/';
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
