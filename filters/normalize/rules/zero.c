/*
 * The rule `zero`: what was typed for 〇 inside Chinese numerals, and nowhere
 * else: ○, the letter O of three alphabets, the digit 0.
 */
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "context/context.h"
#include "scan/character.h"
#include "stage/stage.h"

enum { RING = U'○', ZERO = U'〇', YEAR_DIGITS = 4 };

/* One to nine: numerals that are written digit by digit. */
static bool
is_numeral(uint32_t code)
{
	return numeral_place(code) > 0;
}

/* What a number of one digit and rings counts, if it is none of a name. */
static bool
is_unit(uint32_t code)
{
	return character_is_one_of(
	    code, "年月日号號后後岁歲届屆次周週多余餘万萬亿億个個名人元度");
}

/* A run of numerals and what stands for a zero. */
struct run {
	size_t start, end;
	size_t count, numerals, rings, letters; /* 0 among the letters */
	uint32_t first, last;
	bool parted; /* no two letters stand side by side */
};

static bool
is_gap(uint32_t code)
{
	return character_is_blank(code) || character_ends_line(code);
}

/*
 * Numerals with rings among them, as 二○二三 and 一九九○年.  A ring that
 * begins the run is a mask or a bullet, but for ○八年 inside a line.
 */
static bool
is_ring_number(struct span text, const struct run *run)
{
	uint32_t behind = context_at(text, run->end);
	uint32_t before = context_before(text, run->start);

	if (run->rings == 0 || run->numerals == 0)
		return false;
	if (run->first == RING)
		return run->rings == 1 && run->numerals == 1 &&
		    character_is_one_of(behind, "年") && !is_gap(before);
	return run->numerals > 1 || is_unit(behind);
}

static bool
is_word(uint32_t code)
{
	return context_is_letter(code) || context_is_digit(code);
}

static bool
is_in_word(struct span text, const struct run *run)
{
	return is_word(context_at(text, run->end)) ||
	    is_word(context_before(text, run->start));
}

/*
 * 二O二五, 二00八年, 三O日, 第一O八条: a year of four digits, a date, or single
 * letters between numerals.  三O集团 and 二00米 are no such numbers.
 */
static bool
is_letter_number(struct span text, const struct run *run)
{
	uint32_t behind = context_at(text, run->end);
	bool whole = is_numeral(run->last);

	if (!is_numeral(run->first) || is_in_word(text, run))
		return false;
	if (run->count == YEAR_DIGITS &&
	    character_is_one_of(run->first, "一二"))
		return whole ||
		    character_is_one_of(behind, "年级級届屆版〕—－至到");
	return run->parted &&
	    (whole || character_is_one_of(behind, "年月日号號"));
}

static bool
is_number(struct span text, const struct run *run)
{
	return run->letters > 0 ? is_letter_number(text, run)
				: is_ring_number(text, run);
}

static void
take(struct run *run, uint32_t code, size_t len)
{
	bool letter = numeral_is_false_zero(code);

	if (letter && numeral_is_false_zero(run->last))
		run->parted = false;
	run->count++;
	run->rings += code == RING;
	run->letters += letter;
	run->numerals += is_numeral(code);
	run->last = code;
	run->end += len;
}

/* The run that begins at text[at], with letters in it or without. */
static struct run
read_run(struct span text, size_t at, bool letters)
{
	struct run run = {.start = at, .end = at, .parted = true};

	run.first = context_at(text, at);
	if (numeral_is_false_zero(run.first))
		return run;
	while (run.end < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, run.end, &code);

		if (code != RING && code != ZERO &&
		    !(letters && numeral_is_false_zero(code)) &&
		    !is_numeral(code))
			break;
		take(&run, code, len);
	}
	return run;
}

static void
put_zeros(struct stage_state *state, const struct run *run)
{
	for (size_t at = run->start, len; at < run->end; at += len) {
		uint32_t code;

		len = utf8_next(state->editor.text, at, &code);
		if (code == RING || numeral_is_false_zero(code))
			edit_code(&state->editor, at, len, ZERO, RULE_ZERO);
	}
}

/* A numeral, 〇 or ○; by its first byte most of a text is none. */
static bool
may_begin(struct span text, size_t at)
{
	uint32_t code;

	if ((unsigned char)text.ptr[at] < 0xe2)
		return false;
	(void)utf8_next(text, at, &code);
	return code == RING || code == ZERO || is_numeral(code);
}

void
stage_zero(struct stage_state *state)
{
	struct span text = state->editor.text;

	for (size_t at = 0; at < text.len;) {
		struct run run;

		if (!may_begin(text, at)) {
			at++;
			continue;
		}
		run = read_run(text, at, true);
		/* What the letters part may be numbers, each by itself. */
		if (run.letters > 0 && !is_number(text, &run))
			run = read_run(text, at, false);
		if (is_number(text, &run))
			put_zeros(state, &run);
		at = run.end;
	}
}
