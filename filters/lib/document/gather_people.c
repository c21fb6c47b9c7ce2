/*
 * Who speaks.
 *
 * A line below the title, ——某某在…上的讲话, the title itself, and of a letter who
 * has signed it.  Who takes part in a talk, chairs it or writes it down is not
 * its speaker.
 */
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/credit.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/scan.h"
#include "document/author_line.h"
#include "document/day_in_title.h"
#include "document/gather.h"
#include "document/occasion.h"
#include "document/press_lead.h"
#include "document/subject.h"
#include "document/who_name.h"
#include "structure/lines/shape.h"

enum {
	LABEL_BYTES = 40,
	SIGN_BYTES = 90,
	OCCASION_CHARS = 60,
	/* in two characters a place may stand beside a day, too */
	NAME_BYTES = 9
};

static bool
is_word_of(struct span label, const struct words *words)
{
	char bytes[LABEL_BYTES];
	struct span text = scan_squeeze(label, bytes, sizeof(bytes));
	size_t len = words_begin(text, words);

	/* the colon stays behind */
	return len > 0 && text.len - len <= sizeof("：") - 1;
}

static void
set_role(struct gather *gather, struct span role, size_t line)
{
	struct buf standard = {0};

	if (who_is_set_wide(role))
		who_append_name(&standard, role);
	gather_set(
	    gather, FACT_ROLE, role, buf_view(&standard), line, SURE_PRINTED);
	buf_free(&standard);
}

/* Add a person; the names in standard form are parted, the first has the role. */
static void
add_person(struct gather *gather, const struct who *who, size_t line,
    struct buf *names)
{
	if (names->len > 0)
		buf_string(names, FACTS_PART);
	who_append_name(names, who->name);
	if (who->role.len > 0)
		set_role(gather, who->role, line);
}

/* The office is his whom a person names, too; another's is not. */
static void
add_role_of_given(struct gather *gather, const struct who *who, size_t line)
{
	struct buf name = {0};

	who_append_name(&name, who->name);
	if (who->role.len > 0 &&
	    span_equal(
		buf_view(&name), facts_best(gather->facts, FACT_SPEAKER)))
		set_role(gather, who->role, line);
	buf_free(&name);
}

/* False where the text is no person, or persons. */
static bool
take_persons(struct gather *gather, struct span text, size_t line)
{
	struct buf names = {0};
	struct span rest = text;
	struct who who;
	bool given = facts_given(gather->facts, FACT_SPEAKER);

	while (rest.len > 0 && who_next(&rest, &who)) {
		if (given)
			add_role_of_given(gather, &who, line);
		else
			add_person(gather, &who, line, &names);
	}
	if (names.len > 0)
		gather_set(gather, FACT_SPEAKER, text, buf_view(&names), line,
		    SURE_PRINTED);
	given = given || names.len > 0;
	buf_free(&names);
	return given;
}

/* In a transcript a name without a label may be anybody's. */
static bool
is_of_speaker(const struct gather *gather, struct span label)
{
	if (!gather->minutes)
		return !is_word_of(label, &words_helper);
	return is_word_of(label, &words_writer) ||
	    (label.len > 0 && is_word_of(label, &words_voice_answerer));
}

struct bylines {
	struct buf printed, names;
	size_t line; /* of the first */
};

/* Who spoke or wrote, without the label and the day; nothing: it names no speaker. */
static struct span
cut_byline(
    const struct gather *gather, const struct block *block, struct span *label)
{
	struct span text = gather_unbracket(block->text);
	struct span writer = credit_writer(text);

	text = gather_cut_label(writer.len > 0 ? writer : text, label);
	if (!is_of_speaker(gather, *label) ||
	    (label->len == 0 && writer.len == 0 &&
		subject_heads(gather->facts)))
		return (struct span){NULL, 0};
	return day_beside(text);
}

/* Several lines below a title are as many speakers. */
static void
take_byline(
    struct gather *gather, const struct block *block, struct bylines *all)
{
	struct span label, rest, text = cut_byline(gather, block, &label);
	bool given = facts_given(gather->facts, FACT_SPEAKER), any = false;
	struct who who;

