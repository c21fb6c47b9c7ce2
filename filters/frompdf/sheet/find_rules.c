/*
 * Lines that are drawn on a page, found in its picture: long, and darker than what is
 * on both sides, as no area is.
 */
#include "base/alloc.h"
#include "sheet/drawn_rule.h"

enum {
	PAPER = 232, /* what is no darker is none */
	CONTRAST = 20,
	BESIDE = 5, /* dots from its middle that is another place */
	SHARE = 60, /* of a hundred dots so many have the contrast */
};

/* In points: longer than a stroke of a letter, or than a letter is high. */
static const double least_across = 15, least_upright = 9;

/* Along a line, and across it. */
struct way {
	const struct picture *picture;
	size_t length, count; /* of a line; lines */
	size_t step, line; /* to the next dot, to the next line's */
	size_t least;
	bool upright;
};

/* False where it does not go on with the other. */
static bool
join(struct rule *other, const struct rule *rule)
{
	if (rule->from > other->to + RULE_CLOSE ||
	    rule->to < other->from - RULE_CLOSE)
		return false;
	if (rule->from < other->from)
		other->from = rule->from;
	if (rule->to > other->to)
		other->to = rule->to;
	return true;
}

void
rules_add(struct rules *rules, const struct rule *rule)
{
	for (size_t i = rules->count; i > 0; i--) {
		struct rule *other = &rules->rule[i - 1];

		if (other->upright != rule->upright ||
		    other->at < rule->at - RULE_NEAR)
			break;
		if (join(other, rule))
			return;
	}
	if (rules->count >= RULES_MOST)
		return;
	rules->rule = xgrow(
	    rules->rule, &rules->cap, rules->count + 1, sizeof(*rules->rule));
	rules->rule[rules->count++] = *rule;
}

static bool
stands_out(const struct way *way, const unsigned char *dot)
{
	size_t far = BESIDE * way->line;
	unsigned char before = dot[-(ptrdiff_t)far], behind = dot[far];

	return (before < behind ? before : behind) - *dot >= CONTRAST;
}

/* The lines that lie on one line of dots. */
static void
find_on(const struct way *way, size_t number, struct rules *rules)
{
	const unsigned char *dot = way->picture->dot + number * way->line;
	double scale = way->picture->scale;
	size_t from = 0, out = 0;

	for (size_t at = 0; at <= way->length; at++) {
		if (at < way->length && dot[at * way->step] < PAPER) {
			out += stands_out(way, dot + at * way->step);
			continue;
		}
		if (at - from >= way->least && out * 100 >= (at - from) * SHARE)
			rules_add(rules,
			    &(struct rule){
				.at = ((double)number + 0.5) / scale,
				.from = (double)from / scale,
				.to = (double)at / scale,
				.upright = way->upright,
			    });
		from = at + 1;
		out = 0;
	}
}

static void
find_all(const struct way *way, struct rules *rules)
{
	for (size_t i = BESIDE; i + BESIDE < way->count; i++)
		find_on(way, i, rules);
}

void
rules_find(const struct picture *picture, struct rules *rules)
{
	struct way way = {
	    .picture = picture,
	    .length = picture->width,
	    .count = picture->height,
	    .step = 1,
	    .line = picture->width,
	    .least = (size_t)(least_across * picture->scale),
	};

	find_all(&way, rules);
	way = (struct way){
	    .picture = picture,
	    .length = picture->height,
	    .count = picture->width,
	    .step = picture->width,
	    .line = 1,
	    .least = (size_t)(least_upright * picture->scale),
	    .upright = true,
	};
	find_all(&way, rules);
}
