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
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/moment.h"
#include "chinese/office.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "document/figures.h"
#include "document/gather.h"
#include "document/occasion.h"
#include "document/who_name.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

enum rank {
	RANK_NONE,
	RANK_MADE, /* as an office file says of itself */
	RANK_PUT_UP, /* as a page does */
	RANK_NAME, /* of the file */
	RANK_STAMP, /* of a page */
	RANK_ACT, /* 通过, 公布 */
	RANK_SIGNED, /* below the text */
	RANK_TITLE,
	RANK_LINE,
	RANK_LABEL, /* 时间：… */
	RANK_OCCASION,
};

struct choice {
	enum rank rank;
	struct span printed;
	struct moment when;
	size_t line;
};

enum { SHORT_LINE = 60, PLACE_LEAST = 6, PLACE_MOST = 30 };

static void
offer(struct choice *choice, enum rank rank, struct span printed,
    const struct moment *when, size_t line)
{
	if (rank <= choice->rank)
		return;
	*choice = (struct choice){rank, printed, *when, line};
}

/* A year alone is a date where nothing stands beside it: no 2026年X月X日. */
static bool
find_date(struct span text, struct moment *when, struct span *where)
{
	return moment_find(text, when, where) &&
	    (when->days.from.month > 0 || where->len == text.len);
}

static bool
may_be_place(struct span text)
{
	static const struct span meetings[] = {
	    WORD("会"), WORD("會"), WORD("会议"), WORD("會議"), WORD("讲话")};

	return text.len >= PLACE_LEAST && text.len <= PLACE_MOST &&
	    scan_pass_han(text, 0) == text.len &&
	    WORD_ENDS(text, meetings) == 0 && !office_is(text);
}

/* The place that stands beside the day: 2024年3月5日　北京, …于陕西延安. */
static void
take_place(struct gather *gather, struct span behind, size_t line)
{
	static const struct span at[] = {WORD("于"), WORD("於")};
	struct span text = blank_trim(behind);
	size_t skip = WORD_BEGINS(text, at);

	if (skip == 0 && text.ptr == behind.ptr)
		return;
	text = blank_trim(span_from(text, skip));
	if (may_be_place(text) && (skip > 0 || !who_is_name(text)))
		gather_set(
		    gather, FACT_PLACE, text, SPAN(""), line, SURE_PRINTED);
}

static enum rank
rank_of(const struct block *block, struct span text, bool labelled)
{
	if (block->kind == KIND_LINE || span_starts(text, SPAN("《")) ||
	    (!labelled && figures_are_stamp(text)))
		return RANK_STAMP;
	return labelled ? RANK_LABEL : RANK_LINE;
}

static void
take_line(
    struct gather *gather, const struct block *block, struct choice *choice)
{
	struct span label, where, text;
	struct moment when;
	bool labelled;

	if (gather_acts(gather, block))
		return;
	text = gather_unbracket(block->text);
	text = gather_cut_label(text, &label);
	labelled = label.len > 0;
	if (!find_date(text, &when, &where))
		return;
	offer(
	    choice, rank_of(block, text, labelled), where, &when, block->line);
	if (block->kind == KIND_DATE &&
	    where.ptr + where.len < text.ptr + text.len)
		take_place(gather,
		    span_from(text, (size_t)(where.ptr - text.ptr) + where.len),
		    block->line);
}

/* ——2026年2月3日在…; also where another line parts it from the title. */
static void
take_occasion(const struct block *block, struct choice *choice)
{
	struct occasion occasion;

	/* （2026年2月3日） tells of no occasion: it is a date, no more */
	if (!occasion_begins_with_day(block->text) ||
	    (block->kind == KIND_DATE && !shape_has(block->text, SPAN("在"))))
		return;
	occasion_read(block->text, false, &occasion);
	if (occasion.day.len > 0 && moment_is_day(&occasion.when) &&
	    (occasion.event.len > 0 || block->kind == KIND_SUBTITLE))
		offer(choice, RANK_OCCASION, occasion.day, &occasion.when,
		    block->line);
}

