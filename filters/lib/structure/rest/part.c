/* Parts in a conversation, as labels name them. */
#include "structure/rest/part.h"

#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

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

/* clang-format off */
#define PARTS(W) \
	W("记者") W("記者") W("主持人") W("提问") W("提問") W("网友") \
	W("網友") W("观众") W("觀眾") W("听众") W("聽眾") W("学生") W("學生") \
	W("发言人") W("發言人") W("嘉宾") W("嘉賓") W("与会者") W("與會者") \
	W("员工") W("翻译") W("女士") W("先生") W("老师") W("同学") \
	W("采访者") W("採訪者") W("訪談者") W("提问者") W("提問者") W("講者") \
	W("讲者") W("主讲人") W("主講人") W("與談人") W("与谈人") W("民眾") \
	W("民众") W("司儀") W("代表") W("众人") W("眾人") W("编者") W("編者") \
	W("助理")
/* clang-format on */

bool
part_is(struct span label)
{
	static const struct span whole[] = {WORD("问"), WORD("答"), WORD("問"),
	    WORD("Q"), WORD("A"), WORD("主席"), WORD("主持"), WORD("旁白"),
	    WORD("司仪"), WORD("众"), WORD("甲"), WORD("乙"), WORD("师"),
	    WORD("師"), WORD("生"), WORD("男"), WORD("女"), WORD("丙"),
	    WORD("原告"), WORD("被告"), WORD("回答"), WORD("总统"),
	    WORD("總統"), WORD("院長")};
	static const struct span ends[] = {PARTS(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(PARTS);
	size_t len;

	label = part_without_index(label);
	len = WORD_BEGINS(label, whole);
	return (len > 0 && len == label.len) ||
	    (word_may_end(label, &tails) && WORD_ENDS(label, ends) > 0);
}

/* clang-format off */
#define PERSONS(W) \
	W("证人") W("證人") W("原告") W("被告") W("代理人") W("辩护人") \
	W("辯護人") W("主持人") W("嘉宾") W("嘉賓") W("学生") W("學生") \
	W("老师") W("老師") W("同学") W("同學") W("家长") W("家長") W("村民") \
	W("居民") W("市民") W("网友") W("網友") W("观众") W("觀眾") W("听众") \
	W("聽眾") W("员工") W("員工") W("律师") W("律師") W("医生") W("醫生")
/* clang-format on */

bool
part_is_before_name(struct span label)
{
	static const struct span words[] = {PERSONS(WORD_ITEM)};
	static const struct word_bits heads = WORD_HEADS(PERSONS);
	size_t len =
	    word_may_begin(label, &heads) ? WORD_BEGINS(label, words) : 0;

	return len > 0 && person_is_name(span_from(label, len));
}

bool
part_is_asking(struct span label)
{
	static const struct span words[] = {WORD("Q"), WORD("A"), WORD("问"),
	    WORD("問"), WORD("答"), WORD("提问"), WORD("提問"), WORD("问题"),
	    WORD("問題"), WORD("回答")};

	return WORD_BEGINS(label, words) == label.len;
}

bool
part_is_of_machine(struct span label)
{
	static const struct span words[] = {WORD("发言人"), WORD("發言人"),
	    WORD("说话人"), WORD("說話人"), WORD("讲话人"), WORD("講話人"),
	    WORD("发言者"), WORD("發言者"), WORD("说话者"), WORD("說話者"),
	    WORD("讲者"), WORD("講者"), WORD("与会者"), WORD("與會者"),
	    WORD("与会人"), WORD("参会人"), WORD("參會人"), WORD("参会者"),
	    WORD("角色"), WORD("用户"), WORD("Speaker"), WORD("speaker"),
	    WORD("SPEAKER"), WORD("Spk"), WORD("spk")};
	struct span rest = part_without_index(label);
	size_t len = rest.len;

	if (len == label.len)
		return span_equal(label, SPAN("未知发言人")) ||
		    span_equal(label, SPAN("未知说话人"));
	while (
	    len > 0 && (rest.ptr[len - 1] == ' ' || rest.ptr[len - 1] == '_'))
		len--;
	rest.len = len;
	len = WORD_BEGINS(rest, words);
	return len > 0 && len == rest.len;
}

/* Who is spoken to. */
static bool
is_addressed(struct span label)
{
	static const struct span begins[] = {WORD("各"), WORD("尊敬的"),
	    WORD("亲爱的"), WORD("親愛的"), WORD("敬爱的"), WORD("诸位"),
	    WORD("諸位"), WORD("全体"), WORD("全體"), WORD("致")};

	return WORD_BEGINS(label, begins) > 0;
}

/* clang-format off */
#define SAID(W) \
	W("认为") W("認為") W("指出") W("表示") W("强调") W("強調") W("要求") \
	W("如下") W("提出") W("介绍") W("介紹") W("补充") W("例如") W("比如") \
	W("其中") W("另外") W("此外") W("总之") W("總之") W("首先") W("其次") \
	W("最后") W("最後") W("包括") W("规定") W("規定") W("感慨") W("感叹") \
	W("分享") W("写道") W("寫道") W("问道") W("說道") W("说道")
/* clang-format on */

/* 他认为, 会议指出: who tells it writes the text; 例如: an example follows. */
static bool
is_said(struct span label)
{
	static const struct span ends[] = {SAID(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(SAID);

	return word_may_end(label, &tails) && WORD_ENDS(label, ends) > 0;
}

/* clang-format off */
#define NOUNS(W) \
	W("方法") W("方式") W("方案") W("方向") W("方针") W("方針") W("方面") \
	W("方法论") W("方法論") W("项目") W("項目") W("任务") W("任務") \
	W("时间") W("時間") W("时期") W("時期") W("时限") W("成果") W("成效") \
	W("成本") W("成员") W("成員") W("成绩") W("程序") W("程度") W("关键") \
	W("關鍵") W("关系") W("關係") W("关注") W("单位") W("單位") W("单价") \
	W("安全") W("安排") W("安置") W("管理") W("金额") W("金額") W("解决") \
	W("解決") W("解释") W("解释") W("解析") W("解答") W("计划") W("計劃") \
	W("常识") W("常規") W("常规") W("温度") W("高度") W("车辆") W("应对") \
	W("应用") W("應用") W("应急") W("全文") W("全称") W("党建") W("路线") \
	W("路線") W("路径") W("史料") W("习题") W("范围") W("范例") W("商品") \
	W("商务") W("宗旨") W("包装") W("包装") W("简介") W("簡介") W("简称") \
	W("简历") W("简述") W("简析") W("余额") W("查询") W("查处") W("司法") \
	W("卫生") W("周期") W("周边") W("季度") W("景点") W("后果") W("文件") \
	W("平台") W("水平") W("权利") W("和平") W("祝词") W("贺词") W("金句") \
	W("都市") W("封面") W("古代") W("应当") W("明确")
/* clang-format on */

bool
part_is_thing(struct span label)
{
	/* nouns that begin as names do; of others one character tells */
	static const struct span nouns[] = {NOUNS(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(NOUNS);

	return is_addressed(label) || is_said(label) ||
	    (word_may_end(label, &tails) && WORD_ENDS(label, nouns) > 0);
}

/* clang-format off */
#define NEVER(W) \
	W("观点") W("论") W("論") W("率") W("额") W("額") W("费") W("費") \
	W("式") W("料") W("件") W("限") W("位") W("址") W("话") W("話") \
	W("号") W("號") W("题") W("題") W("因") W("析") W("施") W("策") \
	W("据") W("據") W("准") W("则") W("則") W("款") W("项") W("項") \
	W("目") W("表") W("注") W("註") W("释") W("釋") W("见") W("見") \
	W("议") W("議") W("求") W("务") W("務") W("责") W("責") W("效") \
	W("况") W("況") W("过") W("過") W("序") W("间") W("間") W("段") \
	W("步") W("类") W("類") W("型") W("称") W("稱") W("处") W("處") \
	W("示") W("醒") W("读") W("讀") W("链") W("鏈") W("词") W("詞") \
	W("价") W("價") W("险") W("險") W("制") W("权") W("權") W("围") \
	W("圍") W("径") W("徑") W("略") W("划") W("劃") W("案") W("例") \
	W("事") W("物") W("品") W("区") W("區") W("机") W("機") W("构") \
	W("構") W("条") W("條") W("面") W("系") W("态") W("態") W("素") \
	W("质") W("質") W("用") W("动") W("動") W("作") W("设") W("設") \
	W("述") W("介") W("说") W("說") W("的") W("以下") W("人员") W("人員") \
	W("记录") W("編者按") W("编者按") W("性") W("度")
/* clang-format on */

bool
part_ends_like_thing(struct span label, bool named)
{
	/* no given name ends so */
	static const struct span never[] = {NEVER(WORD_ITEM)};
	static const struct word_bits tails = WORD_TAILS(NEVER);
	/* of what looks like no name */
	static const struct span ends[] = {WORD("观"), WORD("觀"), WORD("法"),
	    WORD("化"), WORD("量"), WORD("期"), WORD("点"), WORD("點"),
	    WORD("由"), WORD("準"), WORD("图"), WORD("圖"), WORD("果"),
	    WORD("情"), WORD("程"), WORD("容"), WORD("义"), WORD("義"),
	    WORD("景"), WORD("日"), WORD("名"), WORD("源"), WORD("益"),
	    WORD("象"), WORD("向"), WORD("想"), WORD("念"), WORD("理"),
	    WORD("地"), WORD("门"), WORD("門"), WORD("方"), WORD("力"),
	    WORD("能"), WORD("持"), WORD("结"), WORD("結"), WORD("明"),
	    WORD("道"), WORD("是"), WORD("为"), WORD("為"), WORD("如"),
	    WORD("即")};

	return (word_may_end(label, &tails) && WORD_ENDS(label, never) > 0) ||
	    (!named && WORD_ENDS(label, ends) > 0);
}

struct span
part_without_verb(struct span label)
{
	static const struct span verbs[] = {WORD("提问"), WORD("提問"),
	    WORD("问"), WORD("問"), WORD("答"), WORD("回答")};
	size_t len = WORD_ENDS(label, verbs);

	if (len < label.len)
		label.len -= len;
	return label;
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
