/* What was done with a law, or another paper, and on which day. */
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/moment.h"
#include "document/gather.h"

struct act {
	const struct words *words;
	enum fact fact; /* FACT_COUNT: none of its own */
};

static const struct act acts[] = {
    {&words_adopted, FACT_ADOPTED},
    {&words_approved, FACT_APPROVED},
    {&words_issued, FACT_ISSUED},
    {&words_effective, FACT_EFFECTIVE},
    {&words_revised, FACT_COUNT},
};

/* The first act that the text names, or NULL. */
static const struct act *
find_act(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
			if (words_begin(span_from(text, at), acts[i].words) > 0)
				return &acts[i];
		at += utf8_next(text, at, &code);
	}
	return NULL;
}

/*
 * （2010年12月16日…通过　2011年6月25日起施行）: each day goes with the act behind it.
 * False where the line has none.
 */
bool
gather_acts(struct gather *gather, const struct block *block)
{
	struct span rest = block->text, day, next, between;
	struct moment when, later;
	bool any = false, more = moment_find(rest, &when, &day);

	while (more && moment_is_day(&when)) {
		struct buf standard = {0};
		const struct act *act;

		rest = span_from(rest, (size_t)(day.ptr - rest.ptr) + day.len);
		between = rest;
		more = rest.len > 0 && moment_find(rest, &later, &next) &&
		    moment_is_day(&later);
		if (more)
			between.len = (size_t)(next.ptr - rest.ptr);
		act = find_act(between);
		moment_write(&standard, &when);
		if (act != NULL && act->fact < FACT_COUNT)
			gather_set(gather, act->fact, day, buf_view(&standard),
			    block->line, SURE_PRINTED);
		any |= act != NULL;
		when = later;
		day = next;
		buf_free(&standard);
	}
	return any;
}

/* The day of a paper is that of what was done with it first. */
bool
gather_act_day(struct gather *gather)
{
	static const enum fact order[] = {
	    FACT_ADOPTED, FACT_ISSUED, FACT_APPROVED};
	struct facts *facts = gather->facts;

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		const struct known *act = &facts->known[order[i]];

		if (act->sure < SURE_PRINTED)
			continue;
		gather_set(gather, FACT_DATE, buf_view(&act->printed),
		    buf_view(&act->standard), act->line, SURE_PRINTED);
		return true;
	}
	return false;
}
