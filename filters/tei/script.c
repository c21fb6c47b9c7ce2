/* Simplified or Traditional Chinese, by the characters. */
#include "script.h"

#include <stdlib.h>
#include <string.h>

#include "unicode.h"
#include "utf8.h"

/* So many telling characters, or so many of any sort, are enough. */
enum { ENOUGH = 32, LOOKED_AT = 1 << 16 };

enum { HAN = 3 }; /* bytes of a character in the tables */

/*
 * Common characters of one script that the other does not use, not even as a
 * variant or as another word (as it does 后, 里, 台, 从, 与, 无, 个, 万); in
 * order, which is the same for bytes and for code points.
 */
static const char simplified[] =
    "业东严为义书产们会传体党关农务动励单发变员响国头学实对导将应开强彻战"
    "护报时机来样济点环现电级组织经结给统继续维节见认让议许论设证评识话该"
    "说请读课谁调责质贯车边过还这进长门问间难顺领题风飞饭馆马鱼鸟黄齐龙";
static const char traditional[] =
    "來們傳動務勵員問單嚴國報學實將對導強徹應戰時書會東業樣機濟為現環產發"
    "節級組結給統經維織繼續義見設許評話該認說誰課調請論證識議護讀變讓貫責"
    "質車農這進過還邊長門開間關難電響順領頭題風飛飯館馬體魚鳥黃點黨齊龍";

struct tally {
	size_t simplified, traditional, han, seen;
};

static int
compare(const void *one, const void *other)
{
	return memcmp(one, other, HAN);
}

static bool
is_in(const char *table, size_t size, const char *character)
{
	return bsearch(character, table, size / HAN, HAN, compare) != NULL;
}

static void
count_text(struct tally *tally, struct span text)
{
	uint32_t code;
	size_t len;

	for (size_t i = 0; i < text.len; i += len) {
		const char *at = text.ptr + i;

		len = utf8_next(text, i, &code);
		tally->seen++;
		if (!unicode_is_han(code))
			continue;
		tally->han++;
		if (len != HAN)
			continue;
		if (is_in(simplified, sizeof(simplified), at))
			tally->simplified++;
		else if (is_in(traditional, sizeof(traditional), at))
			tally->traditional++;
		if (tally->simplified + tally->traditional == ENOUGH ||
		    tally->seen >= LOOKED_AT)
			return;
	}
}

const char *
script_of(const struct document *document)
{
	struct tally tally = {0};

	for (size_t i = 0; i < document->count && tally.seen < LOOKED_AT &&
	     tally.simplified + tally.traditional < ENOUGH;
	     i++)
		if (document->blocks[i].kind != KIND_META)
			count_text(&tally, document->blocks[i].text);
	if (tally.simplified > tally.traditional)
		return "zh-Hans";
	if (tally.traditional > tally.simplified)
		return "zh-Hant";
	return tally.han > 0 ? "zh" : "und";
}

static bool
is_alphanumeric(char c, bool letters)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (!letters && c >= '0' && c <= '9');
}

/* Parts of one to eight letters, or digits behind the first, joined by -. */
bool
script_is_tag(struct span tag)
{
	size_t part = 0;
	bool first = true;

	for (size_t i = 0; i < tag.len; i++) {
		if (tag.ptr[i] == '-' && part > 0) {
			part = 0;
			first = false;
		} else if (!is_alphanumeric(tag.ptr[i], first) || ++part > 8) {
			return false;
		}
	}
	return part > 0;
}
