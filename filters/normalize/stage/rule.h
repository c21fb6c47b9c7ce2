/* The rules: their names, which are on by themselves, sets of them. */
#ifndef RULE_H
#define RULE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/span.h"

enum rule {
	RULE_EOL,
	RULE_BREAK,
	RULE_PAGE,
	RULE_CONTROL,
	RULE_HIDDEN,
	RULE_SPACE,
	RULE_RADICAL,
	RULE_NFC,
	RULE_INDENT,
	RULE_TRAILING,
	RULE_BLANKS,
	RULE_LOST,
	RULE_WIDTH,
	RULE_QUOTES,
	RULE_ELLIPSIS,
	RULE_DASH,
	RULE_DOT,
	RULE_COLON,
	RULE_ZERO,
	RULE_PUNCT,
	RULE_PUA,
	RULE_SPREAD,
	RULE_WRAPPED,
	RULE_UNWRAP,
	RULE_SPACING,
	RULE_TAB,
	RULE_COUNT,
};

/* A set of rules, a bit each. */
typedef uint32_t rules;

static inline rules
rule_bit(enum rule rule)
{
	return (rules)1 << rule;
}

const char *rule_name(enum rule rule);

/*
 * The sets `none`, `safe`, `default` and `markdown`.  A list names sets and rules, commas
 * between; -NAME takes a rule away, +NAME or NAME adds it.  A list that begins
 * with a sign begins from `default`, any other from nothing.  False, after
 * complain(), for a name that is no rule.
 */
rules rules_default(void);
rules rules_markdown(void);
bool rules_parse(const char *list, rules *set);

/* Append the name of a set: `safe`, or what differs, as `default,-quotes`. */
void rules_describe(rules set, struct buf *out);

#endif
