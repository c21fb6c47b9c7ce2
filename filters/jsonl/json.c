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

void
json_escape(struct buf *out, struct span text)
{
	size_t at = 0;

	while (at < text.len) {
		size_t end = wide_find(text, at, are_special);

		buf_add(out, text.ptr + at, end - at);
		at = end;
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
