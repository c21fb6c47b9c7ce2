/* Parts in a conversation, as labels name them. */
#include "structure/rest/part.h"

#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum { LABEL_BYTES = PART_LABEL_CHARS * 4 };

static int
is_between(uint32_t code, uint32_t first, uint32_t last)
{
	return code - first <= last - first;
}

/* All at once: each line is asked, and no branch would foretell which it is. */
static bool
may_stand_in_label(uint32_t code)
{
	if (code <= 0x7f)
		return code != ',' && code != ';' && code != '"' &&
		    code != '!' && code != '?' && code != '/';
	return !(is_between(code, 0x2010, 0x2026) |
	    is_between(code, 0x3001, 0x3003) |
	    is_between(code, 0x300a, 0x3011) |
	    is_between(code, 0xff01, 0xff07) |
	    is_between(code, 0xff0c, 0xff0f) | (code == 0xff1b) |
	    (code == 0xff1f));
}

/* [主持人] and 【主持人】 need no colon: as part_find_label(). */
static size_t
find_bracket(struct span text, size_t *colon)
{
	size_t at = scan_opening(text, 0), close = 0;

	if (scan_peek(text, 0) != '[' && scan_peek(text, 0) != 0x3010)
		return 0;
	while (at < text.len && at <= LABEL_BYTES &&
	    (close = scan_closing(text, at)) == 0) {
		uint32_t code;

		at += utf8_next(text, at, &code);
	}
	*colon = at + close;
	if (scan_peek(text, *colon) == 0xff1a)
		*colon += sizeof("：") - 1;
	return close > 0 ? at : 0;
}

size_t
part_find_label(struct span text, size_t *colon)
{
	size_t at;

	if (text.len > LABEL_BYTES + 4)
		text.len = LABEL_BYTES + 4; /* what begins there is whole */
	at = scan_pass_han(text, 0);
	if (text.len > 0 && (text.ptr[0] == '[' || text.ptr[0] == '\xe3')) {
		size_t bracket = find_bracket(text, colon);

		if (bracket > 0)
			return bracket;
	}
	while (at < text.len && at <= LABEL_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == 0xff1a || code == ':') {
			*colon = at + len;
			return at;
		}
		if (!may_stand_in_label(code))
			return 0;
		at = scan_pass_han(text, at + len);
	}
	return 0;
}

struct span
part_without_index(struct span label)
{
	static const struct span signs[] = {WORD("甲"), WORD("乙"), WORD("丙"),
	    WORD("丁"), WORD("戊"), WORD("一"), WORD("二"), WORD("三"),
	    WORD("四"), WORD("五"), WORD("A"), WORD("B"), WORD("C"), WORD("D")};
	size_t len = 0;

	while (len < label.len && label.ptr[label.len - len - 1] >= '0' &&
	    label.ptr[label.len - len - 1] <= '9')
		len++;
	if (len == 0)
		len = WORD_ENDS(label, signs);
	if (len < label.len)
		label.len -= len;
	return label;
}

bool
part_is(struct span label)
{
	static const struct span whole[] = {WORD("问"), WORD("答"), WORD("問"),
	    WORD("Q"), WORD("A"), WORD("主席"), WORD("主持"), WORD("旁白"),
	    WORD("司仪"), WORD("众"), WORD("甲"), WORD("乙"), WORD("总统"),
	    WORD("總統"), WORD("院長")};
	static const struct span ends[] = {WORD("记者"), WORD("記者"),
	    WORD("主持人"), WORD("提问"), WORD("提問"), WORD("网友"),
	    WORD("網友"), WORD("观众"), WORD("觀眾"), WORD("听众"),
	    WORD("聽眾"), WORD("学生"), WORD("學生"), WORD("发言人"),
	    WORD("發言人"), WORD("嘉宾"), WORD("嘉賓"), WORD("与会者"),
	    WORD("與會者"), WORD("员工"), WORD("翻译"), WORD("女士"),
	    WORD("先生"), WORD("老师"), WORD("同学"), WORD("采访者"),
	    WORD("採訪者"), WORD("訪談者"), WORD("提问者"), WORD("提問者"),
	    WORD("講者"), WORD("讲者"), WORD("主讲人"), WORD("主講人"),
	    WORD("與談人"), WORD("与谈人"), WORD("民眾"), WORD("民众"),
	    WORD("司儀"), WORD("代表"), WORD("众人"), WORD("眾人"),
	    WORD("编者"), WORD("編者"), WORD("助理")};
	size_t len;

	label = part_without_index(label);
	len = WORD_BEGINS(label, whole);
	return (len > 0 && len == label.len) || WORD_ENDS(label, ends) > 0;
}

bool
part_is_office(struct span label)
{
	static const struct span offices[] = {WORD("总"), WORD("總"),
	    WORD("部长"), WORD("部長"), WORD("局长"), WORD("局長"),
	    WORD("主任"), WORD("主席"), WORD("书记"), WORD("書記"),
	    WORD("委员"), WORD("委員"), WORD("教授"), WORD("博士"),
	    WORD("老师"), WORD("老師"), WORD("校长"), WORD("校長"),
	    WORD("经理"), WORD("經理"), WORD("政委"), WORD("處長"),
	    WORD("次長"), WORD("司長"), WORD("署長"), WORD("組長"),
	    WORD("立委"), WORD("秘書長"), WORD("董事長")};

	return WORD_ENDS(label, offices) > 0 && shape_fits(label, 8);
}

bool
part_begins_asker(struct span text)
{
	switch (scan_peek(text, 0)) {
	case 0x8bb0:
	case 0x8a18:
	case 0x95ee:
	case 0x554f:
	case 0x4e3b:
	case 0x63d0:
	case 0x7f51:
	case 0x7db2:
		return true;
	}
	return false;
}
