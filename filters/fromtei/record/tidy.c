/* Text as XML has it, made text as the block stream has it. */
#include "record/tidy.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

bool
tidy_is_blank(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (!ascii_is_space(text.ptr[i]))
			return false;
	return true;
}

static struct span
trim(struct span text)
{
	uint32_t code;

	while (text.len > 0) {
		size_t len = utf8_next(text, 0, &code);

		if (!unicode_is_space(code) && !ascii_is_space(*text.ptr))
			break;
		text = span_from(text, len);
	}
	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);

		(void)utf8_next(text, at, &code);
		if (!unicode_is_space(code) && !ascii_is_space(text.ptr[at]))
			break;
		text.len = at;
	}
	return text;
}

/* Words of these scripts are parted by blanks. */
static bool
parts_words(uint32_t code)
{
	enum { FIRST_CJK = 0x2e80 };

	return code < FIRST_CJK && unicode_is_alphanumeric(code);
}

/* A line that ends between Korean and any letter ends a word. */
static bool
ends_word(uint32_t before, uint32_t after)
{
	if (unicode_is_hangul(before) || unicode_is_hangul(after))
		return unicode_is_alphanumeric(before) &&
		    unicode_is_alphanumeric(after);
	return parts_words(before) && parts_words(after);
}

/* The white space [start, end), which has text on both sides. */
static void
write_blanks(struct buf *out, struct span text, size_t start, size_t end)
{
	struct span run = {text.ptr + start, end - start};
	uint32_t before, after;

	if (memchr(run.ptr, '\n', run.len) == NULL) {
		for (size_t i = 0; i < run.len; i++)
			buf_byte(out, ' ');
		return;
	}
	(void)utf8_next(text, utf8_before(text, start), &before);
	(void)utf8_next(text, end, &after);
	if (ends_word(before, after))
		buf_byte(out, ' ');
}

/* The first byte that is a tab or an end of line, or the length. */
static size_t
first_control(struct span text)
{
	size_t i = 0;

	while (i < text.len && (unsigned char)text.ptr[i] >= ' ')
		i++;
	return i;
}

bool
tidy_has_control(struct span text)
{
	return first_control(text) < text.len;
}

static void
write_lines(struct buf *out, struct span text)
{
	size_t from = 0, at;

	while ((at = first_control(span_from(text, from))) + from < text.len) {
		size_t start = from + at, end = start;

		if (!ascii_is_space(text.ptr[start]))
			break; /* refused below */
		while (start > from && text.ptr[start - 1] == ' ')
			start--;
		while (end < text.len && ascii_is_space(text.ptr[end]))
			end++;
		buf_add(out, text.ptr + from, start - from);
		write_blanks(out, text, start, end);
		from = end;
	}
	buf_span(out, span_from(text, from));
}

static bool
is_composed(struct span text)
{
	uint32_t code;

	for (size_t i = 0, len; i < text.len; i += len) {
		len = utf8_next(text, i, &code);
		if (code >= 0x80 && !unicode_is_nfc_inert(code))
			return false;
	}
	return true;
}

bool
tidy_text(struct buf *out, struct span text)
{
	struct buf lines = {0};
	size_t at;
	bool good;

	text = trim(text);
	if (text.len == 0)
		return true;
	if (first_control(text) < text.len) {
		write_lines(&lines, text);
		text = buf_view(&lines);
	}
	good = utf8_check(text, &at) == UTF8_FINE &&
	    memchr(text.ptr, '\n', text.len) == NULL;
	if (!good || is_composed(text))
		buf_span(out, text);
	else
		good = unicode_nfc(text, out);
	buf_free(&lines);
	return good;
}
