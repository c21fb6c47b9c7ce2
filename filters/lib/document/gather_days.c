/*
 * The days of a document.
 *
 * The day on which something was said goes before that on which it was put up.
 * What tells of the occasion is the surest, wherever it stands above the text: a
 * subtitle ——2026年2月3日在…, a line 时间：…; then come a line that is a date, the
 * title, the line below the text, and what a page's clock has printed.  Last are
 * guesses: the name of the file, and the day on which a page says it was put up.
 */
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/moment.h"
#include "chinese/scan.h"
#include "document/day_in_title.h"
#include "document/day_rank.h"
#include "document/figures.h"
#include "document/gather.h"
#include "document/occasion.h"
#include "document/who_name.h"
#include "structure/front/day_place.h"
#include "structure/front/label.h"
#include "structure/front/title.h"
#include "structure/lines/shape.h"

struct choice {
	enum rank rank;
	struct span printed;
	struct moment when;
	size_t line;
};

enum { SHORT_LINE = 60, DATED_MOST = 30 };

static void
offer(struct choice *choice, enum rank rank, struct span printed,
    const struct moment *when, size_t line)
{
	if (rank <= choice->rank)
		return;
	*choice = (struct choice){rank, printed, *when, line};
}

/* The place that stands beside the day: 2024年3月5日上午　北京, …于陕西延安. */
static void
take_place(struct gather *gather, struct span behind, size_t line)
{
	bool said;
	size_t hour = words_begin(behind, &words_hour);
	struct span place = day_place(span_from(behind, hour), &said);

	if (place.len > 0 && (said || !who_is_name(place)))
		gather_set(
		    gather, FACT_PLACE, place, SPAN(""), line, SURE_PRINTED);
}

/* 北京，2031年3月5日 */
static void
take_place_before(struct gather *gather, struct span text, size_t line)
{
	size_t day;

	gather_set(gather, FACT_PLACE, day_place_before(text, &day), SPAN(""),
	    line, SURE_PRINTED);
}

static bool
is_within(struct span part, struct span text)
{
	return part.ptr >= text.ptr &&
	    part.ptr + part.len <= text.ptr + text.len;
}

/* On either side of the day. */
static void
take_places(
    struct gather *gather, struct span text, struct span day, size_t line)
{
	if (day.ptr > text.ptr)
		take_place_before(gather, text, line);
	if (day.ptr + day.len < text.ptr + text.len)
		take_place(gather,
		    span_from(text, (size_t)(day.ptr - text.ptr) + day.len),
		    line);
}

static void
take_line(
    struct gather *gather, const struct block *block, struct choice *choice)
{
	struct span label, where, text;
	struct moment when;
	bool labelled, found = moment_find(block->text, &when, &where);

	if (found && gather_acts_from(gather, block, where, when))
		return;
	text = gather_unbracket(block->text);
	text = gather_cut_label(text, &label);
	labelled = label.len > 0;
	if (!found || !is_within(where, text))
		found = day_find(text, &when, &where);
	if (!found || (when.days.from.month == 0 && where.len != text.len))
		return;
	offer(choice, day_rank(gather, block, text, labelled, &when), where,
	    &when, block->line);
	if (block->kind == KIND_DATE)
		take_places(gather, text, where, block->line);
}

/* ——2026年2月3日在…; also where another line parts it from the title. */
static void
take_occasion(const struct block *block, struct choice *choice)
{
	struct occasion occasion;

	/* （2026年2月3日） tells of no occasion: it is a date, no more */
	if ((block->kind == KIND_DATE && !shape_has(block->text, SPAN("在"))) ||
	    !occasion_begins_with_day(block->text))
		return;
	occasion_read(block->text, false, &occasion);
	if (occasion.day.len > 0 && moment_is_day(&occasion.when) &&
	    (occasion.event.len > 0 || block->kind == KIND_SUBTITLE))
		offer(choice, RANK_OCCASION, occasion.day, &occasion.when,
		    block->line);
}

/* Behind a blank or a comma. */
static bool
ends_in_day(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if ((scan_is_blank(code) || code == U'，') &&
		    date_is_line(span_from(text, at)))
			return true;
	}
	return false;
}

