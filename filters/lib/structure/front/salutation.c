/*
 * Words by which a speaker addresses those present.
 *
 * An address is a list of persons, one of whom at least is named with a word
 * of the closed classes below.
 */
#include "structure/front/salutation.h"

#include "chinese/point.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	SALUTATION_CHARS = 70,
	PERSON_CHARS = 9, /* 各位…, …们 */
	HONOURED_CHARS = 18, /* 尊敬的… */
	TITLE_CHARS = 16, /* 秘书长先生 */
	VOCATIVE_BYTES = 90,
};

/* 各位代表, and not 各位 alone; the second character tells most others. */
static bool
names_all(struct span text)
{
	static const struct span all[] = {WORD("各位"), WORD("诸位"),
	    WORD("諸位"), WORD("全体"), WORD("全體")};
	size_t second = sizeof("各") - 1, len;

	if (!scan_word(text, second, SPAN("位")) &&
	    !scan_word(text, second, SPAN("体")) &&
	    !scan_word(text, second, SPAN("體")))
		return false;
	len = WORD_BEGINS(text, all);
	return len > 0 && len < text.len;
}

/* 同志们, and not 我们 */
static bool
is_plural(struct span text)
{
	static const struct span pronouns[] = {WORD("我们"), WORD("我們"),
	    WORD("你们"), WORD("你們"), WORD("他们"), WORD("他們"),
	    WORD("她们"), WORD("它们"), WORD("咱们"), WORD("人们"),
	    WORD("人們")};

	return text.len > sizeof("们") - 1 &&
	    (span_ends(text, SPAN("们")) || span_ends(text, SPAN("們"))) &&
	    WORD_ENDS(text, pronouns) == 0;
}

/* 各位代表在会上说 and 谢谢同学们 name persons, and say more than that. */
static bool
says_more(struct span text)
{
	static const struct span begins[] = {
	    WORD("谢谢"), WORD("謝謝"), WORD("感谢"), WORD("感謝"), WORD("祝")};
	static const struct span ends[] = {WORD("说"), WORD("說"), WORD("道"),
	    WORD("问"), WORD("問"), WORD("到"), WORD("为"), WORD("為"),
	    WORD("是"), WORD("要")};

	return WORD_ENDS(text, ends) > 0 || WORD_BEGINS(text, begins) > 0;
}

static bool
is_person(struct span text)
{
	static const struct span honoured[] = {WORD("尊敬"), WORD("敬爱"),
	    WORD("敬愛"), WORD("亲爱"), WORD("親愛"), WORD("尊贵"),
	    WORD("尊貴")};

	if (scan_word(text, sizeof("尊敬") - 1, SPAN("的")) &&
	    WORD_BEGINS(text, honoured) > 0)
		return shape_fits(text, HONOURED_CHARS);
	return text.len <= PERSON_CHARS * 4 &&
	    (names_all(text) || is_plural(text)) &&
	    shape_fits(text, PERSON_CHARS) && !says_more(text);
}

/* Behind what stands between two persons, or ends the list. */
static size_t
skip_separators(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if ((point_of(code) & POINT_PARTS) == 0)
			break;
		at += len;
	}
	return at;
}

struct span
address_next(struct span text, size_t *at)
{
	size_t begin = skip_separators(text, *at), end = begin;

	while ((end = scan_pass_han(text, end)) < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, end, &code);

		if (point_of(code) & POINT_PARTS)
			break;
		end += len;
	}
	*at = end;
	return (struct span){text.ptr + begin, end - begin};
}

/* clang-format off */
#define TITLES(W) \
	W("女士") W("先生") W("同志") W("代表") W("委员") W("来宾") \
	W("嘉宾") W("主席") W("主任") W("书记") W("院长") W("校长") \
	W("部长") W("市长") W("省长") W("阁下") W("同学") W("老师") \
	W("朋友") W("议长") W("总统") W("总理") W("秘书长") W("委員") \
	W("來賓") W("嘉賓") W("總統") W("院長") W("部長") W("議長") \
	W("同仁") W("乡亲") W("家长") W("领导") \
	W("元首") W("首脑") W("首腦") W("使节") W("使節") W("负责人") \
	W("負責人") W("专家") W("学者") W("校友") W("会长") W("理事长") \
	W("董事长") W("大使") W("议员") W("議員") W("夫人")
/* clang-format on */

size_t
address_title(struct span text)
{
	static const struct span titles[] = {TITLES(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(TITLES);

	return word_may_end(text, &tails) ? WORD_ENDS(text, titles) : 0;
}

static bool
may_end_address(enum end end)
{
	return end == END_COLON || end == END_STOP || end == END_COMMA ||
	    end == END_OPEN;
}

/* 主席先生: an office, and 先生 behind it; 王先生 may be whoever speaks. */
static bool
is_office_addressed(struct span text)
{
	static const struct span words[] = {WORD("先生"), WORD("女士"),
	    WORD("阁下"), WORD("閣下"), WORD("同志")};
	size_t len = WORD_ENDS(text, words);

	text.len -= len;
	return len > 0 && address_title(text) > 0;
}

/* 大家好 may stand behind the persons. */
static bool
is_greeting(struct span text)
{
	static const struct span words[] = {WORD("大家好"), WORD("大家上午好"),
	    WORD("大家下午好"), WORD("大家早上好"), WORD("大家晚上好"),
	    WORD("大家早安"), WORD("大家午安"), WORD("大家早"), WORD("上午好"),
	    WORD("下午好"), WORD("晚上好"), WORD("早上好"), WORD("你们好"),
	    WORD("你們好"), WORD("您好")};

	return WORD_BEGINS(text, words) == text.len;
}

/* A part of a line that may address somebody. */
enum part { PART_PERSON, PART_TITLE, PART_GREETING, PART_OTHER };

/*
 * Most lines are a single part: they are done with before any is compared with
 * the titles.
 */
static enum part
part_of(struct span one, bool alone, size_t persons)
{
	if (is_person(one) || is_office_addressed(one))
		return PART_PERSON;
	if (persons > 0 && is_greeting(one))
		return PART_GREETING;
	return !alone && address_title(one) > 0 && shape_fits(one, TITLE_CHARS)
	    ? PART_TITLE
	    : PART_OTHER;
}

bool
address_is_salutation(const struct line *line)
{
	size_t at = 0, parts[PART_OTHER + 1] = {0};
	struct span text = line_text(line), one;

	if (line->chars > SALUTATION_CHARS ||
	    !may_end_address((enum end)line->end) ||
	    span_ends(text, SPAN("。")))
		return false;
	while ((one = address_next(text, &at)).len > 0) {
		size_t persons = parts[PART_PERSON];

		at = skip_separators(text, at);
		parts[part_of(one, persons == 0 && at == text.len, persons)]++;
		/* others may stand in front of a colon alone */
		if (parts[PART_OTHER] > 0 && line->end != END_COLON)
			return false;
	}
	return parts[PART_PERSON] > 0 &&
	    parts[PART_OTHER] <= parts[PART_PERSON];
}

bool
address_begins(struct span text)
{
	struct span one;
	size_t at = 0;

	if (text.len > VOCATIVE_BYTES)
		text.len = utf8_before(text, VOCATIVE_BYTES + 1);
	one = address_next(text, &at);
	if (one.ptr != text.ptr || !is_person(one))
		return false;
	return at < text.len && !scan_is_blank(scan_peek(text, at));
}
