/* Characters for private use. */
#include "web/lost_glyph.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "web/escape.h"

/* May begin one: U+E000 to U+F8FF, and the planes from 15 on. */
static wide_mask
may_begin(const unsigned char *p)
{
	wide v = wide_load(p), next = wide_load(p + 1);

	return (wide_mask)(v == 0xee) | (wide_mask)(v >= 0xf3) |
	    ((wide_mask)(v == 0xef) & (wide_mask)(next < 0xa4));
}

/* The first in a text; at its end, and empty, where there is none. */
static struct span
find(struct span text)
{
	for (size_t at = 0, len; at < text.len; at += len) {
		uint32_t code;

		at = wide_find(text, at, may_begin);
		if (at == text.len)
			break;
		len = utf8_next(text, at, &code);
		if (unicode_is_private(code))
			return (struct span){text.ptr + at, len};
	}
	return span_from(text, text.len);
}

static void
write_glyph(struct buf *out, struct span glyph)
{
	uint32_t code;

	(void)utf8_next(glyph, 0, &code);
	buf_printf(out, "<span class=\"lost\" title=\"U+%04X\"><span>",
	    (unsigned)code);
	buf_span(out, glyph);
	buf_string(out, "</span></span>");
}

static void
write_mark(struct buf *out, struct span glyph)
{
	(void)glyph;
	buf_string(out, "〓");
}

static void
write_all(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text),
    void (*write_lost)(struct buf *out, struct span glyph))
{
	for (;;) {
		struct span lost = find(text), before = text;

		before.len = (size_t)(lost.ptr - text.ptr);
		write(out, before);
		if (lost.len == 0)
			return;
		write_lost(out, lost);
		text = span_from(text, before.len + lost.len);
	}
}

void
lost_glyph_write(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text))
{
	write_all(out, text, write, write_glyph);
}

void
lost_glyph_text(struct buf *out, struct span text)
{
	write_all(out, text, escape_text, write_glyph);
}

void
lost_glyph_plain(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text))
{
	write_all(out, text, write, write_mark);
}
