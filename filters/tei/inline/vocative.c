/* 同志们，: whom a paragraph speaks to. */
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "inline/phrase.h"
#include "inline/spot.h"

/* Bytes that all addresses may have, and one without such words. */
enum { FAR = 96, LONGEST = 24 };

/* With words that need no plural behind them, and may go on at length. */
static bool
begins_address(struct span part)
{
	size_t len = words_begin(part, &words_vocative);
	size_t honoured = words_begin(part, &words_honoured);

	if (honoured > 0 && scan_word(part, honoured, SPAN("的")))
		len = honoured + sizeof("的") - 1;
	return len > 0 && part.len > len;
}

/* 同志们, 各位来宾; but neither 我们 nor 我对同志们. */
static bool
is_address(struct span part)
{
	bool plural =
	    span_ends(part, SPAN("们")) || span_ends(part, SPAN("們"));

	return begins_address(part) ||
	    (plural && part.len > sizeof("们") - 1 && part.len <= LONGEST &&
		!words_within(part, &words_no_vocative));
}

static bool
parts_addresses(uint32_t code)
{
	return code == U'、' || code == ' ' || code == 0x3000;
}

static bool
all_are_addresses(struct span text)
{
	size_t from = 0;
	uint32_t code;

	for (size_t i = 0; i <= text.len;) {
		bool end = i == text.len;
		size_t len = end ? 1 : utf8_next(text, i, &code);

		if (end || parts_addresses(code)) {
			struct span part = {text.ptr + from, i - from};

			if (!is_address(part))
				return false;
			from = i + len;
		} else if (i - from > LONGEST &&
		    !begins_address((struct span){text.ptr + from, i - from})) {
			return false;
		}
		i += len;
	}
	return true;
}

/* The mark of punctuation that ends the first clause, if it is near; or 0. */
static size_t
find_clause_end(struct span text)
{
	enum { LEAD = 0xef }; /* of ，！ and ： */
	size_t far = text.len < FAR ? text.len : FAR, at = 0;
	uint32_t code;

	for (; at < far; at++) {
		const char *hit = memchr(text.ptr + at, LEAD, far - at);

		if (hit == NULL)
			return 0;
		at = (size_t)(hit - text.ptr);
		(void)utf8_next(text, at, &code);
		if (code == U'，' || code == U'！' || code == U'：')
			return at;
	}
	return 0;
}

void
spots_find_vocative(struct spots *spots, struct span text)
{
	size_t at = find_clause_end(text), end = at + strlen("，");

	if (at > 0 && end < text.len &&
	    all_are_addresses((struct span){text.ptr, at}))
		spots_add(
		    spots, (struct spot){.kind = SPOT_VOCATIVE, .end = end});
}
