/*
 * What each line of a run says about it.
 *
 * A line that other text separates from the next number is headed by it;
 * numbers that follow one another line by line are a list; a short sentence in
 * front of more text is a heading that runs in; lines that end in semicolons,
 * and long sentences, are items.
 */
#include "structure/numbers/votes.h"

#include "base/translate.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"
#include "structure/numbers/sense.h"

enum {
	SPACED_CHARS = 40,
	SURE_LEAST = 3, /* 一 … 二 … 三 … in a row count */
	STANDING_CHARS = 140,
	WORD_CHARS = 32, /* of a sentence behind 一是 and 一要 */
	PART_CHARS = 30,
	FIELD_BYTES = 24, /* of 主辦單位： */
	TITLED_CHARS = 28, /* of 第三条　服务费用及支付方式 */
	BRIEF_CHARS = 8, /* behind a sentence */
};

const struct weight votes_weights[VOTE_COUNT] = {
    [VOTE_HEADS] = {2, N_("look like headings")},
    [VOTE_LISTS] = {-2, N_("like items")},
    [VOTE_ARGUES] = {-4, N_("argue")},
    [VOTE_ANSWERED] = {-3, N_("are answered")},
    [VOTE_DECIDED] = {-4, N_("are decisions")},
    [VOTE_FIELDS] = {-1, N_("have a value beside their label")},
};

long
votes_weigh(const struct tally *tally)
{
	long sum = 0;

	for (int i = 0; i < VOTE_COUNT; i++)
		sum += votes_weights[i].weight * (long)tally->votes[i];
	return sum;
}

/* What a page number on a line of its own stands in, a heading does not. */
static bool
interrupts(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];

	return entry->line > outline->body && line[-1].end != END_STOP &&
	    line[-1].end != END_QUESTION && line_is_plain(&line[-1]);
}

/*
 * A blank is all that tells the number from the text.  A wide one behind a Han
 * numeral, 一　…, is set on purpose, and does as 、 does.
 */
static bool
is_loose(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];

	if (outline->runs[entry->run].count >= SURE_LEAST)
		return false;
	return entry->style == STYLE_ARABIC_SPACE ||
	    entry->style == STYLE_ORDINAL_SPACE ||
	    (entry->style == STYLE_HAN_SPACE &&
		scan_peek(line_text(line), entry->label - (size_t)line->lead) !=
		    0x3000);
}

/* Inner numbers open paragraphs more often than they head them. */
static unsigned
sentence_chars(enum style style)
{
	if (style == STYLE_SHI || style == STYLE_YAO)
		return WORD_CHARS;
	if (style_is_word(style))
		return 0;
	return style > STYLE_HAN_PAREN ? VOTES_INNER_CHARS : STANDING_CHARS;
}

/* “十四五”时期 begins with a quotation, and is none. */
static bool
is_quotation(struct span text)
{
	static const struct span closers[] = {WORD("”"), WORD("」")};
	uint32_t code = scan_peek(text, 0);
	size_t at = 0;

	if (code != U'“' && code != U'「')
		return false;
	while (at < text.len && WORD_BEGINS(span_from(text, at), closers) == 0)
		at += utf8_next(text, at, &code);
	return at + sizeof("”") - 1 >= text.len;
}

/* 将第三条修改为： is a sentence, and “… behind it its end. */
static bool
announces_quotation(const struct outline *outline, const struct entry *entry)
{
	return entry->line + (size_t)1 < outline->line_count &&
	    is_quotation(line_text(&outline->lines[entry->line] + 1));
}

/* 有下列情形之一的，可以申请： is a sentence, and what comes next its end. */
static bool
names_conditions(struct span text)
{
	return shape_has(text, SPAN("下列")) ||
	    (shape_has(text, SPAN("之一")) && shape_has(text, SPAN("的")));
}

/* The sentence in front of more text is longer than inner headings are. */
static bool
is_outspoken(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	struct span text = {
	    line->start + entry->text, (size_t)entry->sentence - entry->text};

	return entry->style > STYLE_HAN_PAREN &&
	    !style_is_word((enum style)entry->style) &&
	    !shape_fits(text, VOTES_INNER_CHARS);
}

/* （2）当兵的算不算。算，加一份。: so little behind an inner number is headed by nothing. */
static bool
is_brief(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	struct span behind = {line->start + entry->sentence,
	    line->bytes - line->trail - (size_t)entry->sentence};

	return entry->style > STYLE_HAN_PAREN && !line->full &&
	    shape_fits(behind, BRIEF_CHARS) && scan_opening(behind, 0) == 0;
}

/*
 * 滅蚊工作進度 alone between the sentence and the next number: that heads the next, and
 * the numbers count the paragraphs.
 */
static bool
is_above_part(const struct outline *outline, const struct entry *entry)
{
	const struct line *next = &outline->lines[entry->line] + 1;

	return entry->line + (size_t)2 < outline->line_count &&
	    line_is_plain(next) && next->end == END_OPEN && !next->full &&
	    next->chars <= PART_CHARS && next[1].entry != NONE &&
	    outline->entries[next[1].entry].run == entry->run;
}

