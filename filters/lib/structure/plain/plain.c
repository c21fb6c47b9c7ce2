/*
 * Headings without a number.
 *
 * Such a line is short, has no punctuation at its end, follows a finished
 * paragraph and stands in front of another: alone, or two of them, a part and
 * what it begins with, since more short lines in a row are verse or a list of
 * names.  And it has its like: one such line in a document is none.
 */
#include "structure/plain/plain.h"

#include "base/alloc.h"
#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/scan.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/plain/claims.h"
#include "structure/plain/depth.h"
#include "structure/plain/kin.h"
#include "structure/plain/labels.h"
#include "structure/plain/lengths.h"
#include "structure/plain/looks.h"
#include "structure/plain/parted.h"
#include "structure/plain/place.h"
#include "structure/plain/sum.h"
#include "structure/plain/traits.h"
#include "structure/plain/valued.h"

enum {
	SUM_CLEAR = 200, /* hundredths */
	COUPLET_LEAST = 4, /* characters */
	STACK_LINES = 2, /* an ornament may stand between */
	CLEAR_LEAST = 3,
};

static void
add(struct candidates *all, size_t line, enum look look, enum standing place)
{
	all->list =
	    xgrow(all->list, &all->cap, all->count + 1, sizeof(*all->list));
	all->list[all->count++] = (struct candidate){
	    .line = (uint32_t)line,
	    .look = (uint8_t)look,
	    .place = (uint8_t)place,
	};
}

/* In a talk 听众提问 above what one asks of is a part as any other. */
static enum look
look_at(const struct outline *outline, size_t i, enum standing place)
{
	enum look look = looks_of(outline, &outline->lines[i]);

	return look == LOOK_KNOWN && place == PLACE_UPPER && outline->transcript
	    ? LOOK_OPEN
	    : look;
}

/* In the order of what it costs to ask. */
static void
collect(const struct outline *outline, struct candidates *all)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		enum standing place;
		enum look look;

		if (!looks_short(&outline->lines[i]) &&
		    !kin_may_be(&outline->lines[i]))
			continue;
		place = place_of(outline, i);
		if (place == PLACE_NONE)
			continue;
		look = look_at(outline, i, place);
		if (look != LOOK_NONE)
			add(all, i, look, place);
	}
}

static bool
is_stackable(const struct candidate *c)
{
	return c->look == LOOK_OPEN || c->look == LOOK_NAME ||
	    c->look == LOOK_FRAMED || c->look == LOOK_KNOWN;
}

/* The heading c stands directly below the one in front of it in the list. */
static bool
is_below(const struct candidate *c)
{
	return c->line <= c[-1].line + STACK_LINES &&
	    (c->place == PLACE_LOWER ||
		(c->place == PLACE_CLEAR && c[-1].place == PLACE_UPPER)) &&
	    c[-1].place != PLACE_NONE && is_stackable(c - 1);
}

/* What is numbered stands below, as below no verse. */
static bool
is_above_number(const struct outline *outline, size_t i)
{
	return i + 1 < outline->line_count &&
	    outline->lines[i + 1].entry != NONE;
}

/* 茶香十里 / 客满三堂: a couplet, or two slogans, and no part. */
static bool
is_couplet(const struct outline *outline, const struct candidate *c)
{
	const struct line *line = &outline->lines[c->line];

	return line->chars == outline->lines[c[1].line].chars &&
	    !shape_has_colon(line_text(&outline->lines[c[1].line])) &&
	    line->chars >= COUPLET_LEAST &&
	    !is_above_number(outline, c[1].line) && c->look == LOOK_OPEN &&
	    unicode_is_han(scan_peek(line_text(line), 0));
}

/* The next in the list stands upon it. */
static bool
has_lower(const struct candidates *all, size_t k)
{
	const struct candidate *c = &all->list[k];

	return k + 1 < all->count && is_below(c + 1) && is_stackable(c) &&
	    is_stackable(c + 1);
}

static void
join_stack(struct candidates *all, size_t k)
{
	struct candidate *c = &all->list[k];
	bool below = k > 0 && is_below(c);
	bool lower = below && c[-1].place == PLACE_UPPER;

	if (lower)
		c->place = PLACE_LOWER;
	if (c->place == PLACE_UPPER && !has_lower(all, k))
		c->place = PLACE_NONE;
	else if (below && c->look == LOOK_LABEL)
		c->place = PLACE_CLEAR;
	else if (c->place == PLACE_LOWER && !lower)
		c->place = PLACE_BEHIND;
}

/*
 * Two lines in a row stand one upon the other, or the lower is none; a label
 * may stand below any heading.
 */
static void
join_stacks(struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++)
		join_stack(all, k);
}

/* 同心同行 below the title and above 引言, with which the text begins. */
static void
drop_motto(const struct outline *outline, struct candidates *all)
{
	struct candidate *c = all->list;

	if (all->count > 1 && c->place == PLACE_UPPER &&
	    c->look != LOOK_KNOWN && c->line > 0 &&
	    outline->lines[c->line - 1].kind == KIND_TITLE &&
	    c[1].look == LOOK_KNOWN && c[1].line == c->line + 1)
		c->place = PLACE_NONE;
}

