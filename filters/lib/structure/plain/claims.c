/*
 * Whether a document has enough headings without a number for a line to be one.
 *
 * One such line in a document is none, and the more a line looks like another
 * thing, the more of them it needs; those with a number are the like of an
 * open line that stands behind them, but not amid them, where a section would
 * be divided into one.
 */
#include "structure/plain/claims.h"

enum {
	OTHERS_LEAST = 3, /* questions, names */
	DOUBTFUL_LEAST = 3, /* clear ones beside which a doubtful one counts */
};

/* Nothing of the line speaks against a heading. */
static bool
looks_clear(const struct candidate *c)
{
	return c->look == LOOK_OPEN || c->look == LOOK_KNOWN ||
	    c->look == LOOK_FRAMED;
}

static void
count_candidates(struct claims *claims, const struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];
		bool clear = c->place == PLACE_CLEAR || c->place == PLACE_DATED;

		claims->stacks += c->place == PLACE_UPPER;
		claims->dated += c->place == PLACE_DATED;
		claims->names += clear && c->look == LOOK_NAME;
		claims->questions += clear && c->look == LOOK_QUESTION;
		claims->labels += clear && c->look == LOOK_LABEL;
		claims->clear += clear && looks_clear(c);
	}
}

static void
count_lines(struct claims *claims, const struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		claims->talk = claims->talk || line->kind == KIND_SALUTE;
		claims->clear += line->level > 0; /* of a programme */
		if (line->kind != KIND_HEAD || line->entry == NONE)
			continue;
		claims->numbered++;
		claims->last_number = i;
	}
}

struct claims
claims_count(const struct outline *outline, const struct candidates *all)
{
	struct claims claims = {
	    .least = outline->transcript ? 1 : LIKE_LEAST,
	    .talk = outline->transcript,
	};

	count_candidates(&claims, all);
	count_lines(&claims, outline);
	return claims;
}

/* There are enough of them for each to be a heading. */
static bool
have_like(const struct claims *claims)
{
	size_t others = claims->questions + claims->names;

	return claims->clear >= claims->least ||
	    (others > 0 && claims->clear + others >= OTHERS_LEAST);
}

/* Not of a speech: there one asks, and lets a paragraph end as it may. */
static bool
have_doubtful(const struct claims *claims)
{
	return !claims->talk && claims->clear >= DOUBTFUL_LEAST;
}

static bool
have_labels(const struct claims *claims)
{
	return claims->labels >= LIKE_LEAST &&
	    claims->labels + claims->clear + claims->numbered >= OTHERS_LEAST;
}

/* Those with a number are its like, and it stands behind the last of them. */
static bool
is_behind_numbers(const struct candidate *c, const struct claims *claims)
{
	return claims->numbered >= OTHERS_LEAST &&
	    c->line > claims->last_number;
}

/* What its place lets an open line be. */
static bool
holds_place(const struct candidate *c, const struct claims *claims, bool like)
{
	switch ((enum standing)c->place) {
	case PLACE_CLEAR:
		return like || is_behind_numbers(c, claims);
	case PLACE_ANNOUNCED:
		return like;
	case PLACE_UPPER:
	case PLACE_LOWER:
		return claims->clear >= claims->least ||
		    (claims->stacks >= LIKE_LEAST && !claims->talk);
	case PLACE_DATED:
		return claims->dated >= LIKE_LEAST;
	case PLACE_BEHIND:
		return have_doubtful(claims);
	case PLACE_NONE:
		break;
	}
	return false;
}

/* A name, or what stands in brackets: its like has no number. */
static bool
holds_name(const struct candidate *c, const struct claims *claims, bool like)
{
	if (c->place == PLACE_CLEAR)
		return like;
	return c->place != PLACE_BEHIND && c->place != PLACE_ANNOUNCED &&
	    holds_place(c, claims, like);
}

/* One that is put to those present, with three that are not. */
static bool
may_ask(const struct claims *claims)
{
	return have_doubtful(claims) || claims->questions >= OTHERS_LEAST;
}

bool
claims_allow(const struct claims *claims, const struct candidate *c)
{
	bool clear = c->place == PLACE_CLEAR, like = have_like(claims);

	switch ((enum look)c->look) {
	case LOOK_KNOWN:
		return c->place != PLACE_NONE;
	case LOOK_OPEN:
		return holds_place(c, claims, like);
	case LOOK_FRAMED:
	case LOOK_NAME:
		return holds_name(c, claims, like);
	case LOOK_QUESTION:
		return clear && like;
	case LOOK_ASKED:
		return clear && may_ask(claims);
	case LOOK_LONG:
		return clear && have_doubtful(claims);
	case LOOK_LABEL:
		return clear && have_labels(claims);
	case LOOK_NONE:
		break;
	}
	return false;
}
