/* Blanks at the ends of a text, and in it. */
#include "base/blank.h"

#include "base/unicode.h"
#include "base/utf8.h"

/* Most characters are Han, behind all blanks there are. */
static bool
is_blank(uint32_t code)
{
	return code <= 0x3000 && unicode_is_space(code);
}

struct span
blank_cut_front(struct span *text)
{
	struct span blank = {text->ptr, 0};
	uint32_t code;

	while (text->len > 0) {
		size_t len = utf8_next(*text, 0, &code);

		if (!is_blank(code))
			break;
		if (blank.len == 0)
			blank.len = len;
		*text = span_from(*text, len);
	}
	return blank;
}

struct span
blank_cut_end(struct span text)
{
	uint32_t code;

	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);

		(void)utf8_next(text, at, &code);
		if (!is_blank(code))
			break;
		text.len = at;
	}
	return text;
}

/* It begins and ends in characters of Han or marks as wide: behind all blanks. */
static bool
is_bare(struct span text)
{
	enum { LAST_LEAD = 0xe3, WIDTH = 3 };

	return text.len >= WIDTH && (unsigned char)text.ptr[0] > LAST_LEAD &&
	    (unsigned char)text.ptr[text.len - WIDTH] > LAST_LEAD;
}

struct span
blank_trim(struct span text)
{
	if (is_bare(text)) /* nearly always: it is asked at each step */
		return text;
	(void)blank_cut_front(&text);
	return blank_cut_end(text);
}

void
blank_less(struct buf *out, struct span text)
{
	for (size_t i = 0, next; i < text.len; i = next) {
		uint32_t code;

		next = i + utf8_next(text, i, &code);
		if (!is_blank(code))
			buf_add(out, text.ptr + i, next - i);
	}
}