/* Behind a blank. */
static bool
ends_in_day(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code) && date_is_line(span_from(text, at)))
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
	return ends_in_day(text) ||
	    (span_starts(text, SPAN("《")) && span_ends(text, SPAN("）")));
}

static void
see_front(struct gather *gather, struct choice *choice)
{
	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &gather->document->blocks[i];

		if (!shape_fits(block->text, SHORT_LINE * 2) ||
		    block->kind == KIND_TITLE)
			continue;
		take_occasion(block, choice);
		if (block->kind == KIND_DATE || block->kind == KIND_LINE ||
		    tells_day(block))
			take_line(gather, block, choice);
	}
}

static bool
find_day(struct span text, struct moment *when, struct span *where)
{
	return (moment_find(text, when, where) && moment_is_day(when)) ||
	    (figures_find(text, when, where) && moment_is_day(when));
}

/* …的讲话，2007年7月, …（2007年7月）: a month is one where it ends the text. */
static bool
find_month_at_end(struct span text, struct moment *when, struct span *where)
{
	size_t behind;

	if (!moment_find(text, when, where) || when->days.from.month == 0 ||
	    where->ptr == text.ptr)
		return false;
	behind = (size_t)(where->ptr - text.ptr) + where->len;
	return behind + scan_closing(text, behind) == text.len;
}

static void
see_titles(const struct gather *gather, struct choice *choice)
{
	struct span where, title = facts_printed(gather->facts, FACT_TITLE);
	struct span subtitle = buf_view(&gather->subtitle);
	struct moment when;

	if (gather->facts->known[FACT_TITLE].sure >= SURE_PRINTED &&
	    (find_day(title, &when, &where) ||
		find_month_at_end(title, &when, &where)))
		offer(choice, RANK_TITLE, where, &when, gather->title_line);
	if (find_day(subtitle, &when, &where) ||
	    find_month_at_end(subtitle, &when, &where) ||
	    (occasion_begins_with_day(subtitle) &&
		find_date(subtitle, &when, &where)))
		offer(choice, RANK_TITLE, where, &when, gather->subtitle_line);
}

/* 2011年3月8日于北京: a date that begins a line of its own. */
static bool
is_dated(const struct block *block)
{
	return block->kind == KIND_DATE ||
	    ((block->kind == KIND_PARA || block->kind == KIND_LINE) &&
		shape_fits(block->text, PLACE_MOST) &&
		date_begins(gather_unbracket(block->text)) > 0);
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
		if (!find_date(text, &when, &where))
			continue;
		offer(choice, RANK_SIGNED, where, &when, block->line);
		take_place(gather,
		    span_from(text, (size_t)(where.ptr - text.ptr) + where.len),
		    block->line);
	}
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
	    (moment_find(name, &when, &where) && when.days.from.month > 0) ||
	    figures_find(name, &when, &where))
		offer(choice, RANK_NAME, where, &when, 0);
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

void
gather_days(struct gather *gather)
{
	struct choice choice = {.rank = RANK_NONE};
	struct buf standard = {0};

	see_front(gather, &choice);
	see_titles(gather, &choice);
	see_back(gather, &choice);
	if (choice.rank < RANK_ACT && gather_act_day(gather))
		return;
	if (choice.rank == RANK_NONE)
		see_name(gather, &choice);
	see_page(gather, &choice, SPAN("published"), RANK_PUT_UP);
	if (choice.rank == RANK_NONE)
		see_page(gather, &choice, SPAN("created"), RANK_MADE);
	if (choice.rank == RANK_NONE)
		return;
	moment_write(&standard, &choice.when);
	gather_set(gather, FACT_DATE, choice.printed, buf_view(&standard),
	    choice.line,
	    choice.rank <= RANK_NAME ? SURE_GUESSED : SURE_PRINTED);
	buf_free(&standard);
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
