/* Strings of JSON, RFC 8259: UTF-8 stands as it is. */
#include "json.h"

#include <string.h>

#include "base/wide.h"

/* No text has a NUL. */
static wide_mask
are_special(const unsigned char *p)
{
	wide bytes = wide_load(p);

	return wide_in(bytes, 1, ' ' - 1) | (wide_mask)(bytes == '"') |
	    (wide_mask)(bytes == '\\');
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

/*
 * Copy what stands in front of the next special byte; returns where that is.  It is
 * looked at and copied in one go, for most strings are too short for what a call of
 * memcpy(3) takes.
 */
static size_t
copy_plain(struct buf *out, struct span text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	unsigned char end[WIDE + WIDE_AHEAD];
	char *to;
	size_t from = at, rest;
	wide_mask special;

	buf_room(out, text.len - at + WIDE);
	to = out->data + out->len - from;
	for (; text.len - at >= WIDE; at += WIDE) {
		special = are_special(p + at);
		memcpy(to + at, p + at, WIDE);
		if (wide_any(special)) {
			at += wide_first(special);
			break;
		}
	}
	rest = text.len - at;
	if (rest > 0 && rest < WIDE) {
		p = wide_here(text, at, end);
		special = are_special(p);
		memcpy(to + at, p, WIDE);
		at += wide_any(special) ? wide_first(special) : rest;
	}
	out->len += at - from;
	return at;
}

void
json_escape(struct buf *out, struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		at = copy_plain(out, text, at);
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