	if (text.len == 0)
		return;
	for (rest = text; rest.len > 0 && who_next(&rest, &who); any = true)
		if (given)
			add_role_of_given(gather, &who, block->line);
		else
			add_person(gather, &who, block->line, &all->names);
	if (!any && is_word_of(label, &words_writer) && who_may_be_name(text)) {
		/* the label says so, whatever the surname */
		who = (struct who){text, {NULL, 0}};
		add_person(gather, &who, block->line, &all->names);
		any = true;
	}
	if (!any)
		gather_body(gather, text, block->line);
	if (!any || given)
		return;
	if (all->printed.len > 0)
		buf_string(&all->printed, FACTS_PART);
	buf_span(&all->printed, text);
	all->line = all->line > 0 ? all->line : block->line;
}

/*
 * A paragraph below the title is one where it names a person with his office, in
 * brackets or beside the day, or several persons.
 */
static bool
is_byline(const struct gather *gather, const struct block *block)
{
	struct span text = blank_trim(block->text), rest, bare;
	struct who who;

	if (block->kind == KIND_BYLINE)
		return true;
	if ((block->kind != KIND_PARA && block->kind != KIND_DATE) ||
	    gather->minutes || gather->title_line == 0 ||
	    block->line < gather->title_line)
		return false;
	rest = bare = day_beside(gather_unbracket(text));
	if (rest.len == 0 || !who_next(&rest, &who))
		return false; /* a day and no more, mostly */
	return who.role.len > 0 || rest.len > 0 ||
	    (bare.len < text.len && bare.len >= NAME_BYTES &&
		who_is_name(bare));
}

/* 作者：王予波　日期：2031-03-05, 文/王予波　2031年3月5日: lines of a page. */
static void
see_page_lines(struct gather *gather)
{
	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &gather->document->blocks[i];

		if ((block->kind == KIND_LINE || block->kind == KIND_PARA) &&
		    gather->facts->known[FACT_SPEAKER].sure == SURE_NOT &&
		    shape_fits(block->text, OCCASION_CHARS))
			(void)take_persons(
			    gather, author_line_name(block->text), block->line);
	}
}

static void
see_bylines(struct gather *gather)
{
	struct bylines all = {.line = 0};

	for (size_t i = gather->begin; i < gather->body; i++)
		if (is_byline(gather, &gather->document->blocks[i]))
			take_byline(gather, &gather->document->blocks[i], &all);
	gather_set(gather, FACT_SPEAKER, buf_view(&all.printed),
	    buf_view(&all.names), all.line, SURE_PRINTED);
	gather_bodies(gather);
	buf_free(&all.printed);
	buf_free(&all.names);
}

/* ——某某在…上的讲话, ——某某; the event is told there, too. */
static void
take_occasion(struct gather *gather, struct span text, bool title, size_t line)
{
	struct occasion occasion;

	if (text.len == 0)
		return;
	occasion_read(text, title, &occasion);
	gather_set(
	    gather, FACT_EVENT, occasion.event, SPAN(""), line, SURE_PRINTED);
	if (!title && (subject_begins(text) || subject_heads(gather->facts)))
		return;
	if (occasion.several.len > 0) {
		(void)take_persons(gather, occasion.several, line);
	} else if (occasion.who.name.len > 0) {
		const struct who *who = &occasion.who;
		struct buf name = {0};

		if (facts_given(gather->facts, FACT_SPEAKER))
			add_role_of_given(gather, who, line);
		else if (gather->facts->known[FACT_SPEAKER].sure == SURE_NOT) {
			add_person(gather, who, line, &name);
			gather_set(gather, FACT_SPEAKER, who->name,
			    buf_view(&name), line, SURE_PRINTED);
		}
		buf_free(&name);
	} else if (!title &&
	    gather->facts->known[FACT_SPEAKER].sure == SURE_NOT) {
		(void)take_persons(gather, text, line);
	}
}

/* Who has signed: a person, whose office may be the label, or a body. */
static void
take_signature(struct gather *gather, struct span label, struct span rest,
    bool open, size_t line)
{
	if (!open || !take_persons(gather, rest, line))
		gather_body(gather, rest, line);
	else if (office_in_label(label).len > 0)
		set_role(gather, office_in_label(label), line);
}

