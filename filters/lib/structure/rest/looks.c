/*
 * What a line that may be a heading without a number looks like.
 *
 * It has no punctuation at its end, and is no date, address, caption, record
 * or remark.  A question may be one, and a label that ends in a colon; such
 * need more sisters than the others.
 */
#include "structure/rest/looks.h"

#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/front/imprint.h"
#include "structure/front/salutation.h"
#include "structure/front/web_page.h"
#include "structure/lines/contents.h"
#include "structure/lines/shape.h"
#include "structure/rest/aside.h"
#include "structure/rest/brackets.h"
#include "structure/rest/known.h"
#include "structure/rest/talk.h"
#include "structure/rest/unlike.h"

enum {
	DASHED_CHARS = 20,
	LABEL_BYTES = 6,
	ORNAMENT_CHARS = 12,
};

static bool
has_colon(struct span text)
{
	return shape_has(text, SPAN("：")) || shape_has(text, SPAN(":"));
}

/* 吗 呢 了 也 很 没: a headline that asks may have them. */
static bool
is_particle(uint32_t code)
{
	return code == 0x5417 || code == 0x55ce || code == 0x5462 ||
	    code == 0x4e86 || code == 0x4e5f || code == 0x5f88 ||
	    code == 0x6ca1 || code == 0x6c92 || code == 0x662f;
}

/* What somebody asks those present, or himself: 这说明什么？ */
static enum look
look_of_question(struct span text)
{
	static const struct span begins[] = {WORD("但"), WORD("可"), WORD("而"),
	    WORD("难道"), WORD("難道"), WORD("同志"), WORD("大家"), WORD("请"),
	    WORD("請")};

	enum look look = LOOK_QUESTION;

	if (WORD_BEGINS(text, begins) > 0 || address_begins(text))
		return LOOK_NONE;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (talk_is_word(code) && !is_particle(code))
			return LOOK_NONE;
		if (talk_is_word(code) && code != 0x662f) /* 是 */
			look = LOOK_ASKED;
	}
	return look;
}

/* In the body 分享 may head text; 来源：… does not. */
static bool
is_furniture(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return furniture_is(text) &&
	    (line < outline->lines + outline->body || has_colon(text));
}

static bool
has_word(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (unicode_is_alphanumeric(code))
			return true;
	}
	return false;
}

bool
looks_like_ornament(const struct line *line)
{
	return line->chars <= ORNAMENT_CHARS && line->kind == KIND_PARA &&
	    line->entry == NONE && !has_word(line_text(line));
}

/* What stands beside the text, or tells of it. */
static bool
stands_aside(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return is_furniture(outline, line) || aside_is_address(text) ||
	    aside_is_caption(line) || aside_is_record(text) ||
	    aside_is_note(text) || contents_is_name(text) ||
	    (outline->transcript && aside_is_remark(text));
}

/* Nothing that stands alone on a line for another reason. */
static bool
may_head(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if ((scan_opening(text, 0) > 0 && !brackets_frame(outline, line)) ||
	    (shape_sentence(text) > 0 && line->end != END_QUESTION))
		return false;
	return date_begins(text) == 0 && !imprint_has_dash(text) &&
	    has_word(text) && !unlike_is(outline, line) &&
	    !stands_aside(outline, line);
}

/* Clauses parted by blanks or a dash, as headlines have them, and no list. */
static bool
is_headline(struct span text)
{
	return (shape_has(text, SPAN(" ")) || shape_has(text, SPAN("　")) ||
		   shape_has(text, SPAN("——"))) &&
	    !shape_has(text, SPAN("、")) && !has_colon(text);
}

/* Text stands below, and not one more short line. */
static bool
is_above_text(const struct outline *outline, const struct line *line)
{
	return line + 1 < outline->lines + outline->line_count &&
	    line[1].kind == KIND_PARA && line[1].entry == NONE &&
	    (line[1].end == END_STOP || line[1].full);
}

static struct span
without_colons(struct span text)
{
	while (text.len > 0) {
		size_t at = utf8_before(text, text.len);
		uint32_t code = scan_peek(text, at);

		if (code != ':' && code != 0xff1a)
			break;
		text.len = at;
	}
	return text;
}

