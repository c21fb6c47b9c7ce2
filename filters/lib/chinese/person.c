/*
 * Names of persons.
 *
 * Surnames are a closed class; those here bear all but a few of the names in
 * use, in simplified and in traditional form.
 */
#include "chinese/person.h"

#include "base/unicode.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	NAME_HAN = 4,
	FOREIGN_BYTES = 60,
	OFFICE_BYTES = 120,
	OFFICE_LEAST = 9,
	SOUNDS_LEAST = 6, /* bytes */
	SOUNDS_MOST = 24,
};

static const char surnames[] =
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅"
    "沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔"
    "白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟"
    "安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷"
    "祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘"
    "景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫"
    "来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜"
    "鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭葉蘇盧蔣賈閻餘鐘鍾範譚鄒陸顧龍萬錢湯賴"
    "龔龐蘭顏嚴溫蘆韋畢聶叢齊莊祝塗穀關淩費紀盛歐項陽衛鮑單寧閔強華車邊饒許簡"
    "婁蓋黨燕談連欒鬱蒙計竇遲鞏練樂應臺鄔鄺鳳唐凃尉"
    "习習骆駱佘寇岑蒲荀阚闞晁仝闫寿壽厉厲缪繆蔺藺亓隗逯濮芮储儲粟湛郗麦麥雲呂吕尤";

static const char compound_surnames[] =
    "欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 皇甫 尉迟 尉遲 司徒 夏侯 端木 慕容 "
    "令狐";

/* As 巴菲特 is written, by the tables of the news agencies of both shores. */
static const char sounds[] =
    "阿埃艾爱愛安昂奥奧巴拜班邦保鲍鮑贝貝本比彼别別宾賓波伯博布查柴车車楚茨次"
    "达達大戴丹当當道德登邓鄧迪底蒂地丁东東杜顿頓多厄恩尔爾法凡范菲费費芬丰弗佛"
    "夫福富盖蓋甘冈岡高戈哥格根古瓜圭哈海罕汉漢翰豪赫黑亨洪胡华華怀懷惠霍基吉季"
    "加贾賈佳简簡杰傑金津喀卡凯凱坎康考科可克肯库庫昆拉莱萊赖賴兰蘭朗劳勞雷蕾黎"
    "里理利丽麗莉莲蓮列林琳留龙龍隆卢盧鲁魯路伦倫罗羅洛吕馬马玛瑪迈邁麦麥曼芒毛"
    "梅门門蒙孟米密明缪繆摩莫默姆木穆纳納娜南内內尼妮涅宁寧纽紐努诺諾欧歐帕潘庞"
    "龐佩彭皮平珀普奇齐齊契恰乔喬切琴琼瓊丘热熱日荣榮儒瑞若萨薩塞桑瑟森沙莎山珊"
    "尚邵绍紹舍申圣聖什施史士舒朔斯思丝絲松苏蘇索塔泰坦汤湯唐特腾騰提汀廷通图圖"
    "托脱陀瓦万萬旺威韦韋维維魏温溫文翁沃沙乌烏伍武西希锡錫夏香肖谢謝辛欣休修许"
    "許雪逊遜雅亚亞延扬揚尧耶叶葉伊因英尤于约約泽澤扎札詹张章珍芝朱兹茲祖佐";

/* strstr(3), which is fast, finds a character only where one begins. */
static bool
is_listed(struct span text, size_t bytes, const char *list)
{
	char name[8] = {0};

	if (text.len < bytes)
		return false;
	memcpy(name, text.ptr, bytes);
	return strstr(list, name) != NULL;
}

/* Names of four characters have two surnames: 陈马某某, and not 安全生产. */
static bool
begins_with_surname(struct span text, int count)
{
	static const struct span about[] = {WORD("关于"), WORD("關於")};

	if (text.len > 6 && is_listed(text, 6, compound_surnames))
		return true;
	return is_listed(text, 3, surnames) &&
	    (count < NAME_HAN ||
		(WORD_BEGINS(text, about) == 0 &&
		    is_listed(span_from(text, 3), 3, surnames)));
}

