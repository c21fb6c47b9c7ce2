/* What is written as a name is, and is none. */
#include "document/who_words.h"

#include "chinese/word.h"

/* Characters that are surnames begin these, too. */
static const struct span others[] = {WORD("施行"), WORD("张家口"),
    WORD("张家界"), WORD("秦皇岛"), WORD("黄石"), WORD("黄山"), WORD("安顺"),
    WORD("安康"), WORD("毕节"), WORD("解释"), WORD("解釋"), WORD("解读"),
    WORD("解讀"), WORD("解答"), WORD("解析"), WORD("安全"), WORD("时间"),
    WORD("時間"), WORD("时政"), WORD("時政"), WORD("时评"), WORD("高端"),
    WORD("党建"), WORD("黨建"), WORD("党务"), WORD("文件"), WORD("文章"),
    WORD("文摘"), WORD("文献"), WORD("文化"), WORD("金融"), WORD("成果"),
    WORD("成就"), WORD("方案"), WORD("计划"), WORD("計劃"), WORD("任务"),
    WORD("任命"), WORD("任免"), WORD("应急"), WORD("應急"), WORD("连载"),
    WORD("房产"), WORD("单位"), WORD("單位"), WORD("管理"), WORD("简介"),
    WORD("简报"), WORD("章程"), WORD("施工"), WORD("查询"), WORD("万事"),
    WORD("关于"), WORD("關於"), WORD("关注"), WORD("关键"), WORD("温馨"),
    WORD("平台"), WORD("祝福"), WORD("祝贺"), WORD("游记"), WORD("黄河"),
    WORD("白皮"), WORD("强化"), WORD("强调"), WORD("应当"), WORD("时代"),
    WORD("時代"), WORD("农业"), WORD("应用"), WORD("应对"), WORD("经济"),
    WORD("江苏"), WORD("江蘇"), WORD("江西"), WORD("安徽"), WORD("云南"),
    WORD("雲南"), WORD("甘肃"), WORD("甘肅"), WORD("宁夏"), WORD("寧夏"),
    WORD("石家庄"), WORD("温州"), WORD("郑州"), WORD("武汉"), WORD("成都"),
    WORD("唐山"), WORD("沈阳"), WORD("金华"), WORD("安阳"), WORD("焦作"),
    WORD("常州"), WORD("常德"), WORD("苏州"), WORD("徐州"), WORD("宁波"),
    WORD("马鞍山"), WORD("包头"), WORD("吉林"), WORD("华北"), WORD("华东"),
    WORD("华南"), WORD("华中"), WORD("华为"), WORD("中共"), WORD("全国"),
    WORD("部分"), WORD("程序"), WORD("强国"), WORD("陆军"), WORD("空军"),
    WORD("党的"), WORD("向着"), WORD("牢记"), WORD("路线"), WORD("路在"),
    WORD("于是"), WORD("向前"), WORD("贺电"), WORD("贺信"), WORD("贺词"),
    WORD("祝词"), WORD("毕业"), WORD("顾问"), WORD("柳州"), WORD("邢台")};

/* Of bodies, places, papers and sites. */
static const struct span body_ends[] = {WORD("区"), WORD("區"), WORD("县"),
    WORD("縣"), WORD("市"), WORD("省"), WORD("乡"), WORD("鄉"), WORD("镇"),
    WORD("鎮"), WORD("部"), WORD("局"), WORD("厅"), WORD("廳"), WORD("委"),
    WORD("办"), WORD("處"), WORD("处"), WORD("组"), WORD("組"), WORD("室"),
    WORD("院"), WORD("校"), WORD("报"), WORD("報"), WORD("社"), WORD("网"),
    WORD("網"), WORD("刊"), WORD("会"), WORD("會"), WORD("政府"), WORD("公司"),
    WORD("集团"), WORD("集團"), WORD("中心"), WORD("大学"), WORD("大學"),
    WORD("学院"), WORD("學院"), WORD("委员会"), WORD("委員會"), WORD("课题组"),
    WORD("评论员"), WORD("評論員"), WORD("研究所"), WORD("出版社"),
    WORD("杂志社"), WORD("党校"), WORD("支队"), WORD("总队"), WORD("银行"),
    WORD("協會"), WORD("党组"), WORD("法院"), WORD("检察院"), WORD("国务院"),
    WORD("中央"), WORD("党支部"), WORD("党总支"), WORD("编辑部"),
    WORD("通讯员")};

static const struct span page_ends[] = {WORD("要闻"), WORD("要聞"),
    WORD("新闻"), WORD("新聞"), WORD("导读"), WORD("摘要"), WORD("目录"),
    WORD("前言"), WORD("附录"), WORD("日报"), WORD("栏目"), WORD("频道"),
    WORD("摄影"), WORD("攝影"), WORD("图片"), WORD("正文"), WORD("首页"),
    WORD("来源"), WORD("编辑"), WORD("責編"), WORD("责编"), WORD("校对"),
    WORD("审核"), WORD("制图"), WORD("文字"), WORD("通讯")};

/* What is said of a person behind the name, or a letter ends with. */
static const struct span tails[] = {WORD("同志"), WORD("先生"), WORD("女士"),
    WORD("谨上"), WORD("謹上"), WORD("敬上"), WORD("谨启"), WORD("謹啟"),
    WORD("敬启"), WORD("敬啟"), WORD("谨识"), WORD("口述"), WORD("执笔"),
    WORD("撰文")};

static const struct span seals[] = {WORD("（盖章）"), WORD("（印章）"),
    WORD("（章）"), WORD("（公章）"), WORD("（蓋章）"), WORD("（印）")};

bool
who_words_begin_other(struct span text)
{
	return WORD_BEGINS(text, others) > 0;
}

size_t
who_words_end_body(struct span text)
{
	return WORD_ENDS(text, body_ends);
}

size_t
who_words_end_page(struct span text)
{
	return WORD_ENDS(text, page_ends);
}

size_t
who_words_tail(struct span text)
{
	return WORD_ENDS(text, tails);
}

size_t
who_words_seal(struct span text)
{
	return WORD_ENDS(text, seals);
}
