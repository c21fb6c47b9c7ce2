/* Stage directions: what the listeners did, in brackets. */
#include "chinese/inline.h"

#include "base/utf8.h"

enum { REACTION_MAX = 16, CALL_MAX = 40 };

/*
 * A direction ends in one of these: what was heard or seen.  A closed class;
 * who did so, and how loudly, may stand before it.
 */
static const struct span acts[] = {
    {"掌声", 6},
    {"掌聲", 6},
    {"鼓掌", 6},
    {"掌声雷动", 12},
    {"掌聲雷動", 12},
    {"经久不息", 12},
    {"經久不息", 12},
    {"笑声", 6},
    {"笑聲", 6},
    {"大笑", 6},
    {"哄笑", 6},
    {"微笑", 6},
    {"苦笑", 6},
    {"众笑", 6},
    {"眾笑", 6},
    {"全场笑", 9},
    {"全場笑", 9},
    {"欢呼", 6},
    {"歡呼", 6},
    {"欢呼声", 9},
    {"歡呼聲", 9},
    {"喝彩", 6},
    {"叫好", 6},
    {"起立", 6},
    {"站起来", 9},
    {"站起來", 9},
    {"坐下", 6},
    {"默哀", 6},
    {"鞠躬", 6},
    {"敬礼", 6},
    {"敬禮", 6},
    {"握手", 6},
    {"举手", 6},
    {"舉手", 6},
    {"点头", 6},
    {"點頭", 6},
    {"摇头", 6},
    {"搖頭", 6},
    {"停顿", 6},
    {"停頓", 6},
    {"沉默", 6},
    {"哽咽", 6},
    {"奏国歌", 9},
    {"奏國歌", 9},
    {"奏乐", 6},
    {"奏樂", 6},
    {"鸣炮", 6},
    {"鳴炮", 6},
};

/* It tells most words apart; 0 of none. */
static char
last_byte(struct span text)
{
	return text.len > 0 ? text.ptr[text.len - 1] : '\0';
}

/* 笑 is an act only when it is all, for 玩笑, 可笑 and 见笑 end so too. */
static bool
is_act(struct span text)
{
	if (span_equal(text, SPAN("笑")))
		return true;
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (last_byte(text) == last_byte(acts[i]) &&
		    span_ends(text, acts[i]))
			return true;
	return false;
}

static struct span
trimmed(struct span text)
{
	while (text.len > 0 && text.ptr[0] == ' ')
		text = span_from(text, 1);
	while (text.len > 0 && text.ptr[text.len - 1] == ' ')
		text.len--;
	return text;
}

/* The text without the bracket at its start and its like at the end. */
static bool
unwrap(struct span *text)
{
	static const struct {
		struct span open, close;
	} pairs[] = {
	    {{"（", 3}, {"）", 3}},
	    {{"(", 1}, {")", 1}},
	    {{"（", 3}, {")", 1}},
	    {{"(", 1}, {"）", 3}},
	    {{"[", 1}, {"]", 1}},
	    {{"【", 3}, {"】", 3}},
	    {{"〔", 3}, {"〕", 3}},
	    {{"［", 3}, {"］", 3}},
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
	static const struct span stops[] = {
	    {"，", 3}, {"、", 3}, {"。", 3}, {"！", 3}, {"；", 3}, {"？", 3}};

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
	static const struct span whom[] = {{"有人", 6}, {"台下", 6},
	    {"全场", 6}, {"全場", 6}, {"群众", 6}, {"群眾", 6}, {"会场", 6},
	    {"會場", 6}, {"众人", 6}, {"眾人", 6}, {"听众", 6}, {"聽眾", 6},
	    {"观众", 6}, {"觀眾", 6}};
	static const struct span how[] = {{"喊：", 6}, {"高呼：", 9},
	    {"插话：", 9}, {"插話：", 9}, {"问：", 6}, {"問：", 6}, {"答：", 6},
	    {"齐声：", 9}, {"齊聲：", 9}};

	for (size_t i = 0; i < sizeof(whom) / sizeof(whom[0]); i++)
		for (size_t k = 0; k < sizeof(how) / sizeof(how[0]); k++)
			if (span_starts(text, whom[i]) &&
			    span_starts(span_from(text, whom[i].len), how[k]))
				return true;
	return false;
}

bool
inline_is_reaction(struct span text)
{
	size_t start = 0, at = 0;

	if (!unwrap(&text))
		return false;
	text = trimmed(text);
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
