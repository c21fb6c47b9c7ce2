/*
 * Whom a letter or an official paper is addressed to, 主送.
 *
 * Bodies are known by the words they end in.  One alone, and a person, are
 * told from a line that announces by the paper's title, which says that it is
 * sent to somebody.
 */
#include "structure/front/recipient.h"

#include "chinese/person.h"
#include "chinese/word.h"
#include "structure/front/salutation.h"
#include "structure/lines/shape.h"

enum { ONE_CHARS = 24, FEW_MOST = 3 };

bool
recipient_is_line(struct span text)
{
	static const struct span bodies[] = {WORD("府"), WORD("局"), WORD("委"),
	    WORD("部"), WORD("院"), WORD("会"), WORD("厅"), WORD("办"),
	    WORD("门"), WORD("位"), WORD("司"), WORD("校"), WORD("行"),
	    WORD("处"), WORD("室"), WORD("区"), WORD("社"), WORD("团"),
	    WORD("构"), WORD("业"), WORD("市"), WORD("县"), WORD("办公厅"),
	    WORD("會"), WORD("廳"), WORD("處"), WORD("省"), WORD("州"),
	    WORD("盟"), WORD("旗"), WORD("联"), WORD("集团"), WORD("區"),
	    WORD("縣"), WORD("門"), WORD("構"), WORD("團"), WORD("業"),
	    WORD("辦"), WORD("聯"), WORD("集團")};
	static const struct span each[] = {
	    WORD("各"), WORD("有关"), WORD("有關")};
	/* 市档案局, 国务院: short, but bodies of what they begin with */
	static const struct span of[] = {WORD("国"), WORD("省"), WORD("市"),
	    WORD("县"), WORD("区"), WORD("州"), WORD("盟"), WORD("旗"),
	    WORD("镇"), WORD("乡"), WORD("國"), WORD("縣"), WORD("區")};
	/* with 各 alone: the text of a body may have 美丽乡村： at its head */
	static const struct span places[] = {WORD("乡"), WORD("镇"), WORD("鄉"),
	    WORD("鎮"), WORD("村"), WORD("街道"), WORD("中心"), WORD("所"),
	    WORD("队"), WORD("隊"), WORD("站"), WORD("科"), WORD("厂"),
	    WORD("廠"), WORD("户"), WORD("戶"), WORD("店"), WORD("組"),
	    WORD("组"), WORD("公司"), WORD("团体"), WORD("團體"), WORD("机关"),
	    WORD("機關"), WORD("组织"), WORD("組織")};
	size_t at = 0;
	struct span one;
	bool every = false;

	if (shape_end(text) != END_COLON || !shape_fits(text, CHARS_MANY / 4))
		return false;
	while ((one = address_next(text, &at)).len > 0) {
		bool all =
		    WORD_BEGINS(one, each) > 0 || shape_has(one, SPAN("各"));

		if (!shape_fits(one, 40) || shape_has(one, SPAN("的")) ||
		    shape_has(one, SPAN("是")) ||
		    (WORD_ENDS(one, bodies) == 0 &&
			!(all && WORD_ENDS(one, places) > 0)))
			return false;
		every = every || all || shape_chars(one) > 4 ||
		    (shape_chars(one) > 2 && WORD_BEGINS(one, of) > 0);
	}
	return every;
}

bool
recipient_is_sent(struct span title)
{
	static const struct span papers[] = {WORD("通知"), WORD("批复"),
	    WORD("批復"), WORD("批覆"), WORD("函"), WORD("请示"), WORD("請示"),
	    WORD("答复"), WORD("答覆"), WORD("报告"), WORD("報告"),
	    WORD("意见"), WORD("意見"), WORD("决定"), WORD("決定"),
	    WORD("通报"), WORD("通報"), WORD("信"), WORD("书"), WORD("書"),
	    WORD("电"), WORD("電"), WORD("批示")};

	return WORD_ENDS(title, papers) > 0;
}

/* 王小明副主席 */
static bool
is_officer(struct span one)
{
	size_t len = address_title(one);

	one.len -= len;
	if (len > 0 && span_ends(one, SPAN("副")))
		one.len -= sizeof("副") - 1;
	return len > 0 && person_is_name(one);
}

/* 某局, XX局, 县图书馆 */
static bool
is_body(struct span one)
{
	static const struct span ends[] = {WORD("部"), WORD("局"), WORD("委"),
	    WORD("院"), WORD("厅"), WORD("廳"), WORD("办"), WORD("辦"),
	    WORD("处"), WORD("處"), WORD("会"), WORD("會"), WORD("行"),
	    WORD("社"), WORD("校"), WORD("学"), WORD("學"), WORD("馆"),
	    WORD("館"), WORD("站"), WORD("所"), WORD("园"), WORD("園"),
	    WORD("场"), WORD("場"), WORD("厂"), WORD("廠"), WORD("中心"),
	    WORD("公司"), WORD("集团"), WORD("集團"), WORD("队"), WORD("隊"),
	    WORD("政府"), WORD("支部"), WORD("组"), WORD("組"), WORD("宫"),
	    WORD("宮"), WORD("矿"), WORD("礦"), WORD("店"), WORD("村"),
	    WORD("户"), WORD("戶"), WORD("街道")};
	/* 任务部署, 本次会议: what such a line announces */
	static const struct span begins[] = {WORD("本"), WORD("这"), WORD("這"),
	    WORD("一"), WORD("以下"), WORD("如下"), WORD("全"), WORD("下")};

	return WORD_ENDS(one, ends) > 0 && WORD_BEGINS(one, begins) == 0;
}

bool
recipient_is_one(struct span text)
{
	size_t at = 0;
	struct span one;

	if (shape_end(text) != END_COLON || !shape_fits(text, ONE_CHARS) ||
	    shape_has(text, SPAN("的")) || shape_has(text, SPAN("是")))
		return false;
	one = address_next(text, &at);
	if (one.ptr != text.ptr)
		return false;
	for (size_t n = 0; n < FEW_MOST; n++) {
		if (!is_officer(one) && !is_body(one))
			return false;
		one = address_next(text, &at);
		if (one.len == 0)
			return true;
	}
	return false;
}