/* What the candidates of a document are, before couplets are dropped. */
struct stacking {
	size_t stacks, sure, clear;
	size_t lengths[LONG_CHARS + 1]; /* of those in a clear place */
};

static struct stacking
count_stacks(const struct outline *outline, const struct candidates *all)
{
	struct stacking it = {.stacks = 0};

	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];
		unsigned chars = outline->lines[c->line].chars;
		bool upper = c->place == PLACE_UPPER;

		it.stacks += upper;
		it.sure +=
		    upper && k + 1 < all->count && !is_couplet(outline, c);
		it.clear += c->place == PLACE_CLEAR;
		if (c->place == PLACE_CLEAR && chars <= LONG_CHARS)
			it.lengths[chars]++;
	}
	return it;
}

/*
 * Two lines of one length are a stack only beside two of which it is sure, or one
 * and three headings that stand alone, or beside three such that are as long; of
 * four characters, as most verses have more, beside two of any length.
 */
static bool
may_be_stack(
    const struct outline *outline, const struct stacking *it, size_t line)
{
	unsigned chars = outline->lines[line].chars;

	return (chars <= LONG_CHARS && it->lengths[chars] >= CLEAR_LEAST) ||
	    (chars == COUPLET_LEAST && it->stacks > LIKE_LEAST);
}

static void
drop_couplets(const struct outline *outline, struct candidates *all)
{
	struct stacking it = count_stacks(outline, all);

	if (it.sure >= LIKE_LEAST || (it.sure > 0 && it.clear >= CLEAR_LEAST))
		return;
	for (size_t k = 0; k + 1 < all->count; k++) {
		struct candidate *c = &all->list[k];

		if (c->place == PLACE_UPPER && is_couplet(outline, c) &&
		    !may_be_stack(outline, &it, c->line))
			c->place = c[1].place = PLACE_NONE;
	}
}

/* What the rules say of each. */
static void
apply_rules(const struct claims *claims, struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++)
		all->list[k].head = claims_allow(claims, &all->list[k]);
}

/*
 * The sum is asked where no rule has found one.  What speeches say on lines of
 * their own it was not taught; and a name, or one more line of a list, has to
 * have the sisters that the rules ask for.
 */
static bool
is_asked(const struct candidate *c, bool speech)
{
	return !c->head && !speech && c->look != LOOK_NAME &&
	    c->place != PLACE_NONE && c->place != PLACE_ANNOUNCED &&
	    c->place != PLACE_BEHIND;
}

static bool
is_weighty(const struct candidate *c, bool speech)
{
	return is_asked(c, speech) && c->sum > SUM_CLEAR;
}

/* What the sum adds to the rules; it has its like, as any heading does. */
static void
weigh(struct outline *outline, const struct claims *claims)
{
	struct candidates *all = &outline->plain;
	struct sisters sisters = sisters_count(outline, all);
	size_t like = 0;

	for (size_t k = 0; k < all->count; k++) {
		struct candidate *c = &all->list[k];

		if (outline->telling || is_asked(c, claims->talk)) {
			traits_find(outline, all, k, &sisters);
			c->sum = (int16_t)sum_of(c);
		}
		like += (c->head && c->look != LOOK_KNOWN) ||
		    is_weighty(c, claims->talk);
	}
	for (size_t k = 0; k < all->count && like >= LIKE_LEAST; k++)
		if (is_weighty(&all->list[k], claims->talk))
			all->list[k].head = all->list[k].weighed = true;
}

static enum reason
reason_of(const struct candidate *c)
{
	if (c->weighed)
		return WHY_WEIGHED;
	return c->look == LOOK_KNOWN ? WHY_KNOWN_HEAD : WHY_PLAIN_HEAD;
}

static void
mark(struct outline *outline, struct candidate *c)
{
	struct line *line = &outline->lines[c->line];

	c->head =
	    c->head && (!outline->headings_given || line_is_given_head(line));
	if (!c->head)
		return;
	line_set(line, KIND_HEAD, reason_of(c));
	if (line + 1 < outline->lines + outline->line_count &&
	    line_is_plain(&line[1]) && date_is_line(line_text(line + 1)))
		line_set(line + 1, KIND_DATE, WHY_DATE);
}

void
plain_find(struct outline *outline)
{
	struct candidates *all = &outline->plain;
	struct claims claims;

	all->count = 0;
	collect(outline, all);
	kin_drop_long(outline, all);
	kin_drop_fields(outline, all);
	labels_add(outline, all);
	join_stacks(all);
	drop_motto(outline, all);
	drop_couplets(outline, all);
	claims = claims_count(outline, all);
	apply_rules(&claims, all);
	weigh(outline, &claims);
	for (size_t k = 0; k < all->count; k++)
		mark(outline, &all->list[k]);
	valued_find(outline);
	parted_find(outline);
	depth_find(outline, all);
}
