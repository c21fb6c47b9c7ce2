/*
 * Words by which a speaker addresses those present.
 *
 * An address is a list of persons, one of whom at least is named with a word
 * of the closed classes below.
 */
#include "address.h"

#include "point.h"
#include "scan.h"
#include "shape.h"
#include "word.h"

enum {
	SALUTATION_CHARS = 70,
	PERSON_CHARS = 9, /* 各位…, …们 */
	HONOURED_CHARS = 18, /* 尊敬的… */
	VOCATIVE_BYTES = 90,
};

/* The bytes of what stands between two persons, or ends the list. */
static size_t
separator(struct span text, size_t at)
{
	uint32_t code;
	size_t len;

	if (at == text.len)
		return 0;
	len = utf8_next(text, at, &code);
	return point_of(code) & POINT_PARTS ? len : 0;
}

/* 各位代表, and not 各位 alone */
static bool
names_all(struct span text)
{
	static const struct span all[] = {WORD("各位"), WORD("诸位"),
	    WORD("諸位"), WORD("全体"), WORD("全體")};
	size_t len = WORD_BEGINS(text, all);

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
	static const struct span plural[] = {WORD("们"), WORD("們")};
	size_t len = WORD_ENDS(text, plural);

	return len > 0 && len < text.len && WORD_ENDS(text, pronouns) == 0;
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
	return (names_all(text) || is_plural(text)) &&
	    shape_fits(text, PERSON_CHARS) && !says_more(text);
}

/* The next person, from *at on; empty at the end. */
static struct span
next_person(struct span text, size_t *at)
{
	size_t begin, len;

	while (*at < text.len && (len = separator(text, *at)) > 0)
		*at += len;
	begin = *at;
	while ((*at = scan_pass_han(text, *at)) < text.len &&
	    separator(text, *at) == 0) {
		uint32_t code;

		*at += utf8_next(text, *at, &code);
	}
	return (struct span){text.ptr + begin, *at - begin};
}

static bool
is_title_of_person(struct span text)
{
	static const struct span titles[] = {WORD("女士"), WORD("先生"),
	    WORD("同志"), WORD("代表"), WORD("委员"), WORD("来宾"),
	    WORD("嘉宾"), WORD("主席"), WORD("主任"), WORD("书记"),
	    WORD("院长"), WORD("校长"), WORD("部长"), WORD("市长"),
	    WORD("省长"), WORD("阁下"), WORD("同学"), WORD("老师"),
	    WORD("朋友"), WORD("议长"), WORD("总统"), WORD("总理"),
	    WORD("秘书长"), WORD("委員"), WORD("來賓"), WORD("嘉賓"),
	    WORD("總統"), WORD("院長"), WORD("部長"), WORD("議長"),
	    WORD("同仁"), WORD("乡亲"), WORD("家长"), WORD("领导"),
	    WORD("元首"), WORD("首脑"), WORD("首腦"), WORD("使节"),
	    WORD("使節"), WORD("负责人"), WORD("負責人"), WORD("专家"),
	    WORD("学者"), WORD("校友"), WORD("会长"), WORD("理事长"),
	    WORD("董事长"), WORD("大使"), WORD("议员"), WORD("議員"),
	    WORD("夫人")};

	return WORD_ENDS(text, titles) > 0;
}

/* 主席先生: an office, and 先生 behind it; 王先生 may be whoever speaks. */
static bool
is_office_addressed(struct span text)
{
	static const struct span words[] = {WORD("先生"), WORD("女士"),
	    WORD("阁下"), WORD("閣下"), WORD("同志")};
	size_t len = WORD_ENDS(text, words);

	text.len -= len;
	return len > 0 && is_title_of_person(text);
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

bool
address_is_salutation(struct span text)
{
	size_t at = 0, others = 0, persons = 0;
	struct span one;
	enum end end;

	if (text.len > SALUTATION_CHARS * 4 || span_ends(text, SPAN("。")))
		return false;
	end = shape_end(text);
	if (end != END_COLON && end != END_STOP && end != END_COMMA &&
	    end != END_OPEN)
		return false;
	while ((one = next_person(text, &at)).len > 0) {
		if (is_person(one) || is_office_addressed(one))
			persons++;
		else if (persons > 0 && is_greeting(one))
			continue;
		else if (!is_title_of_person(one) || !shape_fits(one, 16))
			others++;
		/* others may stand in front of a colon alone */
		if (others > 0 && end != END_COLON)
			return false;
	}
	return persons > 0 && others <= persons &&
	    shape_fits(text, SALUTATION_CHARS);
}

bool
address_is_recipient(struct span text)
{
	static const struct span bodies[] = {WORD("府"), WORD("局"), WORD("委"),
	    WORD("部"), WORD("院"), WORD("会"), WORD("厅"), WORD("办"),
	    WORD("门"), WORD("位"), WORD("司"), WORD("校"), WORD("行"),
	    WORD("处"), WORD("室"), WORD("区"), WORD("社"), WORD("团"),
	    WORD("构"), WORD("业"), WORD("市"), WORD("县"), WORD("办公厅"),
	    WORD("會"), WORD("廳"), WORD("處"), WORD("省"), WORD("州"),
	    WORD("盟"), WORD("旗"), WORD("联"), WORD("集团")};
	static const struct span each[] = {
	    WORD("各"), WORD("有关"), WORD("有關")};
	/* with 各 alone: the text of a body may have 美丽乡村： at its head */
	static const struct span places[] = {WORD("乡"), WORD("镇"), WORD("鄉"),
	    WORD("鎮"), WORD("村"), WORD("街道"), WORD("中心"), WORD("所"),
	    WORD("队"), WORD("隊"), WORD("站"), WORD("科"), WORD("厂"),
	    WORD("廠"), WORD("區"), WORD("縣"), WORD("門"), WORD("構"),
	    WORD("團"), WORD("組"), WORD("组"), WORD("公司"), WORD("团体"),
	    WORD("團體"), WORD("机关"), WORD("機關"), WORD("组织"),
	    WORD("組織")};
	size_t at = 0;
	struct span one;
	bool every = false;

	if (shape_end(text) != END_COLON || !shape_fits(text, CHARS_MANY / 4))
		return false;
	while ((one = next_person(text, &at)).len > 0) {
		bool all =
		    WORD_BEGINS(one, each) > 0 || shape_has(one, SPAN("各"));

		if (!shape_fits(one, 40) || shape_has(one, SPAN("的")) ||
		    shape_has(one, SPAN("是")) ||
		    (WORD_ENDS(one, bodies) == 0 &&
			!(all && WORD_ENDS(one, places) > 0)))
			return false;
		every = every || all || shape_chars(one) > 4;
	}
	return every;
}

bool
address_begins(struct span text)
{
	struct span one;
	size_t at = 0;

	if (text.len > VOCATIVE_BYTES)
		text.len = utf8_before(text, VOCATIVE_BYTES + 1);
	one = next_person(text, &at);
	if (one.ptr != text.ptr || !is_person(one))
		return false;
	return at < text.len && !scan_is_blank(scan_peek(text, at));
}
