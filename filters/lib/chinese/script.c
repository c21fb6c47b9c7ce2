/* Simplified or traditional Chinese, by the characters. */
#include "chinese/script.h"

#include <uchar.h>

#include "base/unicode.h"
#include "base/utf8.h"

/* So many telling characters, or so many of any sort, are enough. */
enum { ENOUGH = 32, LOOKED_AT = 1 << 16 };

enum { FIRST = 0x4e00, LAST = 0x9fff };

enum tells { NOTHING, SIMPLIFIED, TRADITIONAL };

#define S(character) [u##character - FIRST] = SIMPLIFIED
#define T(character) [u##character - FIRST] = TRADITIONAL

/*
 * Common characters of one script that the other does not use, not even as a
 * variant or as another word (as it does 后, 里, 台, 从, 与, 无, 个, 万).
 */
static const unsigned char tells[LAST - FIRST + 1] = {S('业'), S('东'), S('严'),
    S('为'), S('义'), S('书'), S('产'), S('们'), S('会'), S('传'), S('体'),
    S('党'), S('关'), S('农'), S('务'), S('动'), S('励'), S('单'), S('发'),
    S('变'), S('员'), S('响'), S('国'), S('头'), S('学'), S('实'), S('对'),
    S('导'), S('将'), S('应'), S('开'), S('强'), S('彻'), S('战'), S('护'),
    S('报'), S('时'), S('机'), S('来'), S('样'), S('济'), S('点'), S('环'),
    S('现'), S('电'), S('级'), S('组'), S('织'), S('经'), S('结'), S('给'),
    S('统'), S('继'), S('续'), S('维'), S('节'), S('见'), S('认'), S('让'),
    S('议'), S('许'), S('论'), S('设'), S('证'), S('评'), S('识'), S('话'),
    S('该'), S('说'), S('请'), S('读'), S('课'), S('谁'), S('调'), S('责'),
    S('质'), S('贯'), S('车'), S('边'), S('过'), S('还'), S('这'), S('进'),
    S('长'), S('门'), S('问'), S('间'), S('难'), S('顺'), S('领'), S('题'),
    S('风'), S('飞'), S('饭'), S('馆'), S('马'), S('鱼'), S('鸟'), S('黄'),
    S('齐'), S('龙'), T('來'), T('們'), T('傳'), T('動'), T('務'), T('勵'),
    T('員'), T('問'), T('單'), T('嚴'), T('國'), T('報'), T('學'), T('實'),
    T('將'), T('對'), T('導'), T('強'), T('徹'), T('應'), T('戰'), T('時'),
    T('書'), T('會'), T('東'), T('業'), T('樣'), T('機'), T('濟'), T('為'),
    T('現'), T('環'), T('產'), T('發'), T('節'), T('級'), T('組'), T('結'),
    T('給'), T('統'), T('經'), T('維'), T('織'), T('繼'), T('續'), T('義'),
    T('見'), T('設'), T('許'), T('評'), T('話'), T('該'), T('認'), T('說'),
    T('誰'), T('課'), T('調'), T('請'), T('論'), T('證'), T('識'), T('議'),
    T('護'), T('讀'), T('變'), T('讓'), T('貫'), T('責'), T('質'), T('車'),
    T('農'), T('這'), T('進'), T('過'), T('還'), T('邊'), T('長'), T('門'),
    T('開'), T('間'), T('關'), T('難'), T('電'), T('響'), T('順'), T('領'),
    T('頭'), T('題'), T('風'), T('飛'), T('飯'), T('館'), T('馬'), T('體'),
    T('魚'), T('鳥'), T('黃'), T('點'), T('黨'), T('齊'), T('龍')};

struct tally {
	size_t of[TRADITIONAL + 1]; /* unified ideographs */
	size_t han; /* others */
	size_t seen;
};

static bool
is_enough(const struct tally *tally)
{
	return tally->of[SIMPLIFIED] + tally->of[TRADITIONAL] >= ENOUGH ||
	    tally->seen >= LOOKED_AT;
}

static void
count_text(struct tally *tally, struct span text)
{
	uint32_t code;

	for (size_t i = 0; i < text.len && !is_enough(tally);) {
		i += utf8_next(text, i, &code);
		tally->seen++;
		if (code >= FIRST && code <= LAST)
			tally->of[tells[code - FIRST]]++;
		else
			tally->han += unicode_is_han(code);
	}
}

enum script
script_of(const struct document *document)
{
	struct tally tally = {0};

	for (size_t i = 0; i < document->count && !is_enough(&tally); i++)
		if (document->blocks[i].kind != KIND_META)
			count_text(&tally, document->blocks[i].text);
	if (tally.of[SIMPLIFIED] > tally.of[TRADITIONAL])
		return SCRIPT_SIMPLIFIED;
	if (tally.of[TRADITIONAL] > tally.of[SIMPLIFIED])
		return SCRIPT_TRADITIONAL;
	return tally.han + tally.of[NOTHING] > 0 ? SCRIPT_UNKNOWN : SCRIPT_NONE;
}
