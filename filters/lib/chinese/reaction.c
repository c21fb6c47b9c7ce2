/* Stage directions: what the listeners did, in brackets. */
#include "chinese/inline.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"

enum { REACTION_MAX = 16, CALL_MAX = 40 };

/* 笑 is an act only when it is all, for 玩笑, 可笑 and 见笑 end so too. */
static bool
is_act(struct span text)
{
	return span_equal(text, SPAN("笑")) || words_end(text, &words_act) > 0;
}

/* The text without the bracket at its start and its like at the end. */
static bool
unwrap(struct span *text)
{
	static const struct {
		struct span open, close;
	} pairs[] = {
	    {WORD("（"), WORD("）")},
	    {WORD("("), WORD(")")},
	    {WORD("（"), WORD(")")},
	    {WORD("("), WORD("）")},
	    {WORD("["), WORD("]")},
	    {WORD("【"), WORD("】")},
	    {WORD("〔"), WORD("〕")},
	    {WORD("［"), WORD("］")},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (span_starts(*text, pairs[i].open) &&
		    span_ends(*text, pairs[i].close)) {
			*text = span_from(*text, pairs[i].open.len);
			text->len -= pairs[i].close.len;
			return true;
		}
	return false;
}

/* Bytes of a mark that parts or ends clauses at `at`, else 0. */
static size_t
stop_length(struct span text, size_t at)
{
	static const struct span stops[] = {WORD("，"), WORD("、"), WORD("。"),
	    WORD("！"), WORD("；"), WORD("？")};

	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		if (text.ptr[at] == stops[i].ptr[0] &&
		    span_starts(span_from(text, at), stops[i]))
			return stops[i].len;
	return text.ptr[at] == ',' ? 1 : 0;
}

/* 有人喊：好！ whatever it is that those present called. */
static bool
is_called(struct span text)
{
	size_t len = words_begin(text, &words_act_of);

	return len > 0 &&
	    words_begin(span_from(text, len), &words_act_call) > 0;
}

bool
inline_is_reaction(struct span text)
{
	size_t start = 0, at = 0;

	if (!unwrap(&text))
		return false;
	text = span_trim(text);
	if (text.len <= 4 * (size_t)CALL_MAX && is_called(text))
		return true;
	if (text.len == 0 || text.len > 4 * (size_t)REACTION_MAX ||
	    utf8_length(text) > REACTION_MAX)
		return false;
	while (at < text.len) {
		size_t stop = stop_length(text, at);
		struct span clause = {text.ptr + start, at - start};

		if (stop > 0 && !is_act(clause))
			return false;
		at += stop > 0 ? stop : 1;
		if (stop > 0)
			start = at;
	}
	return start == text.len || is_act(span_from(text, start));
}
