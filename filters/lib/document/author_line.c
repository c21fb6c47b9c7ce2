/* Who has written it, on a line of a page that says more: 作者：王予波　日期：…. */
#include "document/author_line.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "chinese/word.h"

/* 作者：, 文/ in front of a name, also behind other words of a page. */
static size_t
begins_author(struct span text)
{
	static const struct span slashes[] = {WORD("文/"), WORD("文／")};
	size_t len = WORD_BEGINS(text, slashes);
	uint32_t code;

	if (len > 0)
		return len;
	len = words_begin(text, &words_imprint_author);
	if (len == 0)
		return 0;
	code = scan_peek(text, len);
	return scan_is_colon(code) ? len + utf8_next(text, len, &code) : 0;
}

struct span
author_line_name(struct span text)
{
	static const struct span nobody = {NULL, 0};
	bool starts = true;

	for (size_t at = 0; at < text.len;) {
		struct span rest = span_from(text, at);
		size_t len = starts ? begins_author(rest) : 0;
		uint32_t code;

		if (len > 0) {
			rest = blank_trim(span_from(rest, len));
			len = 0;
			while (len < rest.len &&
			    !scan_is_blank(scan_peek(rest, len)))
				len += utf8_next(rest, len, &code);
			return (struct span){rest.ptr, len};
		}
		at += utf8_next(text, at, &code);
		starts = scan_is_blank(code);
	}
	return nobody;
}
