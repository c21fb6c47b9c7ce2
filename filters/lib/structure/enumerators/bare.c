/* Enumerators that are a numeral with what stands behind it: 一、 1. 1.2 A. */
#include "structure/enumerators/bare.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/enumerators/ordinal.h"

enum { SPACED_MOST = 4 };

/* What a numeral without bracket or 第 makes with what stands behind it. */
struct forms {
	enum style tailed, spaced, alone, closed;
};

/* 一 、 and 1 . have a blank in front of their sign; 1 .5 is none of them. */
static bool
stands_apart(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);
	unsigned next;

	return code == U'、' ||
	    ((code == '.' || code == U'．') &&
		numeral_arabic(text, at + scan_tail(text, at), &next) == 0);
}

/* 2 0 2 1 年 度 and 二 十 年: blanks stand behind each character. */
static bool
is_spaced_out(struct span text, size_t at)
{
	for (int i = 0; i < 2; i++) {
		uint32_t code;

		if (at >= text.len)
			return false;
		at += utf8_next(text, at, &code);
		if (at < text.len && !scan_is_blank(scan_peek(text, at)))
			return false;
		at = scan_skip_blanks(text, at);
	}
	return true;
}

static bool
is_of_date(uint32_t code)
{
	return code == U'年' || code == U'月' || code == U'日';
}

/*
 * 四　结　　论: one word of two to four characters with wide blanks between, as
 * titles are set, and no numeral or date.
 */
static bool
is_one_word(struct span text, size_t at)
{
	int count = 0;

	while (at < text.len) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (!unicode_is_han(code) || numeral_holds(code) ||
		    is_of_date(code) || ++count > SPACED_MOST)
			return false;
		if (at < text.len && scan_peek(text, at) != 0x3000)
			return false;
		at = scan_skip_blanks(text, at);
	}
	return count > 1;
}

/* Behind a bare numeral: nothing, a sign, a bracket or a blank. */
static bool
read_bare(struct span text, struct enumerator *e, size_t at,
    const struct forms *forms)
{
	size_t blank = scan_skip_blanks(text, at), len = scan_tail(text, blank);

	if (at == text.len) {
		e->style = forms->alone;
		return e->style != STYLE_NONE && enumerator_finish(text, e, at);
	}
	if (len > 0 && (blank == at || stands_apart(text, blank))) {
		e->style = forms->tailed;
		return enumerator_finish(text, e, blank + len);
	}
	if ((len = scan_closing(text, at)) > 0) {
		e->style = forms->closed;
		return enumerator_finish_bracketed(text, e, at + len);
	}
	e->style = forms->spaced;
	return e->style != STYLE_NONE && blank > at &&
	    (!is_spaced_out(text, blank) || is_one_word(text, blank)) &&
	    enumerator_finish(text, e, at);
}

/* 要 that is no part of 要素, 要求, 要点 and their like. */
static bool
is_must(struct span text, size_t at)
{
	return scan_peek(text, at) == U'要' &&
	    words_begin(span_from(text, at), &words_no_chapter) == 0;
}

/* 一是 一要 一是要 */
static bool
read_counting_word(struct span text, struct enumerator *e, size_t at)
{
	if (is_must(text, at)) {
		e->style = STYLE_YAO;
		return enumerator_finish(text, e, at + 3);
	}
	if (scan_peek(text, at) != U'是')
		return false;
	e->style = STYLE_SHI;
	at += 3;
	return enumerator_finish(text, e, is_must(text, at) ? at + 3 : at);
}

/* 一· and 1·: the dot of no date, as 5·12; of 九·一八 one cannot tell. */
static size_t
middle_dot(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);
	size_t len = code == U'·' ? 2 : code == U'・' || code == U'•' ? 3 : 0;
	unsigned next;

	return len > 0 && numeral_arabic(text, at + len, &next) == 0 ? len : 0;
}

bool
bare_read_han(struct span text, struct enumerator *e)
{
	static const struct forms forms = {
	    STYLE_HAN_DUN, STYLE_HAN_SPACE, STYLE_HAN_ALONE, STYLE_HAN_CLOSE};
	unsigned next;
	size_t len = numeral_han(text, 0, &e->number);

	if (len == 0)
		return false;
	if (read_counting_word(text, e, len))
		return true;
	if (middle_dot(text, len) > 0) {
		e->style = STYLE_HAN_DUN;
		len += middle_dot(text, len);
		e->doubtful = numeral_han(text, len, &next) > 0;
		return enumerator_finish(text, e, len);
	}
	if (!read_bare(text, e, len, &forms))
		return false;
	if (e->style != STYLE_HAN_DUN)
		return true;
	e->doubtful = numeral_han(text, e->text, &next) > 0;
	/* 壹、 may hold 一、 and what is below it */
	if (numeral_is_formal(scan_peek(text, 0)))
		e->style = STYLE_HAN_FORMAL;
	return true;
}

/* 1.0.1, as standards count where a chapter has no sections: the bytes of its 0. */
static size_t
read_zero(struct span text, size_t at)
{
	return scan_peek(text, at) == '0' && scan_peek(text, at + 1) == '.' &&
		ascii_is_digit(scan_peek(text, at + 2))
	    ? 1
	    : 0;
}

