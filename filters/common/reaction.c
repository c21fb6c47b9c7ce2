/* Stage directions: what the listeners did, in brackets. */
#include "inline.h"

#include "utf8.h"

enum { REACTION_MAX = 16 };

/*
 * A direction ends in one of these: what was heard or seen.  A closed class;
 * who did so, and how loudly, may stand before it.
 */
static const char *const acts[] = {
    "掌声",
    "掌聲",
    "鼓掌",
    "掌声雷动",
    "掌聲雷動",
    "经久不息",
    "經久不息",
    "笑声",
    "笑聲",
    "大笑",
    "哄笑",
    "微笑",
    "苦笑",
    "众笑",
    "眾笑",
    "全场笑",
    "全場笑",
    "欢呼",
    "歡呼",
    "欢呼声",
    "歡呼聲",
    "喝彩",
    "叫好",
    "起立",
    "站起来",
    "站起來",
    "坐下",
    "默哀",
    "鞠躬",
    "敬礼",
    "敬禮",
    "握手",
    "举手",
    "舉手",
    "点头",
    "點頭",
    "摇头",
    "搖頭",
    "停顿",
    "停頓",
    "沉默",
    "哽咽",
    "奏国歌",
    "奏國歌",
    "奏乐",
    "奏樂",
    "鸣炮",
    "鳴炮",
};

/* 笑 is an act only when it is all, for 玩笑, 可笑 and 见笑 end so too. */
static bool
is_act(struct span text)
{
	if (span_equal(text, SPAN("笑")))
		return true;
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (span_ends(text, span_of(acts[i])))
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

/* The text without the bracket at its start and the one at its end. */
static bool
unwrap(struct span *text)
{
	if (span_starts(*text, SPAN("（")))
		*text = span_from(*text, SPAN("（").len);
	else if (span_starts(*text, SPAN("(")))
		*text = span_from(*text, 1);
	else
		return false;
	if (span_ends(*text, SPAN("）")))
		text->len -= SPAN("）").len;
	else if (span_ends(*text, SPAN(")")))
		text->len--;
	else
		return false;
	return true;
}

/* Bytes of a mark that parts or ends clauses at `at`, else 0. */
static size_t
stop_length(struct span text, size_t at)
{
	static const char *const stops[] = {"，", "、", "。", "！", "；", "？"};

	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		if (span_starts(span_from(text, at), span_of(stops[i])))
			return strlen(stops[i]);
	return text.ptr[at] == ',' ? 1 : 0;
}

bool
inline_is_reaction(struct span text)
{
	size_t start = 0, at = 0;

	if (!unwrap(&text))
		return false;
	text = trimmed(text);
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