/*
 * A line that a day begins or ends, beside a name or what a page says of itself;
 * or that is all in brackets.
 */
static bool
tells_day(const struct block *block)
{
	struct span text = blank_trim(block->text);

	if ((block->kind != KIND_PARA && block->kind != KIND_BYLINE) ||
	    shape_is_ended(text))
		return false;
	if (scan_opening(text, 0) > 0 || date_begins(text) > 0)
		return true;
	return ends_in_day(text) || label_within(text, KIND_DATE).len > 0 ||
	    (span_starts(text, SPAN("《")) && span_ends(text, SPAN("）")));
}

/* 一、時間：… is counted, and a date all the same. */
static bool
is_of_day(const struct block *block)
{
	if (block->kind == KIND_ITEM || block->kind == KIND_HEAD)
		return label_kind(blank_trim(block->text)) == KIND_DATE;
	return block->kind == KIND_DATE || block->kind == KIND_LINE;
}

static void
see_front(struct gather *gather, struct choice *choice)
{
	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &gather->document->blocks[i];

		/* what was done with a law, time and again, may be long */
		if (block->kind == KIND_TITLE ||
		    (block->kind != KIND_DATE &&
			!shape_fits(block->text, SHORT_LINE * 2)))
			continue;
		take_occasion(block, choice);
		if (is_of_day(block) || tells_day(block))
			take_line(gather, block, choice);
	}
}

static bool
find_day(struct span text, struct moment *when, struct span *where)
{
	return (moment_find(text, when, where) && moment_is_day(when)) ||
	    (figures_find(text, when, where) && moment_is_day(when));
}

static void
see_titles(const struct gather *gather, struct choice *choice)
{
	struct span where, title = facts_printed(gather->facts, FACT_TITLE);
	struct span subtitle = buf_view(&gather->subtitle);
	struct moment when;

	if (gather->facts->known[FACT_TITLE].sure >= SURE_PRINTED &&
	    day_in_title(title, false, &when, &where))
		offer(choice, RANK_TITLE, where, &when, gather->title_line);
	if (subtitle.len > 0 && day_in_title(subtitle, true, &when, &where))
		offer(choice, RANK_TITLE, where, &when, gather->subtitle_line);
}

/* 2011年3月8日于北京: a date that begins a line of its own. */
static bool
is_dated(const struct block *block)
{
	return block->kind == KIND_DATE ||
	    (block->kind == KIND_SIGN && ends_in_day(block->text)) ||
	    ((block->kind == KIND_PARA || block->kind == KIND_LINE) &&
		shape_fits(block->text, DATED_MOST) &&
		date_begins(gather_unbracket(block->text)) > 0);
}

/* 5月3日 below who has signed. */
static void
see_day_of_year(const struct gather *gather, const struct block *block,
    struct choice *choice)
{
	struct span day = blank_trim(block->text);
	struct moment when;

	if (block->kind == KIND_DATE &&
	    day_of_year(day, facts_printed(gather->facts, FACT_TITLE), &when))
		offer(choice, RANK_OF_YEAR, day, &when, block->line);
}

static void
see_back(struct gather *gather, struct choice *choice)
{
	for (size_t i = gather->back; i < gather->end; i++) {
		const struct block *block = &gather->document->blocks[i];
		struct span text = gather_unbracket(block->text);
		struct span label, where;
		struct moment when;

		if (!is_dated(block) || choice->rank >= RANK_SIGNED)
			continue;
		text = gather_cut_label(text, &label);
		if (!day_find(text, &when, &where)) {
			see_day_of_year(gather, block, choice);
			continue;
		}
		offer(choice, RANK_SIGNED, where, &when, block->line);
		if (block->kind == KIND_SIGN)
			continue;
		take_place_before(gather, text, block->line);
		take_place(gather,
		    span_from(text, (size_t)(where.ptr - text.ptr) + where.len),
		    block->line);
	}
}