/* 1.2, 1.2.3: the path behind its first number. */
static size_t
read_path(struct span text, struct enumerator *e, size_t at)
{
	e->path[0] = e->number;
	e->depth = 1;
	while (e->depth < PATH_MAX_DEPTH) {
		uint32_t code = scan_peek(text, at);
		size_t dot = code == '.' ? 1 : code == U'．' ? 3 : 0, len;
		unsigned value = 0;

		if (dot == 0)
			break;
		len = numeral_arabic(text, at + dot, &value);
		if (len == 0)
			len = read_zero(text, at + dot);
		if (len == 0)
			break;
		e->path[e->depth++] = value;
		e->number = value;
		at += dot + len;
	}
	return at;
}

/* What makes 1.2 a quantity or a date: 1.2万, 3.5%, 2.5亿. */
static bool
is_unit_of_measure(uint32_t code)
{
	static const uint32_t units[] = {'%', U'％', U'‰', U'万', U'亿', U'億',
	    U'萬', U'元', U'倍', U'年', U'月', U'日', U'名', U'个', U'個', '-',
	    '~', '/', U'—', U'至', U'条'};

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (units[i] == code)
			return true;
	return false;
}

/* 1. 1、 1· 1 and 1）; at stands behind the number. */
static bool
read_single(struct span text, struct enumerator *e, size_t at)
{
	static const struct forms forms = {STYLE_ARABIC_DOT, STYLE_ARABIC_SPACE,
	    STYLE_ARABIC_ALONE, STYLE_ARABIC_CLOSE};
	size_t dot = middle_dot(text, at);
	unsigned next;

	if (dot > 0) {
		e->style = STYLE_ARABIC_DOT;
		return enumerator_finish(text, e, at + dot);
	}
	if (!read_bare(text, e, at, &forms))
		return false;
	/* 1,234, 1:30 and 2.0 are figures, and so is 1．2 broken off */
	return e->style != STYLE_ARABIC_DOT || e->text > e->label ||
	    (numeral_arabic(text, e->label, &next) == 0 &&
		scan_peek(text, e->label) != '0') ||
	    scan_peek(text, e->label - 3) == U'、';
}

/* What stands behind 1.2 makes it no label: 1.2万, 1.2% and （1.2）. */
static bool
is_figure(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	if (code == U'、' || code == '.')
		return false;
	return code == 0 || is_unit_of_measure(code) || ascii_is_digit(code) ||
	    unicode_is_punctuation(code);
}

bool
bare_read_arabic(struct span text, struct enumerator *e)
{
	size_t at = numeral_arabic(text, 0, &e->number);

	if (at == 0)
		return false;
	at = read_path(text, e, at);
	if (e->depth == 1)
		return read_single(text, e, at);
	if (is_figure(text, at) || ordinal_is_spoken_of(text, at))
		return false;
	e->style = (enum style)(STYLE_PATH2 + (int)e->depth - 2);
	return enumerator_finish(text, e, at + scan_tail(text, at));
}

/* I. Ⅰ、 A. a) */
bool
bare_read_latin(struct span text, struct enumerator *e)
{
	static const struct forms roman = {STYLE_ROMAN, 0, 0, STYLE_ROMAN};
	static const struct forms large = {STYLE_LETTER, 0, 0, STYLE_LETTER};
	static const struct forms small_forms = {
	    STYLE_SMALL_LETTER, 0, 0, STYLE_SMALL_LETTER};
	int small = 0;
	size_t len = numeral_roman(text, 0, &e->number);

	if (len > 0 && read_bare(text, e, len, &roman))
		return true;
	len = numeral_letter(text, 0, &e->number, &small);
	if (len == 0 || !read_bare(text, e, len, small ? &small_forms : &large))
		return false;
	/* U.S. and e.g. are no enumerators */
	return e->text > e->label || e->label == text.len ||
	    scan_peek(text, e->label) > 0x7f;
}

/* 上篇　立志: the halves of a book. */
static bool
read_half(struct span text, struct enumerator *e)
{
	static const struct span units[] = {WORD("篇"), WORD("编"), WORD("編"),
	    WORD("卷"), WORD("部"), WORD("集")};
	uint32_t code = scan_peek(text, 0);
	size_t at = sizeof("上") - 1, len;

	len = WORD_BEGINS(span_from(text, at), units);
	at += len;
	if (len == 0 ||
	    (at < text.len && !scan_is_blank(scan_peek(text, at)) &&
		scan_tail(text, at) == 0))
		return false;
	e->style = STYLE_PIAN;
	e->last = code == U'下';
	e->number = code == U'上' ? 1 : 2;
	return enumerator_finish(text, e, at + scan_tail(text, at));
}

/* 甲、 but not 甲、乙双方. */
bool
bare_read_stem(struct span text, struct enumerator *e)
{
	unsigned next;
	size_t len = numeral_stem(text, 0, &e->number), sign;

	if (len == 0)
		return numeral_begins_stem(scan_peek(text, 0)) &&
		    read_half(text, e);
	sign = scan_tail(text, len);
	if (sign == 0 ||
	    (scan_peek(text, len) != U'、' && scan_peek(text, len) != '.' &&
		scan_peek(text, len) != U'．') ||
	    numeral_stem(text, len + sign, &next) > 0)
		return false;
	e->style = STYLE_STEM;
	return enumerator_finish(text, e, len + sign);
}
