/* Whether a text is of Hong Kong or of Taiwan, by its words. */
#include "characters/region.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "scan/character.h"

/* Enough of them is no chance, and no quotation. */
enum { SEVERAL = 3, SURE = 3 };

/* What has been seen of a text. */
struct region {
	size_t cantonese; /* characters that nothing else is written with */
	size_t hong_kong, taiwan; /* names of places and bodies */
};

static void
note(struct region *region, struct span rest, uint32_t code)
{
	region->cantonese +=
	    character_is_one_of(code, "嘅喺咗啲嗰哋嚟㗎嘢瞓攰乸嘥嚿嗱埗鱲");
	region->hong_kong += words_begin(rest, &words_hong_kong) > 0;
	region->taiwan += words_begin(rest, &words_taiwan) > 0;
}

bool
region_is_common(uint32_t code)
{
	return code != 0 &&
	    character_is_one_of(code,
		"着裏衞邨綫羣峯麪衆啓粧叠温嘅喺咗啲嗰哋嚟㗎嘢揸攞揾瞓攰乸嘥嚿"
		"嗱啫埗鱲鰂");
}

static struct region
survey(struct span text)
{
	struct region region = {0};

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code >= 0x3400)
			note(&region, span_from(text, at), code);
		at += len;
	}
	return region;
}

bool
region_is_hong_kong(struct span text, size_t kinds)
{
	struct region region = survey(text);

	if (region.taiwan > 0 && region.hong_kong < 4 * region.taiwan)
		return false;
	return region.cantonese >= SEVERAL || kinds >= SURE ||
	    (kinds > 0 && region.hong_kong > 1);
}
