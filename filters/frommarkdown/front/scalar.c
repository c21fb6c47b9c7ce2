/* A value of YAML or TOML on one line. */
#include "front/scalar.h"

#include <stddef.h>
#include <stdint.h>

#include "base/ascii.h"
#include "base/utf8.h"

static void
skip_blanks(struct span *rest)
{
	while (rest->len > 0 && rest->ptr[0] == ' ')
		*rest = span_from(*rest, 1);
}

/* \x41 \u4e00 \U0001f600: the digits behind the letter; false: not so many. */
static bool
read_code(struct span *rest, int digits, struct buf *out)
{
	uint32_t code = 0;
	char bytes[4];

	if (rest->len < (size_t)digits)
		return false;
	for (int i = 0; i < digits; i++) {
		int value = ascii_hex(rest->ptr[i]);

		if (value < 0)
			return false;
		code = code << 4 | (uint32_t)value;
	}
	*rest = span_from(*rest, (size_t)digits);
	if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
		return false;
	buf_add(out, bytes, utf8_encode(code, bytes));
	return true;
}

/* What follows a backslash. */
static bool
read_escape(struct span *rest, struct buf *out)
{
	char c;

	if (rest->len == 0)
		return false;
	c = rest->ptr[0];
	*rest = span_from(*rest, 1);
	switch (c) {
	case 'x':
		return read_code(rest, 2, out);
	case 'u':
		return read_code(rest, 4, out);
	case 'U':
		return read_code(rest, 8, out);
	case 'n':
	case 'r':
	case 't':
	case 'b':
	case 'f':
		buf_byte(out, ' ');
		return true;
	case '"':
	case '\\':
	case '/':
	case ' ':
		buf_byte(out, c);
		return true;
	default:
		return false;
	}
}

/* A text between the quotation mark it begins with and the next one. */
static bool
read_quoted(struct span *rest, struct buf *out)
{
	char mark = rest->ptr[0];

	*rest = span_from(*rest, 1);
	while (rest->len > 0) {
		char c = rest->ptr[0];

		*rest = span_from(*rest, 1);
		if (c == '\\' && mark == '"') {
			if (!read_escape(rest, out))
				return false;
		} else if (c == mark && mark == '\'' &&
		    span_starts(*rest, SPAN("'"))) {
			buf_byte(out, c);
			*rest = span_from(*rest, 1);
		} else if (c == mark) {
			return true;
		} else {
			buf_byte(out, c);
		}
	}
	return false;
}

/* A text without quotation marks, up to a comment or one of `ends`. */
static bool
read_plain(struct span *rest, const char *ends, struct buf *out)
{
	size_t len = 0, end;

	if (rest->len > 0 && strchr("{}[]&*!|>%@`,#?", rest->ptr[0]) != NULL)
		return false;
	while (len < rest->len && strchr(ends, rest->ptr[len]) == NULL &&
	    !(rest->ptr[len] == '#' && rest->ptr[len - 1] == ' '))
		len++;
	for (end = len; end > 0 && rest->ptr[end - 1] == ' ';)
		end--;
	buf_add(out, rest->ptr, end);
	*rest = span_from(*rest, len);
	return true;
}

static bool
read_one(struct span *rest, const char *ends, struct buf *out)
{
	skip_blanks(rest);
	if (span_starts(*rest, SPAN("\"")) || span_starts(*rest, SPAN("'")))
		return read_quoted(rest, out);
	return read_plain(rest, ends, out);
}

static bool
read_list(struct span *rest, struct buf *out)
{
	size_t from = out->len;

	do {
		*rest = span_from(*rest, 1); /* [ or , */
		skip_blanks(rest);
		if (span_starts(*rest, SPAN("]")))
			break;
		if (out->len > from)
			buf_string(out, "；");
		if (!read_one(rest, ",]", out))
			return false;
		skip_blanks(rest);
	} while (span_starts(*rest, SPAN(",")));
	if (!span_starts(*rest, SPAN("]")))
		return false;
	*rest = span_from(*rest, 1);
	return true;
}

bool
scalar_read(struct span value, struct buf *out)
{
	bool good;

	skip_blanks(&value);
	good = span_starts(value, SPAN("[")) ? read_list(&value, out)
					     : read_one(&value, "", out);
	skip_blanks(&value);
	return good && (value.len == 0 || value.ptr[0] == '#');
}
