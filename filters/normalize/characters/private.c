/*
 * The rule `pua`: private-use characters become what the document itself shows
 * them to be.  What it does not show stays and is told in the report.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "characters/pua.h"
#include "characters/radical.h"
#include "characters/region.h"
#include "context/context.h"
#include "scan/character.h"
#include "stage/stage.h"

enum { FIRST = 0xe000, LAST = 0xf8ff };

/* How often a character occurs, and where. */
struct usage {
	size_t count;
	size_t by_han; /* an ideograph on either side */
	size_t by_digit; /* a digit on either side: a unit, ‰ or a point */
	size_t decimal; /* 2.5万: between digits, one or two behind, a unit */
	uint32_t meaning; /* 0: it stays */
};

struct survey {
	struct usage *usage; /* of FIRST to LAST */
	size_t traditional, simplified; /* telling characters */
};

static bool
is_decimal_point(struct span text, size_t at, size_t len)
{
	size_t behind = at + len;
	int digits = 0;

	if (!context_is_digit(context_before(text, at)))
		return false;
	for (; context_is_digit(context_at(text, behind)) && digits < 3;
	     digits++)
		behind += utf8_next(text, behind, &(uint32_t){0});
	return (digits == 1 || digits == 2) &&
	    character_is_one_of(
		context_at(text, behind), "%％万萬亿億倍个個元吨米公千");
}

static void
note_private(struct usage *usage, struct span text, size_t at, size_t len)
{
	usage->count++;
	usage->by_han += unicode_is_han(context_before(text, at)) ||
	    unicode_is_han(context_at(text, at + len));
	usage->by_digit += context_is_digit(context_before(text, at)) ||
	    context_is_digit(context_at(text, at + len));
	usage->decimal += is_decimal_point(text, at, len);
}

static struct survey
take(struct span text)
{
	struct survey survey = {
	    .usage = xcalloc(LAST - FIRST + 1, sizeof(struct usage))};

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code >= FIRST && code <= LAST)
			note_private(
			    &survey.usage[code - FIRST], text, at, len);
		else if (code >= 0x4e00) {
			survey.traditional += character_is_one_of(
			    code, "們個這來國時會說對學為過實發");
			survey.simplified += character_is_one_of(
			    code, "们个这来国时会说对学为过实发");
		}
		at += len;
	}
	return survey;
}

/* A decimal point, where most of them are. */
static bool
is_point(const struct usage *usage)
{
	return usage->count > 1 && usage->decimal * 3 >= usage->count * 2;
}

/* An ideograph of the supplement, in no place of a figure. */
static uint32_t
hong_kong(const struct usage *usage, uint32_t code)
{
	uint32_t meaning = usage->by_digit > 0 ? 0 : pua_from_hkscs(code);

	return unicode_is_han(meaning) ? meaning : 0;
}

/*
 * Taiwan has given the same code points to characters of its own; so the text
 * itself must show that it is of Hong Kong, by what stands in it, or by the
 * private-use characters, if they read as the commonest of the supplement.
 */
static bool
is_of_hong_kong(const struct survey *survey, struct span text)
{
	size_t good = 0, common = 0, kinds = 0, all = 0;

	if (survey->traditional < 3 ||
	    survey->traditional < 4 * survey->simplified)
		return false;
	for (size_t i = 0; i <= LAST - FIRST; i++) {
		const struct usage *usage = &survey->usage[i];
		uint32_t meaning;

		if (usage->count == 0 || is_point(usage))
			continue;
		meaning = hong_kong(usage, (uint32_t)i + FIRST);
		all += usage->count;
		good += meaning != 0 ? usage->by_han : 0;
		if (region_is_common(meaning)) {
			common += usage->count;
			kinds++;
		}
	}
	return good * 10 >= all * 9 &&
	    region_is_hong_kong(text, common * 2 >= all ? kinds : 0);
}

/* The same radicals that the rule `radical` would find the next time. */
static uint32_t
settle_radical(const struct stage_state *state, uint32_t code)
{
	uint32_t ideograph =
	    stage_wants(state, RULE_RADICAL) ? radical_ideograph(code) : 0;

	return ideograph != 0 ? ideograph : code;
}

static void
decide(const struct stage_state *state, struct survey *survey)
{
	bool hkscs = is_of_hong_kong(survey, state->editor.text);
	bool gbk = survey->simplified > 4 * survey->traditional;

	for (size_t i = 0; i <= LAST - FIRST; i++) {
		struct usage *usage = &survey->usage[i];
		uint32_t code = (uint32_t)i + FIRST;

		if (usage->count == 0)
			continue;
		if (is_point(usage))
			usage->meaning = '.';
		else if (hkscs)
			usage->meaning = hong_kong(usage, code);
		else if (gbk)
			usage->meaning =
			    settle_radical(state, pua_from_gbk(code));
	}
}

void
stage_private(struct stage_state *state)
{
	struct span text = state->editor.text;
	struct survey survey = take(text);

	decide(state, &survey);
	for (size_t at = 0; at < text.len;) {
		uint32_t code, meaning = 0;
		size_t len = utf8_next(text, at, &code);

		if (code >= FIRST && code <= LAST)
			meaning = survey.usage[code - FIRST].meaning;
		if (meaning != 0)
			edit_code(&state->editor, at, len, meaning, RULE_PUA);
		else if (unicode_is_private(code))
			edit_note(&state->editor, at, len, RULE_PUA);
		at += len;
	}
	free(survey.usage);
}
