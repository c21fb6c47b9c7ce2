/* Text for a terminal, in which nothing acts and nothing is hidden. */
#include "base/visible.h"

#include "base/unicode.h"
#include "base/utf8.h"

static void
add_escaped(uint32_t code, struct buf *out)
{
	if (code < 0x80)
		buf_printf(out, "\\x%02x", (unsigned)code);
	else
		buf_printf(out, "\\u{%x}", (unsigned)code);
}

void
visible_add(struct span text, struct buf *out)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_decode(text, at, &code);

		if (len == 0)
			buf_printf(
			    out, "\\x%02x", (unsigned char)text.ptr[at++]);
		else if (unicode_is_invisible(code))
			add_escaped(code, out);
		else
			buf_add(out, text.ptr + at, len);
		at += len;
	}
}
