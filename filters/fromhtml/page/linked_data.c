/* What a page says of itself in JSON-LD, which search engines read. */
#include "page/linked_data.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { NAMES_MOST = 4, NAME_BYTES = 120 };

static size_t
skip_blanks(struct span json, size_t at)
{
	while (at < json.len && ascii_is_space(json.ptr[at]))
		at++;
	return at;
}

/* Behind the string that begins there. */
static size_t
string_end(struct span json, size_t at)
{
	for (at++; at < json.len && json.ptr[at] != '"'; at++)
		at += json.ptr[at] == '\\';
	return at < json.len ? at + 1 : json.len;
}

/* Behind the value that begins there: a string, what is in brackets, a number. */
static size_t
value_end(struct span json, size_t at)
{
	size_t depth = 0;

	while (at < json.len) {
		char c = json.ptr[at];

		if (depth == 0 && (c == ',' || c == '}' || c == ']'))
			return at;
		depth += c == '{' || c == '[';
		depth -= c == '}' || c == ']';
		at = c == '"' ? string_end(json, at) : at + 1;
		if (depth == 0 && (c == '"' || c == '}' || c == ']'))
			return at;
	}
	return json.len;
}

/* The value of the first key of that name, at any depth, or nothing. */
static struct span
value_of(struct span json, struct span key)
{
	for (size_t at = 0, end; at < json.len; at = end) {
		size_t colon;

		end = at + 1;
		if (json.ptr[at] != '"')
			continue;
		end = string_end(json, at);
		colon = skip_blanks(json, end);
		if (colon >= json.len || json.ptr[colon] != ':' ||
		    end - at != key.len + 2 ||
		    !span_starts(span_from(json, at + 1), key))
			continue;
		colon = skip_blanks(json, colon + 1);
		return (struct span){
		    json.ptr + colon, value_end(json, colon) - colon};
	}
	return SPAN("");
}

/* \u4e00, of which no half of a pair is a character. */
static size_t
add_code(struct span json, size_t at, struct buf *out)
{
	uint32_t code = 0;
	char bytes[4];

	for (size_t i = 0; i < 4; i++) {
		int digit =
		    at + i < json.len ? ascii_hex(json.ptr[at + i]) : -1;

		if (digit < 0)
			return 0;
		code = code << 4 | (uint32_t)digit;
	}
	if (code >= ' ' && (code < 0xd800 || code > 0xdfff))
		buf_add(out, bytes, utf8_encode(code, bytes));
	return 4;
}

/* What stands in the quotes; nothing in it ends a line or is a tab. */
static void
add_string(struct span quoted, struct buf *out)
{
	for (size_t at = 1; at + 1 < quoted.len; at++) {
		char c = quoted.ptr[at];

		if (c == '\\' && at + 2 < quoted.len) {
			c = quoted.ptr[++at];
			if (c == 'u') {
				at += add_code(quoted, at + 1, out);
				continue;
			}
			if (ascii_is_letter(c))
				c = ' ';
		}
		buf_byte(out, (unsigned char)c < ' ' ? ' ' : c);
	}
}

/* A name, or an object that has one. */
static void
add_name(struct span value, struct buf *out)
{
	if (span_starts(value, SPAN("{")))
		value = value_of(value, SPAN("name"));
	if (!span_starts(value, SPAN("\"")) || value.len > NAME_BYTES)
		return;
	if (out->len > 0)
		buf_string(out, "、");
	add_string(value, out);
}

/* One, or the first of a list. */
static void
add_names(struct span value, struct buf *out)
{
	size_t at = 1;

	if (!span_starts(value, SPAN("["))) {
		add_name(value, out);
		return;
	}
	for (int names = 0; names < NAMES_MOST && at < value.len; names++) {
		size_t end;

		at = skip_blanks(value, at);
		end = value_end(value, at);
		add_name((struct span){value.ptr + at, end - at}, out);
		at = skip_blanks(value, end) + 1;
	}
}

static void
add_line(const char *name, const struct buf *value, struct buf *meta)
{
	if (value->len > 0)
		buf_printf(meta, "%s\t%.*s\n", name, SHOWN(buf_view(value)));
}

void
linked_data_read(struct span json, struct buf *meta)
{
	struct buf author = {0}, publisher = {0}, day = {0};

	add_names(value_of(json, SPAN("author")), &author);
	add_name(value_of(json, SPAN("publisher")), &publisher);
	add_name(value_of(json, SPAN("datePublished")), &day);
	/* The site has written nothing. */
	if (!span_equal(buf_view(&author), buf_view(&publisher)))
		add_line("linked:author", &author, meta);
	add_line("linked:day", &day, meta);
	buf_free(&author);
	buf_free(&publisher);
	buf_free(&day);
}
