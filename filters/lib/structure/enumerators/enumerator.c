/* Read the enumerator at the start of a line: bytes to facts. */
#include "structure/enumerators/enumerator.h"

#include "base/portable.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/enumerators/bare.h"
#include "structure/enumerators/noun.h"
#include "structure/enumerators/ordinal.h"

/* 上 中 下; there may be no 中 */
static size_t
read_half(struct span text, struct enumerator *e, size_t at)
{
	uint32_t code = scan_peek(text, at);

	e->last = code == U'下';
	e->number = code == U'上' ? 1 : 2;
	return code == U'上' || code == U'中' || e->last ? sizeof("上") - 1 : 0;
}

/*
 * （一） (1) （①） (a) （甲） （上） （第一章）; at stands behind the opening
 * bracket.
 */
static bool
read_bracketed(struct span text, struct enumerator *e, size_t at)
{
	size_t len, sign_len, end;
	int small = 0;

	at = scan_skip_blanks(text, at);
	if ((end = ordinal_inside(text, at, e)) > 0)
		return enumerator_finish(
		    text, e, end + scan_closing_frame(text, end));
	if ((len = numeral_han(text, at, &e->number)) > 0)
		e->style = STYLE_HAN_PAREN;
	else if ((len = numeral_arabic(text, at, &e->number)) > 0)
		e->style = STYLE_ARABIC_PAREN;
	else if (numeral_sign(text, at, &e->number, &sign_len) == SIGN_CIRCLE)
		e->style = STYLE_CIRCLE, len = sign_len;
	else if ((len = numeral_letter(text, at, &e->number, &small)) > 0)
		e->style = small ? STYLE_SMALL_LETTER : STYLE_LETTER;
	else if ((len = numeral_stem(text, at, &e->number)) > 0)
		e->style = STYLE_STEM_PAREN;
	else if ((len = read_half(text, e, at)) > 0)
		e->style = STYLE_HALF;
	else
		return false;
	at = scan_skip_blanks(text, at + len);
	end = scan_closing_frame(text, at);
	return end > 0 && enumerator_finish_bracketed(text, e, at + end);
}

static bool
read_sign(struct span text, struct enumerator *e)
{
	size_t len = 0;

	switch (numeral_sign(text, 0, &e->number, &len)) {
	case SIGN_CIRCLE:
		e->style = STYLE_CIRCLE;
		break;
	case SIGN_PAREN:
		e->style = STYLE_ARABIC_PAREN;
		break;
	case SIGN_DOT:
		e->style = STYLE_ARABIC_DOT;
		break;
	case SIGN_HAN_PAREN:
		e->style = STYLE_HAN_PAREN;
		break;
	case SIGN_NONE:
		return false;
	}
	return enumerator_finish_bracketed(text, e, len);
}

enum { RING = U'○' };

/* Behind ○, which also stands for a name, ○ ○ ○, and in front of who speaks. */
static bool
may_be_bullet(struct span rest)
{
	uint32_t code = scan_peek(rest, scan_skip_blanks(rest, 0));

	return code != RING && memmem(rest.ptr, rest.len, "：", 3) == NULL;
}

/* - • ● and a blank; a number of its own it has none. */
static bool
read_bullet(struct span text, struct enumerator *e)
{
	static const uint32_t bullets[] = {'-', U'•', U'●', U'◆', U'■', U'▪',
	    U'·', U'–', 0xf06c, U'◇', U'□', U'▲', U'★', U'◦', RING};
	uint32_t code = scan_peek(text, 0);

	for (size_t i = 0; i < sizeof(bullets) / sizeof(bullets[0]); i++) {
		size_t len;

		if (bullets[i] != code)
			continue;
		len = utf8_next(text, 0, &code);
		if (code == RING && !may_be_bullet(span_from(text, len)))
			return false;
		e->style = STYLE_BULLET;
		e->number = 0;
		return scan_is_blank(scan_peek(text, len)) &&
		    enumerator_finish(text, e, len);
	}
	return false;
}

/* Most lines of a text begin with a Han that begins no enumerator. */
static bool
may_begin_han(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return numeral_holds(code) || ordinal_begins(code) ||
	    (numeral_begins_stem(code) && bare_may_be_stem(text)) ||
	    noun_may_begin(text);
}

static bool
read_han(struct span text, struct enumerator *e)
{
	return ordinal_read(text, e) || bare_read_han(text, e) ||
	    bare_read_stem(text, e) || noun_read(text, e);
}

/* With no Han in front; 〇 is none of these, but its like begin ㈠ and ①. */
static bool
read_other(struct span text, struct enumerator *e)
{
	size_t bracket = scan_opening_frame(text, 0);

	if (bracket > 0)
		return read_bracketed(text, e, bracket);
	return ((unsigned char)text.ptr[0] > 0x7f && read_sign(text, e)) ||
	    bare_read_arabic(text, e) || bare_read_han(text, e) ||
	    bare_read_latin(text, e) || read_bullet(text, e) ||
	    noun_read_question(text, e);
}

bool
enumerator_read(struct span text, struct enumerator *e)
{
	unsigned char first = text.len > 0 ? (unsigned char)text.ptr[0] : 0;
	bool is_han = first >= 0xe4 && first <= 0xe9;

	if (first == 0 || (is_han && !may_begin_han(text)))
		return false;
	*e = (struct enumerator){0};
	return is_han ? read_han(text, e) : read_other(text, e);
}

void
enumerator_write_number(const struct enumerator *e, struct buf *out)
{
	for (unsigned i = 0; i < e->depth; i++) {
		if (i > 0)
			buf_byte(out, '.');
		buf_number(out, e->path[i]);
	}
	if (e->after > 0) {
		buf_byte(out, '-');
		buf_number(out, e->after);
	}
}
