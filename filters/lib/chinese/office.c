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

/* clang-format off */
#define OFFICES(W) \
	W("长") W("長") W("总") W("總") W("师") W("師") W("员") W("員") \
	W("主任") W("主席") W("书记") W("書記") W("支书") W("支書") W("教授") \
	W("博士") W("院士") W("护士") W("護士") W("女士") W("学士") W("经理") \
	W("經理") W("总理") W("總理") W("助理") W("代理") W("监理") W("政委") \
	W("常委") W("立委") W("总监") W("總監") W("总裁") W("總裁") W("总统") \
	W("總統") W("首相") W("大使") W("公使") W("领事") W("領事") W("理事") \
	W("监事") W("監事") W("董事") W("参事") W("參事") W("干事") W("幹事") \
	W("法官") W("检察官") W("檢察官") W("警官") W("军官") W("顾问") \
	W("顧問") W("秘书") W("秘書") W("参赞") W("參贊") W("司令") W("将军") \
	W("將軍") W("编辑") W("編輯") W("会计") W("會計") W("作家") W("专家") \
	W("專家") W("导演") W("導演") W("主播") W("主编") W("主編") W("村民") \
	W("居民") W("市民") W("农民") W("農民") W("牧民") W("渔民") W("漁民") \
	W("工人") W("负责人") W("負責人") W("代理人") W("辩护人") W("辯護人") \
	W("公诉人") W("公訴人") W("证人") W("證人") W("股东") W("股東") \
	W("战士") W("戰士") W("同志") W("夫人") W("小姐") W("大夫") W("医生") \
	W("醫生") W("学生") W("學生") W("先生") W("研究生") W("师傅") \
	W("師傅") W("老板") W("老闆") W("大爷") W("大爺") W("大妈") W("大媽") \
	W("大姐") W("大哥") W("阿姨") W("奶奶") W("爷爷") W("爺爺") W("妈妈") \
	W("媽媽") W("爸爸") W("父亲") W("父親") W("母亲") W("母親") W("代表") \
	W("家属") W("家屬") W("主教") W("牧师") W("神父")
/* clang-format on */

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
	static const struct span offices[] = {OFFICES(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(OFFICES);
	size_t len;

	if (!word_may_end(text, &tails) || !shape_fits(text, OFFICE_CHARS))
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
