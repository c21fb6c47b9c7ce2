/*
 * Which runs are headings, and which are lists.
 *
 * A run is judged as a whole, by the votes of its lines and by its sisters;
 * then each line by what its run is.
 */
#include "structure/numbers/judge.h"

#include <assert.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/lexicon.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/numbers/space.h"
#include "structure/numbers/votes.h"

enum {
	NOUNS_LEAST = 3, /* 变化一： to 变化三： */
	LONE_CHARS = 50,
	STANDING_SHARE = 4, /* fewer run-ins than 1 in 4: the run stands */
	LONG_RUNIN_CHARS = 110,
	OUTER_CHARS =
	    64, /* of a sentence behind an outer number among run-ins */
	BRIEF_SHARE = 2, /* lines of two sentences to one that stands */
	ARTICLES_LEAST = 3, /* 第一条 服务范围 to 第三条 服务费用 */
};

/* Text stands next, or behind one more heading. */
static bool
heads_text(const struct outline *outline, const struct entry *entry)
{
	for (size_t i = entry->line + (size_t)1;
	     i < outline->line_count && i < entry->line + (size_t)3; i++) {
		const struct line *line = &outline->lines[i];

		if (line->entry == NONE ||
		    outline->entries[line->entry].form > FORM_QUESTION)
			return true;
	}
	return false;
}

/* 一、 （一） 第一章: hardly ever anything but a number. */
static bool
is_sure(enum style style)
{
	return style <= STYLE_HAN_PAREN && !style_is_article(style) &&
	    style != STYLE_ROMAN && style != STYLE_LETTER &&
	    style != STYLE_HAN_SPACE;
}

/* A number without a second: only what could hardly be anything else. */
static bool
is_lone_heading(const struct outline *outline, const struct run *run)
{
	const struct entry *entry = &outline->entries[run->first];
	enum style style = (enum style)run->style;

	if (!is_sure(style) || entry->doubtful)
		return false;
	return (entry->form == FORM_BARE || entry->form == FORM_STANDING) &&
	    outline->lines[entry->line].chars <= LONE_CHARS &&
	    heads_text(outline, entry);
}

/* [1] and its like below 参考文献: books and notes, with points in them. */
static bool
is_of_notes(const struct outline *outline, const struct run *run)
{
	uint32_t first = outline->entries[run->first].line;
	struct span above;

	if (first == 0)
		return false;
	above = line_text(&outline->lines[first - 1]);
	return known_names_notes(above) || known_names_books(above);
}

/*
 * 第一条 服务范围, and what is agreed below: the articles of a contract have titles,
 * all of them, as those of a law do not.  So has 第一项：宣读决定 of a ceremony.
 */
static bool
has_titled_articles(const struct run *run, const struct tally *tally)
{
	return (run->style == STYLE_TIAO || run->style == STYLE_XIANG) &&
	    tally->count >= ARTICLES_LEAST && tally->titled == tally->count;
}

static bool
is_heading_run(const struct outline *outline, const struct run *run,
    const struct tally *tally)
{
	enum style style = (enum style)run->style;

	if (style_is_article(style))
		return has_titled_articles(run, tally);
	if (style == STYLE_BULLET || is_of_notes(outline, run))
		return false;
	if (tally->count == 1 || run->lone)
		return is_lone_heading(outline, run);
	if (style_is_word(style) && outline->transcript)
		return false;
	if (tally->listed * 3 >= tally->count)
		return false;
	return votes_weigh(tally) > 0;
}

/*
 * The headings stand alone but for a few, and what more sentences they have
 * belongs to them: lines of two sentences stand where others of one do.
 */
static bool
is_standing(const struct tally *tally)
{
	uint32_t runin = tally->runin;

	if (tally->brief > tally->alone * BRIEF_SHARE)
		runin += tally->brief;
	return runin * STANDING_SHARE < tally->count;
}

/*
 * A short sentence with text behind it; among its like a longer one will do,
 * so that no number of a run is lost.
 */
