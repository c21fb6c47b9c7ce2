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

bool
part_is(struct span label)
{
	static const struct span whole[] = {WORD("问"), WORD("答"), WORD("問"),
	    WORD("Q"), WORD("A"), WORD("主席"), WORD("主持"), WORD("旁白"),
	    WORD("司仪"), WORD("众"), WORD("甲"), WORD("乙"), WORD("师"),
	    WORD("師"), WORD("生"), WORD("男"), WORD("女"), WORD("丙"),
	    WORD("原告"), WORD("被告"), WORD("回答"), WORD("总统"),
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
part_is_before_name(struct span label)
{
	static const struct span words[] = {WORD("证人"), WORD("證人"),
	    WORD("原告"), WORD("被告"), WORD("代理人"), WORD("辩护人"),
	    WORD("辯護人"), WORD("主持人"), WORD("嘉宾"), WORD("嘉賓"),
	    WORD("学生"), WORD("學生"), WORD("老师"), WORD("老師"),
	    WORD("同学"), WORD("同學"), WORD("家长"), WORD("家長"),
	    WORD("村民"), WORD("居民"), WORD("市民"), WORD("网友"),
	    WORD("網友"), WORD("观众"), WORD("觀眾"), WORD("听众"),
	    WORD("聽眾"), WORD("员工"), WORD("員工"), WORD("律师"),
	    WORD("律師"), WORD("医生"), WORD("醫生")};
	size_t len = WORD_BEGINS(label, words);

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

/* 他认为, 会议指出: who tells it writes the text; 例如: an example follows. */
static bool
is_said(struct span label)
{
	static const struct span ends[] = {WORD("认为"), WORD("認為"),
	    WORD("指出"), WORD("表示"), WORD("强调"), WORD("強調"),
	    WORD("要求"), WORD("如下"), WORD("提出"), WORD("介绍"),
	    WORD("介紹"), WORD("补充"), WORD("例如"), WORD("比如"),
	    WORD("其中"), WORD("另外"), WORD("此外"), WORD("总之"),
	    WORD("總之"), WORD("首先"), WORD("其次"), WORD("最后"),
	    WORD("最後"), WORD("包括"), WORD("规定"), WORD("規定"),
	    WORD("感慨"), WORD("感叹"), WORD("分享"), WORD("写道"),
	    WORD("寫道"), WORD("问道"), WORD("說道"), WORD("说道")};

	return WORD_ENDS(label, ends) > 0;
}

bool
part_is_thing(struct span label)
{
	/* nouns that begin as names do; of others one character tells */
	static const struct span nouns[] = {WORD("方法"), WORD("方式"),
	    WORD("方案"), WORD("方向"), WORD("方针"), WORD("方針"),
	    WORD("方面"), WORD("方法论"), WORD("方法論"), WORD("项目"),
	    WORD("項目"), WORD("任务"), WORD("任務"), WORD("时间"),
	    WORD("時間"), WORD("时期"), WORD("時期"), WORD("时限"),
	    WORD("成果"), WORD("成效"), WORD("成本"), WORD("成员"),
	    WORD("成員"), WORD("成绩"), WORD("程序"), WORD("程度"),
	    WORD("关键"), WORD("關鍵"), WORD("关系"), WORD("關係"),
	    WORD("关注"), WORD("单位"), WORD("單位"), WORD("单价"),
	    WORD("安全"), WORD("安排"), WORD("安置"), WORD("管理"),
	    WORD("金额"), WORD("金額"), WORD("解决"), WORD("解決"),
	    WORD("解释"), WORD("解释"), WORD("解析"), WORD("解答"),
	    WORD("计划"), WORD("計劃"), WORD("常识"), WORD("常規"),
	    WORD("常规"), WORD("温度"), WORD("高度"), WORD("车辆"),
	    WORD("应对"), WORD("应用"), WORD("應用"), WORD("应急"),
	    WORD("全文"), WORD("全称"), WORD("党建"), WORD("路线"),
	    WORD("路線"), WORD("路径"), WORD("史料"), WORD("习题"),
	    WORD("范围"), WORD("范例"), WORD("商品"), WORD("商务"),
	    WORD("宗旨"), WORD("包装"), WORD("包装"), WORD("简介"),
	    WORD("簡介"), WORD("简称"), WORD("简历"), WORD("简述"),
	    WORD("简析"), WORD("余额"), WORD("查询"), WORD("查处"),
	    WORD("司法"), WORD("卫生"), WORD("周期"), WORD("周边"),
	    WORD("季度"), WORD("景点"), WORD("后果"), WORD("文件"),
	    WORD("平台"), WORD("水平"), WORD("权利"), WORD("和平"),
	    WORD("祝词"), WORD("贺词"), WORD("金句"), WORD("都市"),
	    WORD("封面"), WORD("古代"), WORD("应当"), WORD("明确")};

	return is_addressed(label) || is_said(label) ||
	    WORD_ENDS(label, nouns) > 0;
}

bool
part_ends_like_thing(struct span label, bool named)
{
	/* no given name ends so */
	static const struct span never[] = {WORD("观点"), WORD("论"),
	    WORD("論"), WORD("率"), WORD("额"), WORD("額"), WORD("费"),
	    WORD("費"), WORD("式"), WORD("料"), WORD("件"), WORD("限"),
	    WORD("位"), WORD("址"), WORD("话"), WORD("話"), WORD("号"),
	    WORD("號"), WORD("题"), WORD("題"), WORD("因"), WORD("析"),
	    WORD("施"), WORD("策"), WORD("据"), WORD("據"), WORD("准"),
	    WORD("则"), WORD("則"), WORD("款"), WORD("项"), WORD("項"),
	    WORD("目"), WORD("表"), WORD("注"), WORD("註"), WORD("释"),
	    WORD("釋"), WORD("见"), WORD("見"), WORD("议"), WORD("議"),
	    WORD("求"), WORD("务"), WORD("務"), WORD("责"), WORD("責"),
	    WORD("效"), WORD("况"), WORD("況"), WORD("过"), WORD("過"),
	    WORD("序"), WORD("间"), WORD("間"), WORD("段"), WORD("步"),
	    WORD("类"), WORD("類"), WORD("型"), WORD("称"), WORD("稱"),
	    WORD("处"), WORD("處"), WORD("示"), WORD("醒"), WORD("读"),
	    WORD("讀"), WORD("链"), WORD("鏈"), WORD("词"), WORD("詞"),
	    WORD("价"), WORD("價"), WORD("险"), WORD("險"), WORD("制"),
	    WORD("权"), WORD("權"), WORD("围"), WORD("圍"), WORD("径"),
	    WORD("徑"), WORD("略"), WORD("划"), WORD("劃"), WORD("案"),
	    WORD("例"), WORD("事"), WORD("物"), WORD("品"), WORD("区"),
	    WORD("區"), WORD("机"), WORD("機"), WORD("构"), WORD("構"),
	    WORD("条"), WORD("條"), WORD("面"), WORD("系"), WORD("态"),
	    WORD("態"), WORD("素"), WORD("质"), WORD("質"), WORD("用"),
	    WORD("动"), WORD("動"), WORD("作"), WORD("设"), WORD("設"),
	    WORD("述"), WORD("介"), WORD("说"), WORD("說"), WORD("的"),
	    WORD("以下"), WORD("人员"), WORD("人員"), WORD("记录"),
	    WORD("編者按"), WORD("编者按"), WORD("性"), WORD("度")};
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

	return WORD_ENDS(label, never) > 0 ||
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
