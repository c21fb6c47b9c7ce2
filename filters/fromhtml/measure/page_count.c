/* What a page has counted: 231 人赞同了该回答, 点赞 36 收藏 8. */
#include "measure/page_count.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

/* Behind figures, what parts their thousands, and 万. */
static size_t
skip_figures(struct span text, size_t at)
{
	size_t from = at;

	while (at < text.len &&
	    (ascii_is_digit(text.ptr[at]) ||
		(at > from && (text.ptr[at] == ',' || text.ptr[at] == '.'))))
		at++;
	if (at == from)
		return at;
	at = scan_skip_blanks(text, at);
	return scan_peek(text, at) == U'万' ? at + 3 : at;
}

bool
page_count_is_figures(struct span text)
{
	text = blank_trim(text);
	return text.len > 0 && skip_figures(text, 0) == text.len;
}

/* What may stand between what is counted: 已有 56 人, （12 次）. */
static size_t
skip_measure(struct span text, size_t at)
{
	static const uint32_t signs[] = {U'已', U'有', U'共', U'次', U'人',
	    U'条', U'條', U'个', U'個', U'(', U')', U'（', U'）', U'[', U']',
	    U'【', U'】', U'|', U'｜', U'·', U':', U'：', U'/', 0};
	uint32_t code;
	size_t len = utf8_next(text, at, &code);

	return scan_is_blank(code) || code == '\t' || code == '\n' ||
		unicode_is_one_of(code, signs)
	    ? len
	    : 0;
}

/* 点赞 36收藏 8: such words, two or with figures, and nothing else. */
static bool
is_tally(struct span text)
{
	size_t words = 0, figures = 0;

	for (size_t at = 0, len; at < text.len; at += len) {
		len = skip_figures(text, at) - at;
		figures += len > 0;
		if (len > 0)
			continue;
		len = words_begin(span_from(text, at), &words_page_tally);
		words += len > 0;
		if (len == 0)
			len = skip_measure(text, at);
		if (len == 0)
			return false;
	}
	return words > 0 && words + figures > 1;
}

bool
page_count_is(struct span text)
{
	size_t len;

	text = blank_trim(text);
	if (is_tally(text))
		return true;
	text = blank_trim(span_from(text, skip_figures(text, 0)));
	len = words_begin(text, &words_page_counted);
	text = blank_trim(span_from(text, len));
	return len > 0 && (text.len == 0 || page_count_is_figures(text));
}
