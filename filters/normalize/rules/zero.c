/* The rule `zero`: ○ to 〇 inside Chinese numerals, and nowhere else. */
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"
#include "rules/stage.h"

enum { RING = 0x25cb, ZERO = 0x3007 };

/* One to nine: numerals that are written digit by digit. */
static bool
is_numeral(uint32_t code)
{
	return character_is_one_of(code, "一二三四五六七八九");
}

/* What a number of one digit and rings counts, if it is none of a name. */
static bool
is_unit(uint32_t code)
{
	return character_is_one_of(
	    code, "年月日号號后後岁歲届屆次周週多余餘万萬亿億个個名人元度");
}

/* A run of numerals and rings. */
struct run {
	size_t start, end;
	size_t numerals, rings;
	uint32_t first;
};

/*
 * Numerals with rings among them, as 二○二三 and 一九九○年.  A ring that
 * begins the run is a mask or a bullet, but for ○八年 inside a line.
 */
static bool
is_number(struct span text, const struct run *run)
{
	uint32_t behind = context_at(text, run->end);
	uint32_t before = context_before(text, run->start);

	if (run->rings == 0 || run->numerals == 0)
		return false;
	if (run->first == RING)
		return run->rings == 1 && run->numerals == 1 &&
		    character_is_one_of(behind, "年") &&
		    !character_is_blank(before) && !character_ends_line(before);
	return run->numerals > 1 || is_unit(behind);
}

/* The run that begins at text[at]. */
static struct run
read_run(struct span text, size_t at)
{
	struct run run = {at, at, 0, 0, context_at(text, at)};

	for (;;) {
		uint32_t code = context_at(text, run.end);
		bool ring = code == RING;

		if (!ring && code != ZERO && !is_numeral(code))
			return run;
		run.rings += ring;
		run.numerals += !ring && code != ZERO;
		run.end += 3;
	}
}

static void
settle_line(struct stage_state *state, size_t at, size_t end)
{
	struct span text = state->editor.text;

	while (at < end) {
		struct run run = read_run(text, at);
		uint32_t code;

		if (run.end == run.start) {
			at += utf8_next(text, at, &code);
			continue;
		}
		if (is_number(text, &run))
			for (; at < run.end; at += 3)
				if (context_at(text, at) == RING)
					edit_code(&state->editor, at, 3, ZERO,
					    RULE_ZERO);
		at = run.end;
	}
}

/* From one line that has rings to the next. */
void
stage_zero(struct stage_state *state)
{
	struct span text = state->editor.text;
	size_t at = 0;

	while (at < text.len) {
		const char *ring = memmem(text.ptr + at, text.len - at, "○", 3);
		const char *line;
		size_t end;

		if (ring == NULL)
			break;
		line = memrchr(
		    text.ptr + at, '\n', (size_t)(ring - text.ptr) - at);
		if (line != NULL)
			at = (size_t)(line - text.ptr) + 1;
		end = context_line_end(text, (size_t)(ring - text.ptr));
		settle_line(state, at, end);
		at = end;
	}
}
