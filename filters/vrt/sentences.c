/* The sentences of a paragraph. */
#include "sentences.h"

#include "base/utf8.h"

static bool
is_stop(uint32_t code)
{
	return code == 0x3002 || code == 0xff01 || code == 0xff1f ||
	    code == '!' || code == '?' || code == 0x2026 || code == 0xff61;
}

/* Quotation marks and brackets, also those that look the same on both sides. */
static bool
is_closing(uint32_t code)
{
	switch (code) {
	case 0x201d: /* ” */
	case 0x2019: /* ’ */
	case 0x300d: /* 」 */
	case 0x300f: /* 』 */
	case 0x300b: /* 》 */
	case 0x3009: /* 〉 */
	case 0x3011: /* 】 */
	case 0x3015: /* 〕 */
	case 0xff09: /* ） */
	case ')':
	case '"':
		return true;
	default:
		return false;
	}
}

size_t
sentences_next(struct span text)
{
	bool stopped = false;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (is_stop(code))
			stopped = true;
		else if (stopped && !is_closing(code))
			return at;
		at += len;
	}
	return text.len;
}
