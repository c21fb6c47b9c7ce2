/* What was done with a law, or another paper, and on which day. */
#include "base/blank.h"
#include "base/find_word.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/moment.h"
#include "document/gather.h"

enum { ACT_BYTES = 6 }; /* 通过, the least */

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

/* Behind 《…》 at text[at]: what it names was done with another paper. */
static size_t
skip_name(struct span text, size_t at)
{
	size_t close;

	if (!span_starts(span_from(text, at), SPAN("《")))
		return at;
	close = at + find_word(span_from(text, at), SPAN("》"));
	return close < text.len ? close + sizeof("》") - 1 : at;
}

/* The first act that the text names, or NULL. */
static const struct act *
find_act(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at = skip_name(text, at);
		if (at == text.len)
			break;
		for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
			if (words_begin(span_from(text, at), acts[i].words) > 0)
				return &acts[i];
		at += utf8_next(text, at, &code);
	}
	return NULL;
}

/*
 * （2010年12月16日…通过　2011年6月25日起施行）: each day goes with the act behind it.
 * False where the line has none; `day` and `when` are what moment_find() finds in it.
 */
bool
gather_acts_from(struct gather *gather, const struct block *block,
    struct span day, struct moment when)
{
	struct span rest = block->text, next, between;
	struct moment later;
	bool any = false, more = true;

	while (more && moment_is_day(&when)) {
		struct buf standard = {0};
		const struct act *act;

		rest = span_from(rest, (size_t)(day.ptr - rest.ptr) + day.len);
		if (rest.len < ACT_BYTES)
			break; /* most lines are a day, in brackets or not */
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

bool
gather_acts(struct gather *gather, const struct block *block)
{
	struct moment when;
	struct span day;

	return moment_find(block->text, &when, &day) &&
	    gather_acts_from(gather, block, day, when);
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

/* 第四十条　本条例自2031年9月1日起施行。: the last article of a law. */
static void
see_last_article(struct gather *gather)
{
	const struct block *blocks = gather->document->blocks;
	size_t i = gather->end;

	if (gather->signs.articles < 2)
		return; /* most are no law */
	while (i > gather->body && blocks[i - 1].kind != KIND_ITEM)
		i--;
	if (i > gather->body &&
	    span_starts(blank_trim(blocks[i - 1].text), SPAN("本")) &&
	    words_within(blocks[i - 1].text, &words_effective))
		(void)gather_acts(gather, &blocks[i - 1]);
}

/* 现予公布，自2031年7月1日起施行: the first sentence of an order. */
bool
gather_order(struct gather *gather)
{
	const struct document *document = gather->document;
	const struct block *block = &document->blocks[gather->body];

	see_last_article(gather);
	if (gather->body >= gather->end || block->kind != KIND_PARA ||
	    !gather->signs.docno ||
	    !words_within(block->text, &words_promulgating))
		return false;
	(void)gather_acts(gather, block);
	return true;
}

void
gather_given_days(struct gather *gather)
{
	static const enum fact days[] = {FACT_DATE, FACT_ADOPTED, FACT_APPROVED,
	    FACT_ISSUED, FACT_EFFECTIVE, FACT_PRINTED};

	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++) {
		struct known *known = &gather->facts->known[days[i]];
		struct span where;
		struct moment when;

		if (known->sure == SURE_GIVEN &&
		    moment_find(buf_view(&known->printed), &when, &where))
			moment_write(&known->standard, &when);
	}
}