/* 2031_年_3_月_5_日: as file names have blanks. */
static bool
find_in_name(struct span name, struct moment *when, struct span *where)
{
	struct buf spaced = {0};
	bool found;

	if (!shape_has(name, SPAN("_")))
		return moment_find(name, when, where);
	for (size_t i = 0; i < name.len; i++)
		buf_byte(&spaced, name.ptr[i] == '_' ? ' ' : name.ptr[i]);
	found = moment_find(buf_view(&spaced), when, where);
	if (found) /* as it is called */
		where->ptr = name.ptr + (where->ptr - spaced.data);
	buf_free(&spaced);
	return found;
}

/* 2017-06-28-某会, 200604-某文: what a person has called the file by. */
static void
see_name(const struct gather *gather, struct choice *choice)
{
	struct span rest = gather->document->name, name = rest, where;
	struct moment when;

	while (rest.len > 0)
		name = span_cut(&rest, '/');
	if (figures_find_parted(name, &when, &where) ||
	    (find_in_name(name, &when, &where) && when.days.from.month > 0) ||
	    figures_find(name, &when, &where))
		offer(choice, RANK_NAME, where, &when, 0);
}

/*
 * 原载《青禾日报》2031年3月4日: an essay is not much older than that; a speech may be.
 */
static void
see_source(const struct gather *gather, struct choice *choice)
{
	const struct known *source = &gather->facts->known[FACT_PROVENANCE];
	struct span where;
	struct moment when;

	if (source->sure == SURE_PRINTED && !day_is_of_speech(gather) &&
	    find_day(buf_view(&source->printed), &when, &where))
		offer(choice, RANK_PUT_UP, where, &when, source->line);
}

/* A speech is not put up before it is held, and rarely long after. */
static void
see_page(const struct gather *gather, struct choice *choice, struct span key,
    enum rank rank)
{
	struct span where, day = document_meta(gather->document, key);
	struct moment when;

	if (day.ptr == NULL || !find_day(day, &when, &where))
		return;
	/* its hour is the page's alone */
	when.from = when.to = (struct hour){0};
	offer(choice, rank, where, &when, 0);
}

static bool
lacks_hour(const struct moment *when)
{
	return moment_is_day(when) && !when->from.told &&
	    when->days.to.year == 0;
}

/* Of a transcript, whose day is on a line of its own, the hour may be on the next. */
static void
see_hour(const struct gather *gather, struct choice *choice)
{
	struct moment *when = &choice->when;

	if (!gather->signs.turns || choice->rank < RANK_TITLE ||
	    !lacks_hour(when))
		return;
	for (size_t i = gather->begin; i < gather->body; i++)
		if (shape_fits(gather->document->blocks[i].text, DATED_MOST) &&
		    day_opens_at(gather->document->blocks[i].text, when))
			return;
}

/* Where the text has none: the name of the file, its page. */
static void
see_around(const struct gather *gather, struct choice *choice)
{
	if (choice->rank < RANK_NAME)
		see_name(gather, choice);
	see_source(gather, choice);
	see_page(gather, choice, SPAN("published"), RANK_PUT_UP);
	if (choice->rank == RANK_NONE)
		see_page(gather, choice, SPAN("created"), RANK_MADE);
}

void
gather_days(struct gather *gather)
{
	struct choice choice = {.rank = RANK_NONE};
	struct buf standard = {0};
	bool order = gather_order(gather);

	see_front(gather, &choice);
	see_titles(gather, &choice);
	see_hour(gather, &choice);
	see_back(gather, &choice);
	if (choice.rank < RANK_ACT && gather_act_day(gather))
		return;
	see_around(gather, &choice);
	if (choice.rank == RANK_NONE)
		return;
	moment_write(&standard, &choice.when);
	if (order && choice.rank == RANK_SIGNED)
		gather_set(gather, FACT_ISSUED, choice.printed,
		    buf_view(&standard), choice.line, SURE_PRINTED);
	gather_set(gather, FACT_DATE, choice.printed, buf_view(&standard),
	    choice.line,
	    choice.rank <= RANK_NAME ? SURE_GUESSED : SURE_PRINTED);
	buf_free(&standard);
}