static bool
speaks_for_heading(const struct outline *outline, const struct entry *entry)
{
	unsigned chars = outline->lines[entry->line].chars;

	if (entry->style == STYLE_ARABIC_ALONE)
		return entry->spaced && !interrupts(outline, entry);
	if (is_loose(outline, entry))
		return entry->spaced && chars <= SPACED_CHARS &&
		    entry->form <= FORM_QUESTION;
	switch ((enum form)entry->form) {
	case FORM_RUNIN:
		return !is_outspoken(outline, entry) &&
		    !is_brief(outline, entry);
	case FORM_COLON:
		return entry->spaced && !announces_quotation(outline, entry) &&
		    !names_conditions(line_text(&outline->lines[entry->line]));
	case FORM_BARE:
	case FORM_STANDING:
	case FORM_QUESTION:
		return entry->spaced;
	case FORM_SENTENCE:
		return entry->spaced && !is_above_part(outline, entry) &&
		    chars <= sentence_chars((enum style)entry->style);
	case FORM_LISTED:
	case FORM_LONG:
		break;
	}
	return false;
}

bool
votes_could_stand(const struct outline *outline, const struct entry *entry)
{
	return entry->spaced && !style_is_word((enum style)entry->style) &&
	    outline->lines[entry->line].chars <= STANDING_CHARS;
}

/* A sentence that would be a heading if it were shorter. */
static bool
is_tall(const struct outline *outline, const struct entry *entry)
{
	return entry->form == FORM_SENTENCE &&
	    votes_could_stand(outline, entry);
}

/* How the line would be written as a heading. */
static void
count_form(const struct outline *outline, const struct entry *entry,
    struct tally *tally)
{
	if (entry->form == FORM_RUNIN && votes_could_stand(outline, entry))
		tally->brief++;
	else if (entry->form == FORM_RUNIN)
		tally->runin++;
	else if (entry->form <= FORM_SENTENCE && entry->spaced)
		tally->alone++;
	tally->listed += entry->form == FORM_LISTED;
	tally->titled += entry->form == FORM_STANDING && entry->spaced &&
	    outline->lines[entry->line].chars <= TITLED_CHARS;
}

/* What its first sentence says, where it has one. */
static void
count_sense(const struct outline *outline, const struct entry *entry,
    bool decision, struct tally *tally)
{
	struct sense sense;

	if (entry->sentence == 0)
		return;
	sense = sense_of(outline, entry, decision);
	tally->votes[VOTE_ARGUES] += sense.argues;
	tally->votes[VOTE_ANSWERED] += sense.answered;
	tally->votes[VOTE_DECIDED] += sense.decided;
}

/*
 * A list without punctuation stands below it, or a table of contents: which
 * of the two its sisters tell.
 */
static bool
opens_titles(const struct outline *outline, const struct entry *entry)
{
	const struct line *next = &outline->lines[entry->line] + 1;

	return !entry->spaced && entry->form <= FORM_COLON &&
	    entry->line + (size_t)1 < outline->line_count &&
	    next->entry != NONE &&
	    outline->entries[next->entry].style > entry->style &&
	    outline->entries[next->entry].run != entry->run;
}

/*
 * 一、一等奖（2项）, and below it who got it: a list of titles, too, has headings
 * above it, but not where their numbers begin again, as behind a table of contents.
 */
static bool
heads_lists(const struct outline *outline, const struct entry *entry,
    const uint32_t *last)
{
	return entry->style == STYLE_HAN_DUN &&
	    entry->run == last[entry->style] && opens_titles(outline, entry);
}

/* The last line of a run has no next number to be separated from. */
static bool
speaks(const struct outline *outline, uint32_t i)
{
	const struct entry *entry = &outline->entries[i];
	const struct run *run = &outline->runs[entry->run];

	if (opens_titles(outline, entry))
		return false;
	return run->end != i || run->count == 1 || entry->form == FORM_RUNIN ||
	    entry->form >= FORM_LISTED;
}

/* 三、主辦單位：學務處 tells by its label what others tell below theirs. */
static bool
is_field(const struct outline *outline, const struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];
	struct span text = {
	    line->start + entry->text, line->bytes - line->trail - entry->text};
	size_t label = scan_pass_han(text, 0);

	return (entry->form == FORM_STANDING || entry->form == FORM_SENTENCE) &&
	    label > 0 && label <= FIELD_BYTES &&
	    scan_is_colon(scan_peek(text, label));
}

void
votes_count(const struct outline *outline, struct tally *tallies)
{
	bool decision = sense_decides(outline);
	uint32_t last[STYLE_COUNT] = {0};

	for (uint32_t i = 0; i < outline->run_count; i++)
		last[outline->runs[i].style] = i;
	for (uint32_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];
		struct tally *tally;

		if (entry->run == NONE)
			continue;
		tally = &tallies[outline->runs[entry->run].series];
		tally->count++;
		count_form(outline, entry, tally);
		count_sense(outline, entry, decision, tally);
		if (heads_lists(outline, entry, last))
			tally->votes[VOTE_HEADS]++;
		if (!speaks(outline, i))
			continue;
		if (speaks_for_heading(outline, entry)) {
			tally->votes[VOTE_HEADS]++;
			continue;
		}
		if (is_field(outline, entry)) {
			tally->votes[VOTE_FIELDS]++;
			continue;
		}
		tally->votes[VOTE_LISTS]++;
		tally->tall += is_tall(outline, entry);
	}
}
