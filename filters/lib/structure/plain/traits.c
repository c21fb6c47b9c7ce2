/*
 * What is known of a line that may be a heading without a number.
 *
 * Plain traits: how long it is and what stands in it, what is above and below,
 * how many of its kind there are and how far away.  Each is told from the line
 * and its neighbours, or from a count that one pass over all such lines makes.
 */
#include "structure/plain/traits.h"

#include <string.h>

#include "base/ascii.h"
#include "base/translate.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/plain/looks.h"
#include "structure/plain/talk.h"

enum {
	LONG_BELOW = 120,
	SAME_LEAST = 3,
};

static inline void
set(struct candidate *c, enum trait trait, bool holds)
{
	c->traits[trait / 64] |= (uint64_t)holds << (trait % 64);
}

/* The one of the traits from `first` on that the most of each admits. */
static void
set_range(struct candidate *c, enum trait first, size_t value,
    const size_t *most, size_t count)
{
	size_t n = 0;

	while (n < count && value > most[n])
		n++;
	set(c, (enum trait)(first + n), true);
}

static void
count_lines(const struct outline *outline, struct sisters *sisters)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		sisters->shorts +=
		    line->chars <= PLAIN_CHARS && line->end == END_OPEN;
		sisters->gaps += i > 0 && line_gap(line) > 0;
		sisters->numbered +=
		    line->kind == KIND_HEAD && line->entry != NONE;
		sisters->speech |= line->kind == KIND_SALUTE;
	}
}

struct sisters
sisters_count(const struct outline *outline, const struct candidates *all)
{
	struct sisters sisters = {0};

	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];

		if (c->place != PLACE_CLEAR || c->look == LOOK_NONE)
			continue;
		sisters.lengths[outline->lines[c->line].chars]++;
		sisters.looks[c->look]++;
		sisters.clear++;
	}
	count_lines(outline, &sisters);
	return sisters;
}

static bool
is_of_date(uint32_t code)
{
	return code == U'年' || code == U'月' || code == U'日';
}

static void
note_marks(struct candidate *c, struct span text)
{
	size_t commas = 0, digits = 0, chars = 0;

	for (size_t at = 0; at < text.len; chars++) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		commas += code == U'，' || code == ',';
		digits += ascii_is_digit(code);
		set(c, TRAIT_LATIN, code < 0x80 && ascii_is_letter(code));
		set(c, TRAIT_DUN, code == U'、');
		set(c, TRAIT_COLON, scan_is_colon(code) && at < text.len);
		set(c, TRAIT_QUOTES, code == U'“' || code == U'「');
		set(c, TRAIT_BOOK, code == U'《');
		set(c, TRAIT_DASH, code == U'—');
		set(c, TRAIT_BLANK, scan_is_blank(code));
		set(c, TRAIT_TALK, talk_is_word(code));
		set(c, TRAIT_PARTICLE, code == U'的');
		set(c, TRAIT_DATE, digits > 0 && is_of_date(code));
	}
	set(c, TRAIT_COMMA, commas == 1);
	set(c, TRAIT_COMMAS, commas > 1);
	set(c, TRAIT_DIGITS, digits > 0);
	set(c, TRAIT_DIGITS_MANY, digits * 4 >= chars);
}

static void
note_text(struct candidate *c, const struct line *line)
{
	static const size_t most[] = {4, 8, 14, 20, 28, PLAIN_CHARS};
	struct span text = line_text(line);

	set_range(c, TRAIT_CHARS_4, line->chars, most, 6);
	set(c, (enum trait)(TRAIT_LOOK_NONE + c->look), true);
	set(c, (enum trait)(TRAIT_PLACE_NONE + c->place), true);
	set(c, TRAIT_RULE, c->head);
	set(c, TRAIT_ABOUT, words_begin(text, &words_about_line) > 0);
	set(c, TRAIT_BRACKET,
	    span_ends(text, SPAN("）")) || span_ends(text, SPAN(")")));
	set(c, TRAIT_SIGNED, person_at_end(text).len > 0);
	set(c, TRAIT_MARK,
	    text.len > 0 && !unicode_is_alphanumeric(scan_peek(text, 0)));
	note_marks(c, text);
}

static bool
is_set(const struct line *line)
{
	return line->kind == KIND_LINE;
}

static void
note_above(struct candidate *c, const struct outline *outline)
{
	const struct line *last = &outline->lines[c->line - 1];
	enum end end = (enum end)last->end;

	set(c, TRAIT_ABOVE_HEADING, kind_is_heading((enum kind)last->kind));
	set(c, TRAIT_ABOVE_STOP, end == END_STOP || end == END_QUESTION);
	set(c, TRAIT_ABOVE_COLON, end == END_COLON);
	set(c, TRAIT_ABOVE_OPEN, end == END_OPEN && last->kind == KIND_PARA);
	set(c, TRAIT_ABOVE_LINE, is_set(last));
	set(c, TRAIT_ABOVE_ITEM, last->kind == KIND_ITEM);
	set(c, TRAIT_ABOVE_FRONT,
	    last->kind == KIND_TITLE || last->kind == KIND_SUBTITLE ||
		last->kind == KIND_DATE || last->kind == KIND_BYLINE);
	set(c, TRAIT_ABOVE_LONG, last->chars > LONG_BELOW);
}

/* How many of the text's characters stand in the other, in a hundred. */
static size_t
share(struct span text, struct span other)
{
	size_t chars = 0, found = 0;

	if (other.len > SHAPE_SCAN)
		other.len = SHAPE_SCAN;
	for (size_t at = 0, len; at < text.len; at += len, chars++) {
		uint32_t code;

		len = utf8_next(text, at, &code);
		found +=
		    memmem(other.ptr, other.len, text.ptr + at, len) != NULL;
	}
	return chars > 0 ? found * 100 / chars : 0;
}

