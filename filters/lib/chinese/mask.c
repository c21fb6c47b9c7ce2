/* Masks: a run of marks in the place of words that were struck out. */
#include "chinese/mask.h"

#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"

enum {
	ZERO = U'〇',
	CIRCLE = U'○',
	STAR = '*',
	WIDE_STAR = U'＊',
	STRONG_BYTES = 256, /* that stand in strong type */
};

/* The characters on both sides of a stretch; U+000A at the text's ends. */
struct sides {
	uint32_t before, after;
};

static struct sides
sides_of(struct span text, size_t start, size_t end)
{
	struct sides sides = {'\n', '\n'};

	if (start > 0)
		(void)utf8_next(text, utf8_before(text, start), &sides.before);
	if (end < text.len)
		(void)utf8_next(text, end, &sides.after);
	return sides;
}

static bool
is_nothing(uint32_t code)
{
	return code == '\n' || unicode_is_space(code);
}

static bool
is_latin(uint32_t code)
{
	return code < 0x80 && unicode_is_alphanumeric(code);
}

struct mask_run
mask_run_at(struct span text, size_t at, uint32_t code)
{
	struct mask_run run = {code, at, at, 0};

	while (run.end < text.len) {
		uint32_t next;
		size_t len = utf8_next(text, run.end, &next);

		if (next != code)
			break;
		run.end += len;
		run.count++;
	}
	return run;
}

/* XX世纪, XXX世紀: a Roman numeral. */
static bool
counts_centuries(struct span text, const struct mask_run *run)
{
	struct span rest = span_from(text, run->end);

	return run->code == 'X' && run->count <= 3 &&
	    (span_starts(rest, SPAN("世纪")) ||
		span_starts(rest, SPAN("世紀")));
}

/* In the place of a word: behind one, or where a clause begins. */
static bool
stands_for_word(uint32_t code, struct sides sides)
{
	static const uint32_t pauses[] = {U'，', U'、', U'；', U'。', U'：', 0};

	return (code == STAR || code == WIDE_STAR) &&
	    unicode_is_han(sides.after) &&
	    (unicode_is_han(sides.before) ||
		unicode_is_one_of(sides.before, pauses));
}

bool
mask_is_note(struct span text)
{
	struct mask_run run;

	text = blank_trim(text);
	if (!span_starts(text, SPAN("*")))
		return false;
	run = mask_run_at(text, 0, STAR);
	return run.count == 1 && run.end < text.len;
}

bool
mask_is_star(struct span label)
{
	label = blank_trim(label);
	return span_equal(label, SPAN("*")) || span_equal(label, SPAN("＊"));
}

bool
mask_is(struct span text, const struct mask_run *run, bool notes)
{
	struct sides sides = sides_of(text, run->start, run->end);

	if (run->count < 2)
		return !notes && stands_for_word(run->code, sides);
	if (is_nothing(sides.before) && is_nothing(sides.after))
		return false;
	switch (run->code) {
	case 'X':
	case 'x':
	case U'Ｘ':
		return !is_latin(sides.before) && !is_latin(sides.after) &&
		    (unicode_is_han(sides.before) ||
			unicode_is_han(sides.after)) &&
		    !counts_centuries(text, run);
	case ZERO:
	case CIRCLE:
		return !numeral_holds(sides.before) &&
		    !numeral_holds(sides.after);
	default:
		return true;
	}
}

/* What ends a clause, or a bracket. */
static const uint32_t stops[] = {U'：', U'。', U'！', U'？', U'；', ':', '!',
    '?', ';', U'”', U'》', U'」', U'』', U'】', U'）', ')', 0};

static const uint32_t openers[] = {
    U'“', U'《', U'「', U'『', U'【', U'（', '(', 0};

/* Strong text begins a text or a sentence, or is a bracket and what it holds. */
static bool
may_open(struct sides sides)
{
	return !is_nothing(sides.after) &&
	    (is_nothing(sides.before) ||
		unicode_is_one_of(sides.before, stops) ||
		unicode_is_one_of(sides.after, openers));
}

/* 第一， 首先、: what counts, and the pause behind it. */
static bool
is_ordinal(struct span text)
{
	size_t at = words_begin(text, &words_pausing);
	uint32_t code;
	unsigned value;

	if (at == 0 &&
	    (span_starts(text, SPAN("第")) || span_starts(text, SPAN("其"))))
		at = sizeof("第") - 1 +
		    numeral_han(text, sizeof("第") - 1, &value);
	if (at <= sizeof("第") - 1 || at == text.len)
		return false;
	at += utf8_next(text, at, &code);
	return at == text.len && (code == U'，' || code == U'、');
}

size_t
mask_strong_end(struct span text, const struct mask_run *run)
{
	struct span near = span_from(text, run->end);
	struct sides sides = sides_of(text, run->start, run->end);
	struct mask_run other;
	const char *hit;

	if (run->code != STAR || run->count > 3 || !may_open(sides))
		return 0;
	if (near.len > STRONG_BYTES)
		near.len = STRONG_BYTES;
	hit = memchr(near.ptr, STAR, near.len);
	if (hit == NULL)
		return 0;
	other = mask_run_at(text, (size_t)(hit - text.ptr), STAR);
	if (other.count != run->count)
		return 0;
	sides = sides_of(text, other.start, other.end);
	return unicode_is_one_of(sides.before, stops) ||
		is_ordinal(
		    (struct span){text.ptr + run->end, other.start - run->end})
	    ? other.start
	    : 0;
}