/* Below the text: 作者：某某, and of a letter who signed it. */
static void
see_back(struct gather *gather)
{
	const struct facts *facts = gather->facts;

	for (size_t i = gather->back; i < gather->end; i++) {
		const struct block *block = &gather->document->blocks[i];
		struct span text = blank_trim(block->text), label, rest;
		bool open = facts->known[FACT_SPEAKER].sure == SURE_NOT &&
		    !gather->signs.turns;

		if (text.len > SIGN_BYTES)
			continue;
		rest = gather_cut_label(gather_unbracket(text), &label);
		if (label.len > 0 && is_word_of(label, &words_writer) && open)
			(void)take_persons(gather, rest, block->line);
		else if (label.len > 0 && is_word_of(label, &words_helper))
			continue;
		else if (block->kind == KIND_SIGN)
			take_signature(
			    gather, label, day_beside(rest), open, block->line);
	}
}

/* （2031年3月5日王予波在…会上的讲话） may be a line of any kind. */
static void
see_occasion(struct gather *gather, const struct block *block)
{
	struct occasion occasion;
	struct span text;

	if (block->kind == KIND_SUBTITLE) {
		/* a line alone is the whole, which has been seen */
		if (block->text.len < gather->subtitle.len)
			take_occasion(gather, block->text, false, block->line);
		return;
	}
	if ((block->kind != KIND_DATE && block->kind != KIND_PARA) ||
	    (block->kind == KIND_DATE && !shape_has(block->text, SPAN("在"))))
		return;
	text = gather_unbracket(block->text);
	if (!shape_fits(text, OCCASION_CHARS))
		return;
	occasion_read(text, true, &occasion);
	if ((occasion.day.len > 0 && occasion.event.len > 0) ||
	    (occasion.who.name.len > 0 && !shape_is_ended(text)))
		take_occasion(gather, text, true, block->line);
}

/* Of a title that a program has made up the event is no more than that. */
static void
see_title(struct gather *gather)
{
	const struct known *title = &gather->facts->known[FACT_TITLE];
	struct occasion occasion;

	if (title->sure >= SURE_PRINTED) {
		take_occasion(gather, buf_view(&title->printed), true,
		    gather->title_line);
		return;
	}
	occasion_read(buf_view(&title->printed), true, &occasion);
	gather_set(
	    gather, FACT_EVENT, occasion.event, SPAN(""), 0, SURE_SUPPLIED);
}

/* 以下是…的致辭全文： in front of the text. */
static void
see_announced(struct gather *gather)
{
	const struct block *blocks = gather->document->blocks;
	struct span speech, answerer;

	for (size_t i = gather->begin; i <= gather->body && i < gather->end;
	     i++) {
		if (blocks[i].kind != KIND_PARA ||
		    !press_lead_read(blocks[i].text, &speech, &answerer))
			continue;
		if (answerer.len == 0)
			take_occasion(gather, speech, true, blocks[i].line);
		else if (gather->facts->known[FACT_SPEAKER].sure == SURE_NOT)
			(void)take_persons(gather, answerer, blocks[i].line);
	}
}

void
gather_people(struct gather *gather)
{
	const struct document *document = gather->document;

	see_bylines(gather);
	take_occasion(
	    gather, buf_view(&gather->subtitle), false, gather->subtitle_line);
	for (size_t i = gather->begin; i < gather->body; i++)
		see_occasion(gather, &document->blocks[i]);
	see_title(gather);
	see_announced(gather);
	if (!gather->minutes)
		see_page_lines(gather);
	see_back(gather);
	gather_bodies(gather);
	gather_letterhead(gather);
}

/* A given speaker may have his office with him, or be several. */
void
gather_given_people(struct gather *gather)
{
	struct known *known = &gather->facts->known[FACT_SPEAKER];
	struct span rest = buf_view(&known->printed);
	struct buf names = {0};
	struct who who;

	if (known->sure != SURE_GIVEN)
		return;
	while (rest.len > 0 && who_next(&rest, &who))
		add_person(gather, &who, 0, &names);
	if (names.len > 0 && rest.len == 0 &&
	    !span_equal(buf_view(&names), buf_view(&known->printed)))
		buf_span(&known->standard, buf_view(&names));
	buf_free(&names);
}
