/* Small steps through a text. */
#include "chinese/scan.h"

#include <string.h>

enum { HAN_BYTES = 3, CHARACTER_MOST = 4 };

size_t
scan_tail(struct span text, size_t at)
{
	static const uint32_t tails[] = {U'、', '.', U'．', U'，', ',', U'。',
	    U'：', ':', U'﹑', U'｡', U'､', 0x2024 /* one dot leader */};
	uint32_t code;
	size_t len;

	if (at >= text.len)
		return 0;
	len = utf8_next(text, at, &code);
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
		if (tails[i] == code)
			return len;
	return 0;
}

size_t
scan_closing(struct span text, size_t at)
{
	uint32_t code = scan_peek(text, at);

	return code == ')' || code == ']'                     ? 1
	    : code == U'）' || code == U'】' || code == U'〕' ? 3
							      : 0;
}

struct span
scan_before_brackets(struct span text)
{
	size_t at = text.len;

	if (at == 0 || scan_closing(text, utf8_before(text, at)) == 0)
		return text;
	while (at > 0 && scan_opening(text, at) == 0)
		at = utf8_before(text, at);
	if (at > 0)
		text.len = at;
	return text;
}

struct span
scan_squeeze(struct span text, char *bytes, size_t size)
{
	size_t room = size > CHARACTER_MOST ? size - CHARACTER_MOST : 0;
	size_t len = scan_pass_han(text, 0), at;

	/* mostly a text begins without any */
	if (len > room)
		len = room / HAN_BYTES * HAN_BYTES;
	if (len > 0)
		memcpy(bytes, text.ptr, len);
	for (at = len; at < text.len && len + CHARACTER_MOST < size;) {
		uint32_t code;
		size_t step = utf8_next(text, at, &code);

		/* mostly as many as make one move */
		if (text.len - at >= CHARACTER_MOST)
			memcpy(bytes + len, text.ptr + at, CHARACTER_MOST);
		else
			memcpy(bytes + len, text.ptr + at, step);
		len += scan_is_blank(code) ? 0 : step;
		at += step;
	}
	return (struct span){bytes, len};
}
