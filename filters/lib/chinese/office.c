/*
 * Offices and callings, by which persons are called.
 *
 * They are an open class, but one by its last characters: whatever is short and
 * ends in 长 is an office, but for what grows or is long.
 */
#include "chinese/office.h"

#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum { OFFICE_CHARS = 14, HAN = 3, AMID_CHARS = 4, OFFICE_LEAST = 4 };

static const struct span offices[] = {WORD("长"), WORD("長"), WORD("总"),
    WORD("總"), WORD("师"), WORD("師"), WORD("员"), WORD("員"), WORD("主任"),
    WORD("主席"), WORD("书记"), WORD("書記"), WORD("支书"), WORD("支書"),
    WORD("教授"), WORD("博士"), WORD("院士"), WORD("护士"), WORD("護士"),
    WORD("女士"), WORD("学士"), WORD("经理"), WORD("經理"), WORD("总理"),
    WORD("總理"), WORD("助理"), WORD("代理"), WORD("监理"), WORD("政委"),
    WORD("常委"), WORD("立委"), WORD("总监"), WORD("總監"), WORD("总裁"),
    WORD("總裁"), WORD("总统"), WORD("總統"), WORD("首相"), WORD("大使"),
    WORD("公使"), WORD("领事"), WORD("領事"), WORD("理事"), WORD("监事"),
    WORD("監事"), WORD("董事"), WORD("参事"), WORD("參事"), WORD("干事"),
    WORD("幹事"), WORD("法官"), WORD("检察官"), WORD("檢察官"), WORD("警官"),
    WORD("军官"), WORD("顾问"), WORD("顧問"), WORD("秘书"), WORD("秘書"),
    WORD("参赞"), WORD("參贊"), WORD("司令"), WORD("将军"), WORD("將軍"),
    WORD("编辑"), WORD("編輯"), WORD("会计"), WORD("會計"), WORD("作家"),
    WORD("专家"), WORD("專家"), WORD("导演"), WORD("導演"), WORD("主播"),
    WORD("主编"), WORD("主編"), WORD("村民"), WORD("居民"), WORD("市民"),
    WORD("农民"), WORD("農民"), WORD("牧民"), WORD("渔民"), WORD("漁民"),
    WORD("工人"), WORD("负责人"), WORD("負責人"), WORD("代理人"),
    WORD("辩护人"), WORD("辯護人"), WORD("公诉人"), WORD("公訴人"),
    WORD("证人"), WORD("證人"), WORD("股东"), WORD("股東"), WORD("战士"),
    WORD("戰士"), WORD("同志"), WORD("夫人"), WORD("小姐"), WORD("大夫"),
    WORD("医生"), WORD("醫生"), WORD("学生"), WORD("學生"), WORD("先生"),
    WORD("研究生"), WORD("师傅"), WORD("師傅"), WORD("老板"), WORD("老闆"),
    WORD("大爷"), WORD("大爺"), WORD("大妈"), WORD("大媽"), WORD("大姐"),
    WORD("大哥"), WORD("阿姨"), WORD("奶奶"), WORD("爷爷"), WORD("爺爺"),
    WORD("妈妈"), WORD("媽媽"), WORD("爸爸"), WORD("父亲"), WORD("父親"),
    WORD("母亲"), WORD("母親"), WORD("代表"), WORD("家属"), WORD("家屬"),
    WORD("主教"), WORD("牧师"), WORD("神父")};

/* What ends as an office does, and is none. */
static const struct span others[] = {WORD("增长"), WORD("增長"), WORD("生长"),
    WORD("生長"), WORD("成长"), WORD("成長"), WORD("特长"), WORD("特長"),
    WORD("专长"), WORD("專長"), WORD("全长"), WORD("全長"), WORD("延长"),
    WORD("延長"), WORD("身长"), WORD("身長"), WORD("擅长"), WORD("擅長"),
    WORD("周长"), WORD("周長"), WORD("边长"), WORD("邊長"), WORD("波长"),
    WORD("波長"), WORD("时长"), WORD("時長"), WORD("助长"), WORD("助長"),
    WORD("最长"), WORD("最長"), WORD("较长"), WORD("較長"), WORD("漫长"),
    WORD("漫長"), WORD("很长"), WORD("很長"), WORD("消长"), WORD("消長"),
    WORD("人员"), WORD("人員"), WORD("成员"), WORD("成員"), WORD("动员"),
    WORD("動員"), WORD("全员"), WORD("全員"), WORD("会员"), WORD("會員"),
    WORD("党员"), WORD("黨員"), WORD("官员"), WORD("官員"), WORD("各位代表"),
    WORD("出师"), WORD("会师"), WORD("各位委员"), WORD("各位委員"),
    WORD("汇总"), WORD("匯總"), WORD("总总")};

bool
office_is(struct span text)
{
	size_t len;

	if (!shape_fits(text, OFFICE_CHARS))
		return false;
	len = WORD_ENDS(text, offices);
	return len > 0 && text.len > HAN && WORD_ENDS(text, others) == 0;
}

bool
office_is_amid_name(struct span text)
{
	static const struct span members[] = {
	    WORD("议员"), WORD("議員"), WORD("委员"), WORD("委員")};
	size_t surname = person_surname(text);
	struct span rest;

	if (scan_pass_han(text, 0) < text.len)
		return false;
	/* minutes call each member so, whatever the surname */
	if (surname == 0 && text.len > HAN &&
	    WORD_BEGINS(span_from(text, HAN), members) > 0)
		surname = HAN;
	if (surname == 0)
		return false;
	rest = span_from(text, surname);
	for (size_t given = HAN; given <= 2 * HAN; given += HAN) {
		struct span office = rest;

		if (rest.len < given + 2 * HAN)
			break;
		office.len -= given;
		if (office.len <= AMID_CHARS * HAN && office_is(office))
			return true;
	}
	return false;
}

bool
office_is_before_name(struct span text)
{
	if (text.len < (OFFICE_LEAST + 2) * HAN ||
	    scan_pass_han(text, 0) < text.len)
		return false;
	for (size_t name = 2 * HAN; name <= 3 * HAN; name += HAN) {
		struct span office = {text.ptr, text.len - name};

		if (office.len >= OFFICE_LEAST * HAN && office_is(office))
			return true;
	}
	return false;
}
