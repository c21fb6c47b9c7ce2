/* Lines that are a date. */
#include "date.h"

#include <stdint.h>

#include "numeral.h"
#include "scan.h"

/* Digits of either kind; the year may have four. */
static size_t
digits(struct span text, size_t at)
{
	size_t from = at;
	unsigned value;

	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!(code >= '0' && code <= '9') &&
		    !(code >= 0xff10 && code <= 0xff19))
			break;
		at += len;
	}
	return at > from ? at - from : numeral_han(text, from, &value);
}

/* 〇 begins no numeral but may begin the year's digits behind 二. */
static size_t
unit(struct span text, size_t at)
{
	switch (scan_peek(text, at)) {
	case '-':
	case '/':
	case '.':
	case ':':
		return 1;
	case 0x5e74: /* 年 */
	case 0x6708: /* 月 */
	case 0x65e5: /* 日 */
	case 0x53f7: /* 号 */
	case 0x65f6: /* 时 */
	case 0x5206: /* 分 */
	case 0xff1a:
	case 0x2014: /* — */
	case 0x81f3: /* 至 */
	case 0x3001: /* 、 */
	case 0xff0e:
		return 3;
	default:
		return 0;
	}
}

size_t
date_begins(struct span text)
{
	size_t at = 0, groups = 0, end = 0;
	size_t len;

	if (text.len >= 3 && text.ptr[0] == '0')
		return 0;
	while ((len = digits(text, at)) > 0) {
		at += len;
		if (groups == 0 && scan_peek(text, at) != 0x5e74 &&
		    (len < 4 || unit(text, at) == 0))
			return 0;
		groups++;
		end = at;
		while ((len = unit(text, at)) > 0)
			end = at += len;
		at = scan_skip_blanks(text, at);
	}
	return groups >= 2 ? end : 0;
}

bool
date_is_line(struct span text)
{
	size_t open = scan_opening(text, 0), at;

	text = span_from(text, open);
	at = date_begins(text);
	if (at == 0)
		return false;
	at = scan_skip_blanks(text, at);
	if (open > 0)
		at += scan_closing(text, at);
	return at == text.len;
}