static bool
runs_in(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	struct span head = {line->start, entry->sentence};

	if (entry->form == FORM_RUNIN)
		return true;
	return (entry->form == FORM_LONG || entry->form == FORM_STANDING) &&
	    entry->sentence > 0 &&
	    entry->sentence < line->bytes - line->trail &&
	    !outline->runs[entry->run].standing &&
	    shape_chars(head) <= LONG_RUNIN_CHARS;
}

/* Two sentences among headings that stand alone are one of them. */
static bool
stands(const struct outline *outline, const struct entry *entry)
{
	return outline->runs[entry->run].standing && entry->sentence > 0 &&
	    votes_could_stand(outline, entry);
}

static bool
is_text_alone(const struct outline *outline, const struct entry *entry)
{
	return entry->form == FORM_LONG && !runs_in(outline, entry) &&
	    !stands(outline, entry);
}

/* A paragraph of one sentence, where its sisters head text. */
static bool
is_sentence_alone(const struct outline *outline, const struct entry *entry)
{
	const struct run *run = &outline->runs[entry->run];

	if (entry->form == FORM_LISTED || is_text_alone(outline, entry))
		return true;
	return entry->form == FORM_SENTENCE && !run->standing &&
	    !(entry->spaced &&
		outline->lines[entry->line].chars <=
		    (run->style > STYLE_HAN_PAREN ? VOTES_INNER_CHARS
						  : OUTER_CHARS));
}

/* What the run makes of the line. */
static enum kind
kind_in_run(const struct outline *outline, const struct entry *entry)
{
	const struct run *run = &outline->runs[entry->run];

	if (!run->heads || is_sentence_alone(outline, entry))
		return KIND_ITEM;
	return runs_in(outline, entry) && !stands(outline, entry) ? KIND_RUNIN
								  : KIND_HEAD;
}

/* A run of which a line is given as a heading is one of headings to others. */
static void
heed_given(struct outline *outline)
{
	for (size_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];

		if (entry->run != NONE &&
		    line_is_given_head(&outline->lines[entry->line]))
			outline->runs[entry->run].given = true;
	}
}

/*
 * Where every heading is given, a run holds headings only if one of them is
 * its.
 */
static void
drop_found(struct outline *outline)
{
	for (size_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];

		if (entry->run != NONE && !outline->runs[entry->run].given &&
		    kind_in_run(outline, entry) != KIND_ITEM)
			outline->runs[entry->run].heads = false;
	}
}

static_assert(STYLE_COUNT <= 64, "a set of styles is 64 bits");

static uint64_t
style_bit(const struct run *run)
{
	return (uint64_t)1 << run->style;
}

/* The styles of the runs of headings that each run is the parent of. */
static void
note_headed(const struct outline *outline, uint64_t *headed)
{
	for (size_t i = 0; i < outline->run_count; i++) {
		const struct run *run = &outline->runs[i];

		if (run->heads && !run->lone && run->parent != NONE)
			headed[run->parent] |= style_bit(run);
	}
}

/*
 * A run whose sentences are too long for headings is one of headings all the
 * same where a sister is, another of its style in the same parent.
 */
static void
heed_sisters(struct outline *outline, const struct tally *tallies)
{
	uint64_t *headed = xcalloc(outline->run_count, sizeof(*headed));

	note_headed(outline, headed);
	for (size_t i = 0; i < outline->run_count; i++) {
		struct run *run = &outline->runs[i];
		const struct tally *tally = &tallies[run->series];

		if (run->parent != NONE && tally->listed == 0 &&
		    (headed[run->parent] & style_bit(run)) != 0 &&
		    votes_weigh(tally) + 4 * (long)tally->tall > 0)
			run->heads = true;
	}
	free(headed);
}

