/* Simplified or traditional Chinese, by the characters. */
#include "script.h"

#include <uchar.h>

#include "unicode.h"
#include "utf8.h"

/* So many telling characters, or so many of any sort, are enough. */
enum { ENOUGH = 32, LOOKED_AT = 1 << 16 };

/*
 * Common characters of one script that the other does not use, not even as a
 * variant or as another word (as it does 后, 里, 台, 从, 与, 无, 个, 万); in
 * order.
 */
static const char16_t simplified[] =
    u"业东严为义书产们会传体党关农务动励单发变员响国头学实对导将应开强彻战"
    u"护报时机来样济点环现电级组织经结给统继续维节见认让议许论设证评识话该"
    u"说请读课谁调责质贯车边过还这进长门问间难顺领题风飞饭馆马鱼鸟黄齐龙";
static const char16_t traditional[] =
    u"來們傳動務勵員問單嚴國報學實將對導強徹應戰時書會東業樣機濟為現環產發"
    u"節級組結給統經維織繼續義見設許評話該認說誰課調請論證識議護讀變讓貫責"
    u"質車農這進過還邊長門開間關難電響順領頭題風飛飯館馬體魚鳥黃點黨齊龍";

struct tally {
	size_t simplified, traditional, han, seen;
};

enum {
	SIMPLIFIED = sizeof(simplified) / sizeof(simplified[0]) - 1,
	TRADITIONAL = sizeof(traditional) / sizeof(traditional[0]) - 1,
};

/* A binary search, in line: this runs for every character looked at. */
static bool
is_in(const char16_t *table, size_t count, uint32_t code)
{
	while (count > 1) {
		size_t half = count / 2;

		if (table[half] <= code)
			table += half;
		count -= half;
	}
	return *table == code;
}

static bool
is_enough(const struct tally *tally)
{
	return tally->simplified + tally->traditional >= ENOUGH ||
	    tally->seen >= LOOKED_AT;
}

static void
count_text(struct tally *tally, struct span text)
{
	uint32_t code;

	for (size_t i = 0; i < text.len && !is_enough(tally);) {
		i += utf8_next(text, i, &code);
		tally->seen++;
		if (!unicode_is_han(code))
			continue;
		tally->han++;
		if (is_in(simplified, SIMPLIFIED, code))
			tally->simplified++;
		else if (is_in(traditional, TRADITIONAL, code))
			tally->traditional++;
	}
}

enum script
script_of(const struct document *document)
{
	struct tally tally = {0};

	for (size_t i = 0; i < document->count && !is_enough(&tally); i++)
		if (document->blocks[i].kind != KIND_META)
			count_text(&tally, document->blocks[i].text);
	if (tally.simplified > tally.traditional)
		return SCRIPT_SIMPLIFIED;
	if (tally.traditional > tally.simplified)
		return SCRIPT_TRADITIONAL;
	return tally.han > 0 ? SCRIPT_UNKNOWN : SCRIPT_NONE;
}
