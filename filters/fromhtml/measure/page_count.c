/* What a page has counted: 231 人赞同了该回答. */
#include "measure/page_count.h"

#include "base/ascii.h"
#include "base/blank.h"
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

bool
page_count_is(struct span text)
{
	size_t len;

	text = blank_trim(text);
	text = blank_trim(span_from(text, skip_figures(text, 0)));
	len = words_begin(text, &words_page_counted);
	text = blank_trim(span_from(text, len));
	return len > 0 && (text.len == 0 || page_count_is_figures(text));
}
