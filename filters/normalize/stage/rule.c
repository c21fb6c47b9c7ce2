/* The rules: their names, which are on by themselves, sets of them. */
#include "stage/rule.h"

#include <string.h>

#include "base/message.h"

/* MARKDOWN: takes no mark and no blank that has a meaning there. */
enum kind_of_rule { SAFE = 1, EDITORIAL = 2, ON_REQUEST = 4, MARKDOWN = 8 };

static const struct {
	const char *name;
	unsigned kinds;
} table[RULE_COUNT] = {
    [RULE_EOL] = {"eol", SAFE | MARKDOWN},
    [RULE_BREAK] = {"break", SAFE | MARKDOWN},
    [RULE_PAGE] = {"page", SAFE | MARKDOWN},
    [RULE_CONTROL] = {"control", SAFE | MARKDOWN},
    [RULE_HIDDEN] = {"hidden", SAFE | MARKDOWN},
    [RULE_SPACE] = {"space", SAFE},
    [RULE_RADICAL] = {"radical", SAFE},
    [RULE_NFC] = {"nfc", SAFE | MARKDOWN},
    [RULE_INDENT] = {"indent", SAFE},
    [RULE_TRAILING] = {"trailing", SAFE},
    [RULE_BLANKS] = {"blanks", SAFE},
    [RULE_LOST] = {"lost", SAFE | MARKDOWN},
    [RULE_WIDTH] = {"width", EDITORIAL},
    [RULE_QUOTES] = {"quotes", EDITORIAL},
    [RULE_ELLIPSIS] = {"ellipsis", EDITORIAL},
    [RULE_DASH] = {"dash", EDITORIAL},
    [RULE_DOT] = {"dot", EDITORIAL},
    [RULE_COLON] = {"colon", EDITORIAL},
    [RULE_ZERO] = {"zero", EDITORIAL},
    [RULE_PUNCT] = {"punct", EDITORIAL},
    [RULE_PUA] = {"pua", EDITORIAL},
    [RULE_SPREAD] = {"spread", EDITORIAL},
    [RULE_WRAPPED] = {"wrapped", EDITORIAL},
    [RULE_UNWRAP] = {"unwrap", ON_REQUEST},
    [RULE_SPACING] = {"spacing", ON_REQUEST},
    [RULE_TAB] = {"tab", MARKDOWN},
};

static const struct {
	const char *name;
	unsigned kinds;
} sets[] = {
    {"none", 0},
    {"safe", SAFE},
    {"default", SAFE | EDITORIAL},
    {"markdown", MARKDOWN},
};

enum { SETS = sizeof(sets) / sizeof(sets[0]) };

static rules
rules_of(unsigned kinds)
{
	rules set = 0;

	for (enum rule rule = 0; rule < RULE_COUNT; rule++)
		if (table[rule].kinds & kinds)
			set |= rule_bit(rule);
	return set;
}

const char *
rule_name(enum rule rule)
{
	return table[rule].name;
}

rules
rules_default(void)
{
	return rules_of(SAFE | EDITORIAL);
}

rules
rules_markdown(void)
{
	return rules_of(MARKDOWN);
}

/* What a name stands for; false where it stands for nothing. */
static bool
look_up(struct span name, rules *found)
{
	for (size_t i = 0; i < SETS; i++) {
		if (span_equal(name, span_of(sets[i].name))) {
			*found = rules_of(sets[i].kinds);
			return true;
		}
	}
	for (enum rule rule = 0; rule < RULE_COUNT; rule++) {
		if (span_equal(name, span_of(table[rule].name))) {
			*found = rule_bit(rule);
			return true;
		}
	}
	return false;
}

bool
rules_parse(const char *list, rules *set)
{
	struct span rest = span_of(list);

	*set = *list == '-' || *list == '+' ? rules_default() : 0;
	while (rest.ptr != NULL) {
		struct span name = span_cut(&rest, ',');
		bool away = span_starts(name, SPAN("-"));
		rules found;

		if (away || span_starts(name, SPAN("+")))
			name = span_from(name, 1);
		if (!look_up(name, &found)) {
			complain("no rule %.*s", SHOWN(name));
			return false;
		}
		*set = away ? *set & ~found : *set | found;
	}
	return true;
}

static unsigned
count_bits(rules set)
{
	unsigned count = 0;

	for (; set != 0; set &= set - 1)
		count++;
	return count;
}

void
rules_describe(rules set, struct buf *out)
{
	size_t nearest = 0;
	rules base;

	for (size_t i = 1; i < SETS; i++)
		if (count_bits(rules_of(sets[i].kinds) ^ set) <
		    count_bits(rules_of(sets[nearest].kinds) ^ set))
			nearest = i;
	base = rules_of(sets[nearest].kinds);
	buf_string(out, sets[nearest].name);
	for (enum rule rule = 0; rule < RULE_COUNT; rule++) {
		if (((base ^ set) & rule_bit(rule)) == 0)
			continue;
		buf_string(out, set & rule_bit(rule) ? ",+" : ",-");
		buf_string(out, table[rule].name);
	}
}