static void
note_below(struct candidate *c, const struct outline *outline)
{
	static const size_t most[] = {30, 60, LONG_BELOW};
	const struct line *line = &outline->lines[c->line], *next = line + 1;
	size_t shared = share(line_text(line), line_text(next));

	set_range(c, TRAIT_BELOW_30, next->chars, most, 3);
	if (c->line + 2 < outline->line_count)
		set_range(c, TRAIT_FAR_30, next[1].chars, most, 3);
	set(c, TRAIT_BELOW_HEADING, kind_is_heading((enum kind)next->kind));
	set(c, TRAIT_BELOW_ITEM, next->kind == KIND_ITEM);
	set(c, TRAIT_BELOW_TURN, next->kind == KIND_TURN);
	set(c, TRAIT_BELOW_LINE, is_set(next));
	set(c, TRAIT_BELOW_STOP, next->end == END_STOP);
	set(c, TRAIT_BELOW_COLON, next->end == END_COLON);
	set(c, TRAIT_SHARED_HALF, shared >= 50);
	set(c, TRAIT_SHARED_MOST, shared >= 75);
}

static void
note_place(struct candidate *c, const struct outline *outline,
    const struct sisters *sisters)
{
	const struct line *line = &outline->lines[c->line];
	size_t count = outline->line_count;
	bool some = sisters->gaps * 4 < count * 3;

	set(c, TRAIT_GAP_ABOVE, some && c->line > 0 && line_gap(line) > 0);
	set(c, TRAIT_GAP_BELOW,
	    some && c->line + 1 < count && line_gap(line + 1) > 0);
	set(c, TRAIT_FRONT, c->line <= outline->body);
	set(c, TRAIT_EARLY, c->line * 10 < count);
	set(c, TRAIT_LATE, c->line * 10 >= count * 9);
	set(c, TRAIT_SPEECH, sisters->speech);
	set(c, TRAIT_TRANSCRIPT, outline->transcript);
	set(c, TRAIT_NUMBERED, sisters->numbered > 0);
	set(c, TRAIT_SHORTS_4, sisters->shorts * 4 >= count);
	set(c, TRAIT_SHORTS_2, sisters->shorts * 2 >= count);
	set(c, TRAIT_LINES_FEW, count <= 20);
	set(c, TRAIT_LINES_MANY, count >= 100);
}

static void
note_sisters(struct candidate *c, const struct outline *outline,
    const struct sisters *sisters)
{
	static const size_t clear[] = {1, 2, 5}, alike[] = {0, 2, 5};
	size_t chars = outline->lines[c->line].chars, sum = 0;
	bool own = c->place == PLACE_CLEAR && c->look != LOOK_NONE;

	for (size_t n = chars > ALIKE_CHARS ? chars - ALIKE_CHARS : 0;
	     n <= chars + ALIKE_CHARS; n++)
		sum += sisters->lengths[n];
	set_range(c, TRAIT_ALIKE_0, sum - own, alike, 3);
	set_range(c, TRAIT_CLEAR_1, sisters->clear, clear, 3);
	set(c, TRAIT_SAME_LOOK, sisters->looks[c->look] >= SAME_LEAST);
}

static bool
ends_alike(struct span a, struct span b)
{
	return a.len >= 3 && b.len >= 3 &&
	    memcmp(a.ptr + a.len - 3, b.ptr + b.len - 3, 3) == 0;
}

static bool
begins_alike(struct span a, struct span b)
{
	return a.len >= 3 && b.len >= 3 && memcmp(a.ptr, b.ptr, 3) == 0;
}

/* What the line has in common with the next such line, or the last. */
static void
note_pair(struct candidate *c, const struct candidate *other,
    const struct outline *outline)
{
	struct span a = line_text(&outline->lines[c->line]);
	struct span b = line_text(&outline->lines[other->line]);

	set(c, TRAIT_SAME_BEGIN, begins_alike(a, b));
	set(c, TRAIT_SAME_END, ends_alike(a, b));
	set(c, TRAIT_SAME_TEXT, span_equal(a, b));
}

static void
note_distances(struct candidates *all, size_t k, size_t lines)
{
	static const size_t most[] = {1, 2, 6};
	struct candidate *c = &all->list[k];

	set_range(
	    c, TRAIT_LAST_1, k > 0 ? c->line - c[-1].line : lines, most, 3);
	set_range(c, TRAIT_NEXT_1,
	    k + 1 < all->count ? c[1].line - c->line : lines, most, 3);
}

void
traits_find(const struct outline *outline, struct candidates *all, size_t k,
    const struct sisters *sisters)
{
	struct candidate *c = &all->list[k];

	set(c, TRAIT_ANY, true);
	note_text(c, &outline->lines[c->line]);
	if (c->line > 0)
		note_above(c, outline);
	if (c->line + 1 < outline->line_count)
		note_below(c, outline);
	note_place(c, outline, sisters);
	note_sisters(c, outline, sisters);
	note_distances(all, k, outline->line_count);
	if (k > 0)
		note_pair(c, c - 1, outline);
	if (k + 1 < all->count)
		note_pair(c, c + 1, outline);
}

const char *
traits_name(enum trait trait)
{
	static const char *const names[] = {
#define TRAIT(name, weight, words) #name,
#include "structure/plain/traits.def"
#undef TRAIT
	};

	return names[trait];
}

const char *
traits_words(enum trait trait)
{
	static const char *const texts[] = {
#define TRAIT(name, weight, words) words,
#include "structure/plain/traits.def"
#undef TRAIT
	};

	return translate(texts[trait]);
}
