/* What two first sentences have in common, so that both may head their paragraphs. */
#ifndef LEAD_PAIR_H
#define LEAD_PAIR_H

#include "structure/plain/lead.h"

/* Line k as line i, with which it stands in a row. */
struct lead_pair {
	const struct outline *outline;
	size_t i, k;
	struct lead first, lead;
};

/* Both begin with the verb by which a paper resolves. */
bool lead_pair_resolves(const struct lead_pair *pair);

/* 守信是…。 守信是…。: they say what one thing is. */
bool lead_pair_names(const struct lead_pair *pair);

bool lead_pair_is_spaced(const struct lead_pair *pair);
bool lead_pair_is_short(const struct lead_pair *pair);

/* Two clauses that are as long as those of the first. */
bool lead_pair_is_even(const struct lead_pair *pair);

/*
 * Sentences as long that one word opens, right below a heading: 守住第一次。
 * 守住孤单时。; or 乡音是有温度的。 乡音是有年纪的。, wherever they stand.
 */
bool lead_pair_is_twin(const struct lead_pair *pair);

/* A heading stands right above line i, or what announces it. */
bool lead_is_introduced(const struct outline *outline, size_t i);

#endif
