/*
 * Names of persons.
 *
 * Surnames are a closed class; those here bear all but a few of the names in
 * use, in simplified and in traditional form.
 */
#include "chinese/person.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

enum {
	HAN = 3, /* bytes of each */
	NAME_HAN = 4,
	FOREIGN_BYTES = 60,
	OFFICE_BYTES = 120,
	OFFICE_LEAST = 9,
	SOUNDS_LEAST = 6, /* bytes */
	SOUNDS_MOST = 24,
};

/* By their codes, as is_among() wants them. */
static const char surnames[] =
    "丁万丘丛严乐乔习于亓井仇仝仲任伍位何佘余佟侯俞倪傅储僧儲党全兰关冀冉冯冷"
    "冼凃凌刁刘劉包匡华卓单卜卞卢卫厉原厲叢古台史叶司吉向吕吳吴呂周唐商單喻嚴"
    "塗壽夏奚姚姜姬娄婁孔孙孟季孫宁宇安宋宗官宫寇寧寿封尉尤尹屈屠岑岳崔嵺左巩"
    "巫席常庄应庞康廉廖张張強强彭徐應成戚戴房揭敖文方施时易晁晋晏景曲曹曾木朱"
    "李杜来杨林柏查柯柳柴栗栾桂桑梁梅植楊楚樂樊欒欧歐武段殷毕毛江池汤汪沈沿洪"
    "涂淩温游湛湯溫滕潘濮焦熊燕牛牟王甄甘田申畅畢白盖盛盧瞿石祁祝秦程稽穀穆窦"
    "竇章童竺符简管範簡米粟糜紀練繆纪练缪罗羅翁習翟耿聂聶胡臧臺舒艾芦芮花苏苑"
    "苗苟范荀荆莊莫華萧萬葉葛董蒋蒙蒲蓋蓝蔡蔣蔺蕭薄薛藺蘆蘇蘭虞衛衣袁裴褚覃解"
    "計許詹談謝譚计许谈谌谢谭谷費賈賴费贺贾赖赵趙路車车辛辜边连迟連逯遲邊邓邢"
    "邬邱邵邸邹郁郎郑郗郜郝郭都鄒鄔鄢鄧鄭鄺金錢鍾鐘钟钱银閔閻關闞闫闵阎阚阮阳"
    "陆陈陳陶陸陽隋隗雲雷霍靳鞏鞠韋韓韦韩項顏顧项顾颜餘饒饶馬馮駱马骆高鬱魏鮑"
    "鲁鲍鳳麥麦黃黄黎黨齊齐龍龐龔龙龚";

/* As 巴菲特 is written, by the tables of the news agencies of both shores. */
static const char sounds[] =
    "丁万丘东丝丰丹丽乌乔于亚亞亨什伊伍休伦伯佐佛佩佳保修倫傑儒克內兰兹内冈凡"
    "凯凱切列別利别加努劳勞华南博卡卢厄古可史叶吉吕哈哥唐喀喬因图圖圣圭地坎坦"
    "埃基塔塞士夏多大夫奇契奥奧妮姆威娜孟季宁安宾密富寧尔尚尤尧尼山岡巴布希帕"
    "平库底庞庫康延廷弗张当彭彼德怀思恩恰惠愛懷戈戴扎托扬拉拜提揚摩文斯施日旺"
    "昂昆明普曼朔朗木本札朱杜杰東松林查柴根格桑梅森楚榮次欣欧歐武比毛汀汉汤沃"
    "沙法波泰泽洛津洪海涅温湯溫漢潘澤烏热熱爱爾特玛珀珊珍班理琳琴琼瑞瑟瑪瓊瓜"
    "瓦甘申留當登皮盖盧祖福科穆章简簡米約納紐索紹絲維繆约纳纽绍维缪罕罗羅翁翰"
    "考耶聖肖肯胡脱腾舍舒艾芒芝芬苏若英范茨茲荣莉莎莫莱莲華菲萊萨萬葉蒂蒙蓋蓮"
    "蕾薩蘇蘭西許詹諾謝许诺谢豪貝費賈賓賴贝费贾赖赫路車车辛达迈迪逊通道達遜邁"
    "邓邦邵鄧里金錫锡門门阿陀隆雅雪雷霍韋韦頓顿香馬騰马高魏魯鮑鲁鲍麗麥麦黎黑"
    "默齊齐龍龐龙";

/*
 * Whether the first character is one of the list, which is in order: halving it
 * takes a tenth of what strstr(3) does, and surnames are asked of most labels.
 */
static bool
is_among(struct span text, struct span list)
{
	size_t from = 0, to = list.len / HAN;

	while (text.len >= HAN && from < to) {
		size_t middle = (from + to) / 2;
		int order = memcmp(text.ptr, list.ptr + middle * HAN, HAN);

		if (order == 0)
			return true;
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return false;
}

size_t
person_surname(struct span text)
{
	size_t compound = words_begin(text, &words_compound_surname);

	if (compound > 0 && compound < text.len)
		return compound;
	return is_among(text, SPAN(surnames)) ? HAN : 0;
}

/* Names of four characters have two surnames: 陈马某某, and not 安全生产. */
static bool
begins_with_surname(struct span text, int count)
{
	size_t surname = person_surname(text);

	return surname > HAN ||
	    (surname == HAN &&
		(count < NAME_HAN ||
		    (words_begin(text, &words_about) == 0 &&
			is_among(span_from(text, HAN), SPAN(surnames)))));
}

bool
person_sounds_foreign(struct span text)
{
	if (text.len < SOUNDS_LEAST || text.len > SOUNDS_MOST ||
	    scan_pass_han(text, 0) < text.len)
		return false;
	for (; text.len > 0; text = span_from(text, HAN))
		if (!is_among(text, SPAN(sounds)))
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
	if (code < 0x80 && ascii_is_letter(code))
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
	    (letters > 1 && ascii_is_upper(text.ptr[0]));
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
	return text.len >= OFFICE_LEAST &&
	    words_end(text, &words_office_tail) > 0;
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
