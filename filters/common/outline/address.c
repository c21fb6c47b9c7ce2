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
	    shape_fits(text, PERSON_CHARS);
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

/* The next person, from *at on; empty at the end. */
static struct span
next_person(struct span text, size_t *at)
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
	    WORD("同仁"), WORD("乡亲"), WORD("家长"), WORD("领导")};

	return shape_fits(text, TITLE_CHARS) && WORD_ENDS(text, titles) > 0;
}

static bool
may_end_address(enum end end)
{
	return end == END_COLON || end == END_STOP || end == END_COMMA ||
	    end == END_OPEN;
}

/*
 * Most lines are a single part: they are done with before any is compared with
 * the titles.
 */
bool
address_is_salutation(const struct line *line)
{
	size_t at = 0, others = 0, persons = 0;
	struct span text = line_text(line), one;

	if (line->chars > SALUTATION_CHARS ||
	    !may_end_address((enum end)line->end) ||
	    span_ends(text, SPAN("。")))
		return false;
	while ((one = next_person(text, &at)).len > 0) {
		at = skip_separators(text, at);
		if (is_person(one))
			persons++;
		else if (persons == 0 && at == text.len)
			return false;
		else if (!is_title_of_person(one))
			others++;
		/* others may stand in front of a colon alone */
		if (others > 0 && line->end != END_COLON)
			return false;
	}
	return persons > 0 && others <= persons;
}

bool
address_is_recipient(struct span text)
{
	static const struct span bodies[] = {WORD("府"), WORD("局"), WORD("委"),
	    WORD("部"), WORD("院"), WORD("会"), WORD("厅"), WORD("办"),
	    WORD("门"), WORD("位"), WORD("司"), WORD("校"), WORD("行"),
	    WORD("处"), WORD("室"), WORD("区"), WORD("社"), WORD("团"),
	    WORD("构"), WORD("业"), WORD("市"), WORD("县"), WORD("办公厅"),
	    WORD("會"), WORD("廳"), WORD("處")};
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

		if (!shape_fits(one, 40) ||
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