/* Words in Han, neither a clause of what is said nor a list. */
static bool
is_name(struct span text)
{
	bool han = false;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		han = han || unicode_is_han(code);
		if (talk_is_word(code) || code == 0xff0c || code == ',' ||
		    code == 0x3001)
			return false;
	}
	return han;
}

/* 他说, 如下 and 结论是 announce what comes, 王先生 is addressed. */
static bool
announces(struct span text)
{
	static const struct span ends[] = {WORD("说"), WORD("說"), WORD("道"),
	    WORD("称"), WORD("稱"), WORD("问"), WORD("問"), WORD("答"),
	    WORD("曰"), WORD("写"), WORD("寫"), WORD("讲"), WORD("講"),
	    WORD("指出"), WORD("强调"), WORD("強調"), WORD("认为"),
	    WORD("認為"), WORD("要求"), WORD("表示"), WORD("提出"),
	    WORD("如下"), WORD("以下"), WORD("下列"), WORD("下"), WORD("有"),
	    WORD("为"), WORD("為"), WORD("包括"), WORD("例如"), WORD("比如"),
	    WORD("等"), WORD("几点"), WORD("幾點"), WORD("两点"), WORD("三点"),
	    WORD("四点"), WORD("五点"), WORD("方面"), WORD("工作"), WORD("如"),
	    WORD("即"), WORD("来看"), WORD("來看"), WORD("希望"), WORD("建议"),
	    WORD("建議"), WORD("知道"), WORD("人"), WORD("们"), WORD("們"),
	    WORD("志"), WORD("生"), WORD("士"), WORD("信")};
	static const struct span begins[] = {WORD("致"), WORD("给"), WORD("給"),
	    WORD("现在"), WORD("現在"), WORD("今天"), WORD("下面"),
	    WORD("首先"), WORD("最后"), WORD("最後"), WORD("另外"),
	    WORD("此外"), WORD("同时"), WORD("同時"), WORD("以上"), WORD("例"),
	    WORD("为此"), WORD("為此")};

	return WORD_ENDS(text, ends) > 0 || WORD_BEGINS(text, begins) > 0;
}

/* 基本案情： */
static bool
is_label(const struct outline *outline, const struct line *line)
{
	struct span name = without_colons(line_text(line));

	return is_above_text(outline, line) && name.len >= LABEL_BYTES &&
	    is_name(name) && !announces(name);
}

/* 从不敢说—— above what it leaves open. */
static bool
is_dashed(const struct line *line)
{
	return line->chars <= DASHED_CHARS &&
	    span_ends(line_text(line), SPAN("——"));
}

/* The line above once more: the head of a page, or a title. */
static bool
is_echo(const struct outline *outline, const struct line *line)
{
	return line > outline->lines &&
	    span_equal(line_text(line), line_text(line - 1));
}

static enum look
look_of_open(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (!outline->transcript && unlike_is_credit(outline, line))
		return LOOK_NONE;
	if (line->chars > PLAIN_CHARS)
		return !outline->transcript && is_headline(text) ? LOOK_LONG
								 : LOOK_NONE;
	if (scan_opening(text, 0) > 0)
		return LOOK_FRAMED;
	return !outline->transcript && person_is_name(text) ? LOOK_NAME
							    : LOOK_OPEN;
}

enum look
looks_of(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (known_is(text) && line->end != END_COLON)
		return LOOK_KNOWN;
	if (line->chars < 2 || is_echo(outline, line) ||
	    !may_head(outline, line))
		return LOOK_NONE;
	switch ((enum end)line->end) {
	case END_OPEN:
		return look_of_open(outline, line);
	case END_COMMA:
		return is_dashed(line) ? LOOK_OPEN : LOOK_NONE;
	case END_QUESTION:
		return outline->transcript ? LOOK_NONE : look_of_question(text);
	case END_COLON:
		return !outline->transcript && is_label(outline, line)
		    ? LOOK_LABEL
		    : LOOK_NONE;
	case END_STOP:
	case END_SEMICOLON:
		break;
	}
	return LOOK_NONE;
}
