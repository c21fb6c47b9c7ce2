/* The sentences of a paragraph. */
#include "sentences.h"

#include "base/utf8.h"

static bool
is_stop(uint32_t code)
{
	return code == U'。' || code == U'！' || code == U'？' || code == '!' ||
	    code == '?' || code == U'…' || code == U'｡';
}

/* Quotation marks and brackets, also those that look the same on both sides. */
static bool
is_closing(uint32_t code)
{
	switch (code) {
	case U'”':
	case U'’':
	case U'」':
	case U'』':
	case U'》':
	case U'〉':
	case U'】':
	case U'〕':
	case U'）':
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