/* （一）可以申请的情形： with headings of another number right below. */
static bool
announces_heads(const struct outline *outline, const struct run *run)
{
	const struct entry *entry = &outline->entries[run->first];
	const struct run *below;

	if (!run->lone || entry->form != FORM_COLON || entry->doubtful ||
	    !is_sure((enum style)run->style) ||
	    run->first + 1 == outline->entry_count ||
	    entry[1].line != entry->line + 1 || entry[1].run == NONE)
		return false;
	below = &outline->runs[entry[1].run];
	return below->heads && !below->lone && below->first == run->first + 1;
}

/* A number without a second is a heading where it announces others. */
static void
heed_announced(struct outline *outline)
{
	for (size_t i = 0; i < outline->run_count; i++)
		if (announces_heads(outline, &outline->runs[i]))
			outline->runs[i].heads = true;
}

/* Text stands between each line of a run and the next. */
static void
note_parted(struct outline *outline)
{
	for (size_t i = 0; i < outline->run_count; i++)
		outline->runs[i].parted = outline->runs[i].count > 1;
	for (uint32_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];

		if (entry->run != NONE && outline->runs[entry->run].end != i &&
		    !entry->spaced)
			outline->runs[entry->run].parted = false;
	}
}

/* 方案一：原地翻修: it says what stands below, and nothing of that. */
static bool
names_part(const struct outline *outline, const struct entry *entry)
{
	struct span label = {outline->lines[entry->line].start, entry->text};

	return entry->spaced && shape_has_colon(label) &&
	    (entry->form == FORM_STANDING || entry->form == FORM_QUESTION);
}

/*
 * Of 案例1 and 案例2 two will do: nothing but parts of a text is counted so.  So
 * they will where both stand above text, as no label of a list does.
 */
static size_t
nouns_least(const struct outline *outline, const struct run *run)
{
	const struct entry *entry = &outline->entries[run->first];

	return words_begin(line_text(&outline->lines[entry->line]),
		   &words_part_noun) > 0 ||
		(run->parted && names_part(outline, entry) &&
		    names_part(outline, &outline->entries[run->end]))
	    ? 2
	    : NOUNS_LEAST;
}

void
judge_runs(struct outline *outline)
{
	struct tally *tallies;

	space_entries(outline);
	note_parted(outline);
	tallies = xcalloc(outline->run_count, sizeof(*tallies));
	votes_count(outline, tallies);
	for (size_t i = 0; i < outline->run_count; i++) {
		struct run *run = &outline->runs[i];
		const struct tally *tally = &tallies[run->series];

		run->lone = tally->count == 1 ||
		    (run->style == STYLE_NOUN &&
			tally->count < nouns_least(outline, run));
		run->heads = is_heading_run(outline, run, tally);
		run->standing = is_standing(tally);
	}
	heed_sisters(outline, tallies);
	heed_announced(outline);
	heed_given(outline);
	free(tallies);
}

static void
mark(struct outline *outline, const struct entry *entry)
{
	const struct run *run = &outline->runs[entry->run];
	struct line *line = &outline->lines[entry->line];
	enum style style = (enum style)run->style;
	enum kind kind = kind_in_run(outline, entry);

	if (run->lone && !run->heads && !style_is_article(style))
		return;
	if (outline->headings_given && !line_is_given_head(line))
		kind = KIND_ITEM;
	if (kind == KIND_ITEM) {
		line_set(line, kind, run->heads ? WHY_ODD_ITEM : WHY_ITEM);
		return;
	}
	line_set(line, kind, run->lone ? WHY_LONE : WHY_RUN);
	if (line->kind == KIND_RUNIN)
		outline_cut(outline, entry->line, entry->sentence);
}

void
judge_lines(struct outline *outline)
{
	if (outline->headings_given)
		drop_found(outline);
	for (size_t i = 0; i < outline->entry_count; i++)
		if (outline->entries[i].run != NONE)
			mark(outline, &outline->entries[i]);
	for (size_t i = 0; i < outline->run_count; i++)
		if (outline->runs[i].given)
			outline->runs[i].heads = true;
}
