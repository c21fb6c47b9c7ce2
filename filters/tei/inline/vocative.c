/* 同志们，: whom a paragraph speaks to. */
#include "base/utf8.h"
#include "inline/phrase.h"
#include "inline/spot.h"

/* Bytes that all addresses may have, and one without such words. */
enum { FAR = 96, LONGEST = 24 };

static bool
ends_with_any(struct span text, const struct span *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (span_ends(text, words[i]))
			return true;
	return false;
}

static bool
holds_any(struct span text, const struct span *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (memmem(text.ptr, text.len, words[i].ptr, words[i].len) !=
		    NULL)
			return true;
	return false;
}

/* With words that need no plural behind them, and may go on at length. */
static bool
begins_address(struct span part)
{
	static const struct span begins[] = {
	    {"各位", 6}, {"尊敬的", 9}, {"亲爱的", 9}, {"親愛的", 9}};

	for (size_t i = 0; i < sizeof(begins) / sizeof(begins[0]); i++)
		if (span_starts(part, begins[i]) && part.len > begins[i].len)
			return true;
	return false;
}

/* 同志们, 各位来宾; but neither 我们 nor 我对同志们. */
static bool
is_address(struct span part)
{
	static const struct span plural[] = {{"们", 3}, {"們", 3}};
	static const struct span others[] = {{"我", 3}, {"你", 3}, {"您", 3},
	    {"他", 3}, {"她", 3}, {"它", 3}, {"咱", 3}, {"人们", 6},
	    {"人們", 6}, {"对", 3}, {"對", 3}, {"和", 3}, {"把", 3}, {"让", 3},
	    {"讓", 3}, {"给", 3}, {"給", 3}, {"向", 3}, {"请", 3}, {"請", 3},
	    {"是", 3}, {"有", 3}};

	return begins_address(part) ||
	    (part.len > plural[0].len && part.len <= LONGEST &&
		ends_with_any(part, plural, 2) &&
		!holds_any(part, others, sizeof(others) / sizeof(others[0])));
}

static bool
parts_addresses(uint32_t code)
{
	return code == 0x3001 || code == ' ' || code == 0x3000;
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
		if (code == 0xff0c || code == 0xff01 || code == 0xff1a)
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
