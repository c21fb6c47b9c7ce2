/* Strings of JSON, RFC 8259: UTF-8 stands as it is. */
#include "json.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

static bool
is_special(char byte)
{
	return (unsigned char)byte < 0x20 || byte == '"' || byte == '\\';
}

/*
 * One of eight bytes may be special, and where none is, this is 0: the top bit of
 * each byte that is 0 when a sign is taken out of it, or less than 0x20.  What has
 * that bit itself is part of a longer character, and stands as it is.
 */
static uint64_t
special_of(uint64_t word)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t quote = word ^ ones * '"', slash = word ^ ones * '\\';

	return ((quote - ones) | (slash - ones) | (word - ones * 0x20)) &
	    ~word & ones << 7;
}

/* The bytes from `at` on that stand as they are. */
static size_t
plain_run(struct span text, size_t at)
{
	size_t from = at;
	uint64_t word;

	while (text.len - at >= sizeof(word)) {
		memcpy(&word, text.ptr + at, sizeof(word));
		if (special_of(word) != 0)
			break;
		at += sizeof(word);
	}
	/* The last eight once more, in the place of one by one. */
	if (text.len - at < sizeof(word) && text.len >= sizeof(word)) {
		memcpy(&word, text.ptr + text.len - sizeof(word), sizeof(word));
		if (special_of(word) == 0)
			return text.len - from;
	}
	while (at < text.len && !is_special(text.ptr[at]))
		at++;
	return at - from;
}

static void
escape_byte(struct buf *out, char byte)
{
	if (byte == '\n')
		buf_string(out, "\\n");
	else if ((unsigned char)byte < 0x20)
		buf_printf(out, "\\u%04x", (unsigned)byte);
	else
		buf_add(out, (char[]){'\\', byte}, 2);
}

void
json_escape(struct buf *out, struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		size_t plain = plain_run(text, at);

		buf_add(out, text.ptr + at, plain);
		at += plain;
		if (at < text.len)
			escape_byte(out, text.ptr[at++]);
	}
}

void
json_string(struct buf *out, struct span text)
{
	buf_byte(out, '"');
	json_escape(out, text);
	buf_byte(out, '"');
}