size_t
person_surname(struct span text)
{
	if (text.len > 6 && is_listed(text, 6, compound_surnames))
		return 6;
	return is_listed(text, 3, surnames) ? 3 : 0;
}

bool
person_sounds_foreign(struct span text)
{
	if (text.len < SOUNDS_LEAST || text.len > SOUNDS_MOST ||
	    scan_pass_han(text, 0) < text.len)
		return false;
	for (; text.len > 0; text = span_from(text, 3))
		if (!is_listed(text, 3, sounds))
			return false;
	return true;
}

/* Han characters in the text, blanks left aside; -1: something else, too. */
static int
count_han(struct span text)
{
	int count = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code))
			continue;
		if (!unicode_is_han(code) || ++count > NAME_HAN)
			return -1;
	}
	return count;
}

/* What a character is in a name that is written by its sound, or spelt. */
enum part { PART_NONE, PART_DOT, PART_LETTER, PART_HAN, PART_JOINT };

static enum part
part_of(uint32_t code)
{
	if (code < 0x80 && (code | 0x20) >= 'a' && (code | 0x20) <= 'z')
		return PART_LETTER;
	if (unicode_is_han(code))
		return PART_HAN;
	switch (code) {
	case 0xb7: /* · and what is typed for it */
	case 0x2022:
	case 0x2027:
	case 0x30fb:
		return PART_DOT;
	case '.':
	case '-':
		return PART_JOINT;
	default:
		return scan_is_blank(code) ? PART_JOINT : PART_NONE;
	}
}

/* Hermann Liu, and 罗伯特·库恩 */
static bool
is_foreign(struct span text)
{
	size_t dots = 0, han = 0, letters = 0;

	if (text.len > FOREIGN_BYTES)
		return false;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		enum part part;

		at += utf8_next(text, at, &code);
		part = part_of(code);
		if (part == PART_NONE || (part == PART_HAN && letters > 0))
			return false;
		/* 某·E·某: an initial stands between two dots */
		if (part == PART_DOT && letters == 1)
			letters = 0;
		dots += part == PART_DOT;
		han += part == PART_HAN;
		letters += part == PART_LETTER;
	}
	return (dots > 0 && han > 0) ||
	    (letters > 1 && text.ptr[0] >= 'A' && text.ptr[0] <= 'Z');
}

bool
person_is_name(struct span text)
{
	int count = text.len <= 24 ? count_han(text) : -1;

	if (count >= 2)
		return begins_with_surname(text, count);
	return text.len > 0 && is_foreign(text);
}

/* What may end the name of an office in front of a person's. */
static bool
ends_office(struct span text)
{
	static const struct span ends[] = {WORD("长"), WORD("任"), WORD("记"),
	    WORD("席"), WORD("理"), WORD("授"), WORD("员"), WORD("师"),
	    WORD("裁"), WORD("监"), WORD("委"), WORD("使"), WORD("官"),
	    WORD("總"), WORD("長"), WORD("記"), WORD("員"), WORD("師"),
	    WORD("監"), WORD("表"), WORD("總統"), WORD("CEO"), WORD("CFO")};

	return text.len >= OFFICE_LEAST && WORD_ENDS(text, ends) > 0;
}

/* The name at text[at] behind an office, or nothing. */
static struct span
behind_office(struct span text, size_t at)
{
	struct span name = span_from(text, at);

	if (at == 0 || !person_is_name(name) ||
	    !ends_office((struct span){text.ptr, at}))
		name.len = 0;
	return name;
}

/* Behind the last blank, or behind an office, three characters or two. */
struct span
person_at_end(struct span text)
{
	size_t at = text.len, han = 0, three = 0, two = 0;
	struct span name = {NULL, 0};

	if (text.len > OFFICE_BYTES)
		return name;
	while (at > 0) {
		uint32_t code;

		at = utf8_before(text, at);
		(void)utf8_next(text, at, &code);
		if (scan_is_blank(code) && han >= 2) {
			name = span_from(text, scan_skip_blanks(text, at));
			name.len = person_is_name(name) ? name.len : 0;
			return name;
		}
		if (++han == 2)
			two = at;
		else if (han == 3)
			three = at;
	}
	name = behind_office(text, three);
	return name.len > 0 ? name : behind_office(text, two);
}
