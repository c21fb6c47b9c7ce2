/* What two first sentences have in common, so that both may head their paragraphs. */
#include "structure/plain/lead_pair.h"

#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "structure/lines/shape.h"

enum {
	VERB_BYTES = 6,
	NAMED_BYTES = 24,
	NAMED_LEAST = 9, /* with 是 */
};

/* What a paper resolves, again and again: 坚持…，…。 坚持…，…。 */
static bool
resolves(struct span text)
{
	return words_begin(text, &words_resolve) > 0;
}

/* Both begin with the verb by which a paper resolves. */
bool
lead_pair_resolves(const struct lead_pair *pair)
{
	struct span a = line_text(&pair->outline->lines[pair->i]);
	struct span b = line_text(&pair->outline->lines[pair->k]);

	if (!resolves(a))
		return false;
	a.len = VERB_BYTES;
	return span_starts(b, a);
}

/* The bytes up to 是 in what says what something is; 0: it does not. */
static size_t
find_is(struct span text)
{
	for (size_t at = 0; at < text.len && at < NAMED_BYTES;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (code == U'是')
			return at;
	}
	return 0;
}

/* 守信是…。 守信是…。: they say what one thing is. */
bool
lead_pair_names(const struct lead_pair *pair)
{
	struct span a = line_text(&pair->outline->lines[pair->i]);
	struct span b = line_text(&pair->outline->lines[pair->k]);

	a.len = find_is(a);
	return a.len >= NAMED_LEAST && span_starts(b, a);
}

bool
lead_pair_is_spaced(const struct lead_pair *pair)
{
	return pair->lead.opening == OPENS_SPACED;
}

bool
lead_pair_is_short(const struct lead_pair *pair)
{
	return pair->lead.opening == OPENS_SHORT;
}

/* Two clauses that are as long as those of the first. */
bool
lead_pair_is_even(const struct lead_pair *pair)
{
	return pair->lead.comma > 0 && pair->lead.comma == pair->first.comma &&
	    pair->lead.bytes == pair->first.bytes;
}

/* A heading stands right above the group, or what announces it. */
bool
lead_is_introduced(const struct outline *outline, size_t i)
{
	const struct line *above;

	if (i == 0)
		return false;
	above = &outline->lines[i - 1];
	return kind_is_heading((enum kind)above->kind) ||
	    above->end == END_COLON;
}

/* Below a heading one word will do; elsewhere they say what one thing is. */
static bool
opens_twins(const struct lead_pair *pair)
{
	struct span a = line_text(&pair->outline->lines[pair->i]);
	struct span b = line_text(&pair->outline->lines[pair->k]);

	a.len = VERB_BYTES;
	return lead_pair_names(pair) ||
	    (span_starts(b, a) && lead_is_introduced(pair->outline, pair->i));
}

bool
lead_pair_is_twin(const struct lead_pair *pair)
{
	return pair->lead.comma == 0 && pair->first.comma == 0 &&
	    pair->lead.bytes == pair->first.bytes && opens_twins(pair);
}
