/* The number of a paper, 发文字号, and of minutes, 期号: how they are written. */
#include "structure/front/paper_number.h"

#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/front/paper_mark.h"
#include "structure/lines/shape.h"

enum { DOCNO_CHARS = 40 };

/* The small brackets of the compatibility block, which pages have for 〔 〕. */
static size_t
small_bracket(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == U'﹝' || code == U'﹞' ? 3 : 0;
}

/* The bytes of 〔2022〕 at text[at], or 0. */
static size_t
year_in_brackets(struct span text, size_t at)
{
	size_t open = scan_opening(text, at), close;
	struct span year;
	unsigned value;

	open += small_bracket(text, at);
	if (open == 0 || text.len - at <= open + 4)
		return 0;
	year = (struct span){text.ptr + at + open, 4};
	if (numeral_arabic(year, 1, &value) != 3)
		return 0; /* what is behind may be amid a character */
	close = scan_closing(text, at + open + 4);
	close += small_bracket(text, at + open + 4);
	return close > 0 ? open + 4 + close : 0;
}

/* The bytes of 10号 or 第3期 at text[at], or 0. */
static size_t
number_in_year(struct span text, size_t at)
{
	static const struct span units[] = {
	    WORD("号"), WORD("號"), WORD("期"), WORD("次")};
	size_t from = at, len;
	bool ranked;
	unsigned value;

	at = scan_skip_blanks(text, at);
	ranked = scan_word(text, at, SPAN("第"));
	if (ranked)
		at = scan_skip_blanks(text, at + sizeof("第") - 1);
	len = numeral_either(text, at, &value);
	at = scan_skip_blanks(text, at + len);
	if (len == 0)
		return 0;
	len = WORD_BEGINS(span_from(text, at), units);
	return len > 0 && (ranked || !scan_word(text, at, SPAN("次")))
	    ? at + len - from
	    : 0;
}

size_t
paper_number_day(struct span text)
{
	size_t at = text.len;

	while (at > 0 && !scan_is_blank(scan_peek(text, utf8_before(text, at))))
		at = utf8_before(text, at);
	return date_is_line(span_from(text, at)) &&
		(at == 0 || paper_issuer_is((struct span){text.ptr, at}))
	    ? at
	    : text.len;
}

/* The bytes of ，总第52号, （总第52号） at text[at], counted through the years, or 0. */
static size_t
number_of_all(struct span text, size_t at)
{
	static const struct span words[] = {WORD("总"), WORD("總")};
	size_t from = at, len;

	if (scan_word(text, at, SPAN("，")))
		at += sizeof("，") - 1;
	at = scan_skip_blanks(text, at);
	at += scan_opening(text, at);
	len = WORD_BEGINS(span_from(text, at), words);
	if (len == 0)
		return 0;
	at += len;
	len = number_in_year(text, at);
	return len > 0 ? at + len - from : 0;
}

/*
 * 第12号, 令第12号, 总第3期, 2031年第5号，总第52号, in brackets or not: nothing else but
 * whose it is, and of what day.
 */
static bool
is_bare_number(struct span text)
{
	size_t at = scan_opening(text, 0), len, rest;

	at += words_begin(span_from(text, at), &words_numbered_paper);
	if (shape_begins_year(span_from(text, at)))
		at += sizeof("2031年") - 1;
	at = scan_skip_blanks(text, at);
	if (!scan_word(text, at, SPAN("第")))
		return false;
	len = number_in_year(text, at);
	if (len == 0 ||
	    span_ends((struct span){text.ptr, at + len}, SPAN("次")))
		return false;
	at += len;
	at += number_of_all(text, at);
	at += scan_closing(text, at);
	if (at == text.len)
		return true;
	rest = text.len - at;
	text = span_from(text, at);
	text = span_from(text, scan_skip_blanks(text, 0));
	return text.len < rest && paper_number_day(text) < text.len;
}

/* （2031）青0712民初345号: the number of a case, which begins with its year. */
static bool
is_case_number(struct span text)
{
	size_t at = year_in_brackets(text, 0);

	if (at == 0 || !span_ends(text, SPAN("号")))
		return false;
	while (at < text.len) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (!unicode_is_alphanumeric(code))
			return false;
	}
	return true;
}

/* 法释〔2022〕10号, also in brackets, and behind a blank 签发人：… */
bool
paper_number_is(struct span text)
{
	if (!shape_fits(text, DOCNO_CHARS))
		return false;
	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;
		size_t year = year_in_brackets(text, at), number;

		number = year > 0 ? number_in_year(text, at + year) : 0;
		if (number > 0) {
			at += year + number;
			at += scan_closing(text, at);
			return at == text.len ||
			    scan_is_blank(scan_peek(text, at));
		}
		at += utf8_next(text, at, &code);
	}
	return is_bare_number(text) || is_case_number(text);
}
