/* Stage directions: what the listeners did, in brackets. */
#include "chinese/inline.h"

#include "base/utf8.h"
#include "chinese/word.h"

enum { REACTION_MAX = 16, CALL_MAX = 40 };

/*
 * A direction ends in one of these: what was heard or seen.  A closed class;
 * who did so, and how loudly, may stand before it.
 */
static const struct span acts[] = {
    WORD("掌声"),
    WORD("掌聲"),
    WORD("鼓掌"),
    WORD("掌声雷动"),
    WORD("掌聲雷動"),
    WORD("经久不息"),
    WORD("經久不息"),
    WORD("笑声"),
    WORD("笑聲"),
    WORD("大笑"),
    WORD("哄笑"),
    WORD("微笑"),
    WORD("苦笑"),
    WORD("众笑"),
    WORD("眾笑"),
    WORD("全场笑"),
    WORD("全場笑"),
    WORD("欢呼"),
    WORD("歡呼"),
    WORD("欢呼声"),
    WORD("歡呼聲"),
    WORD("喝彩"),
    WORD("叫好"),
    WORD("起立"),
    WORD("站起来"),
    WORD("站起來"),
    WORD("坐下"),
    WORD("默哀"),
    WORD("鞠躬"),
    WORD("敬礼"),
    WORD("敬禮"),
    WORD("握手"),
    WORD("举手"),
    WORD("舉手"),
    WORD("点头"),
    WORD("點頭"),
    WORD("摇头"),
    WORD("搖頭"),
    WORD("停顿"),
    WORD("停頓"),
    WORD("沉默"),
    WORD("哽咽"),
    WORD("奏国歌"),
    WORD("奏國歌"),
    WORD("奏乐"),
    WORD("奏樂"),
    WORD("鸣炮"),
    WORD("鳴炮"),
};

/* 笑 is an act only when it is all, for 玩笑, 可笑 and 见笑 end so too. */
static bool
is_act(struct span text)
{
	return span_equal(text, SPAN("笑")) || WORD_ENDS(text, acts) > 0;
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
	static const struct span whom[] = {WORD("有人"), WORD("台下"),
	    WORD("全场"), WORD("全場"), WORD("群众"), WORD("群眾"),
	    WORD("会场"), WORD("會場"), WORD("众人"), WORD("眾人"),
	    WORD("听众"), WORD("聽眾"), WORD("观众"), WORD("觀眾")};
	static const struct span how[] = {WORD("喊："), WORD("高呼："),
	    WORD("插话："), WORD("插話："), WORD("问："), WORD("問："),
	    WORD("答："), WORD("齐声："), WORD("齊聲：")};

	size_t len = WORD_BEGINS(text, whom);

	return len > 0 && WORD_BEGINS(span_from(text, len), how) > 0;
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
