/*
 * Lines that are set as they stand: rosters and verse.
 *
 * Three short lines in a row without punctuation are a roster; four, of which
 * some end in a comma, as lines of a paragraph never do, are verse.
 */
#include "structure/rest/verse.h"

#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"

enum {
	ROSTER_CHARS = 30,
	ROSTER_LEAST = 3,
	CONTACTS_MOST = 6,
	VERSE_CHARS = 18,
	VERSE_LEAST = 4,
	CUT_CHARS = 20,
	CUT_LEAST = 12,
	CUT_SHARE = 6, /* one line in six is not open */
};

/*
 * All conditions at once: each line is asked, and no branch would foretell
 * which of them fails.
 */
static bool
may_be(const struct line *line, unsigned chars)
{
	return (line->chars <= chars) & (line->kind == KIND_PARA) &
	    (line->entry == NONE) & !line->full;
}

/* As short and open as the lines of a roster, or one of them. */
static bool
is_short(const struct line *line)
{
	return (may_be(line, ROSTER_CHARS) & (line->end == END_OPEN)) |
	    ((line->kind == KIND_LINE) & (line->why == WHY_ROSTER));
}

/* Enough of them stand in a row with line i. */
static bool
has_sisters(const struct outline *outline, size_t i)
{
	size_t first = i, end = i + 1;

	while (end - first < ROSTER_LEAST && first > 0 &&
	    is_short(&outline->lines[first - 1]))
		first--;
	while (end - first < ROSTER_LEAST && end < outline->line_count &&
	    is_short(&outline->lines[end]))
		end++;
	return end - first >= ROSTER_LEAST;
}

/* 联系人：…, 电话：… above the date of a paper: who signed stands above them. */
static bool
is_contact(const struct outline *outline, size_t i)
{
	size_t end = i;

	while (end < outline->line_count && end - i < CONTACTS_MOST &&
	    words_begin(
		line_text(&outline->lines[end]), &words_colophon_begin) > 0)
		end++;
	return end > i && end < outline->line_count &&
	    date_is_line(line_text(&outline->lines[end]));
}

/* What its words tell is asked last: most short lines stand alone. */
static bool
belongs(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->kind == KIND_LINE ||
	    (has_sisters(outline, i) && !is_contact(outline, i) &&
		!span_starts(line_text(line), SPAN("（")) &&
		!aside_is_note(line_text(line)) && !aside_is_caption(line) &&
		!aside_is_provision(line_text(line)) &&
		!aside_is_link(line_text(line)));
}

static bool
is_of_roster(const struct outline *outline, size_t i)
{
	return i < outline->line_count && is_short(&outline->lines[i]) &&
	    belongs(outline, i);
}

/* What the lines of a row have in common: the sign ・ or 【, or a label; 0: none. */
static uint32_t
sign_of(const struct line *line)
{
	struct span text = line_text(line);
	uint32_t code = scan_peek(text, 0);

	if (!unicode_is_alphanumeric(code))
		return code;
	return shape_has_colon(text) ? ':' : 0;
}

/* A heading may be, for a paragraph stands below. */
static bool
is_above_text(const struct outline *outline, size_t i)
{
	return i + 1 < outline->line_count &&
	    outline->lines[i + 1].end == END_STOP;
}

/*
 * Behind an empty line, where there was none between the lines above, another
 * thing begins, and so it does behind lines of one sign where that is missing;
 * behind 采访人：… and 时间：… if it stands above a paragraph.
 */
static bool
begins_apart(const struct outline *outline, size_t i, size_t row)
{
	const struct line *line = &outline->lines[i];
	uint32_t sign = sign_of(line - 1);

	if (row < 2)
		return false;
	return (line_gap(line) > 0 && line_gap(line - 1) == 0) ||
	    (sign != 0 && sign_of(line) != sign && sign_of(line - 2) == sign &&
		(sign != ':' || is_above_text(outline, i)));
}

static bool
is_of_verse(const struct line *line)
{
	return may_be(line, VERSE_CHARS) & (line->end != END_COLON);
}

/* The lines of a row; what is given as something else interrupts it. */
static void
mark(struct outline *outline, size_t from, size_t end, size_t least,
    enum reason why)
{
	while (from < end) {
		size_t next = from;

		while (next < end &&
		    !line_is_refused(&outline->lines[next], KIND_LINE))
			next++;
		for (size_t i = from; next - from >= least && i < next; i++)
			line_set(&outline->lines[i], KIND_LINE, why);
		from = next + 1;
	}
}

/* 附录, 人名索引 behind a finished line: the names stand below it. */
static bool
heads_roster(const struct outline *outline, size_t i)
{
	return i > outline->body && outline->lines[i - 1].end == END_STOP &&
	    known_is(line_text(&outline->lines[i]));
}

static void
find_rosters(struct outline *outline)
{
	size_t row = 0;

	for (size_t i = outline->body; i <= outline->line_count; i++) {
		bool in = is_of_roster(outline, i) && !heads_roster(outline, i);
		bool apart = in && begins_apart(outline, i, row);

		if ((!in || apart) && row >= ROSTER_LEAST)
			mark(outline, i - row, i, ROSTER_LEAST, WHY_ROSTER);
		row = in ? (apart ? 1 : row + 1) : 0;
	}
}

/* Lines of verse in a row, and how they end. */
struct verse {
	size_t lines, commas, open;
};

static void
add_to_verse(struct verse *verse, const struct line *line)
{
	verse->lines++;
	verse->commas += line->end == END_COMMA;
	/* the first may be the title of the verse */
	verse->open += verse->lines > 1 && line->end == END_OPEN;
}

/*
 * Verse whose lines all end in a mark, the last in a stop, does not go on in one
 * without above a paragraph: that heads what comes next.
 */
static bool
ends_verse(const struct outline *outline, size_t i, const struct verse *verse)
{
	const struct line *line = &outline->lines[i];

	return verse->lines >= VERSE_LEAST && verse->open == 0 &&
	    line->end == END_OPEN && line[-1].end == END_STOP &&
	    is_above_text(outline, i) && !is_of_verse(line + 1);
}

static void
find_verse(struct outline *outline)
{
	struct verse verse = {0};

	for (size_t i = outline->body; i <= outline->line_count; i++) {
		bool in = i < outline->line_count &&
		    is_of_verse(&outline->lines[i]) &&
		    !ends_verse(outline, i, &verse);

		if (in) {
			add_to_verse(&verse, &outline->lines[i]);
			continue;
		}
		if (verse.lines >= VERSE_LEAST &&
		    verse.commas * VERSE_LEAST >= verse.lines)
			mark(outline, i - verse.lines, i, VERSE_LEAST,
			    WHY_VERSE);
		verse = (struct verse){0};
	}
}

/* What one says of oneself and to others, in verse less than in speech. */
static bool
is_talk(struct span text)
{
	return words_within(text, &words_verse_word);
}

static size_t
count_talk(const struct outline *outline)
{
	size_t talk = 0;

	for (size_t i = 0; i < outline->line_count; i++)
		talk += may_be(&outline->lines[i], CUT_CHARS) &&
		    is_talk(line_text(&outline->lines[i]));
	return talk;
}

/*
 * The whole text is short lines, a part of them open and a part not, and one
 * talks in them: it is speech cut up, as subtitles are, and no verse.
 */
static bool
is_cut_up(const struct outline *outline)
{
	size_t lines = 0, brief = 0, open = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		bool in = may_be(line, CUT_CHARS);

		lines += i >= outline->body || line->kind == KIND_PARA;
		brief += in;
		open += in & (line->end == END_OPEN);
		if ((lines - brief) * 10 > outline->line_count)
			return false; /* mostly after few lines */
	}
	if (lines < CUT_LEAST || brief * 10 < lines * 9 || open * 4 < brief ||
	    (brief - open) * CUT_SHARE < brief)
		return false;
	return count_talk(outline) * 4 >= brief;
}

void
verse_find(struct outline *outline)
{
	if (is_cut_up(outline))
		return;
	find_rosters(outline);
	if (!outline->transcript)
		find_verse(outline);
}

/*
 * What an empty line set apart from a roster, and is no heading, is of it after
 * all: where every line has one, as in Markdown, nothing could tell the two.
 */
void
verse_join(struct outline *outline)
{
	size_t row = 0;

	if (is_cut_up(outline))
		return;
	for (size_t i = outline->body; i <= outline->line_count; i++) {
		bool in = is_of_roster(outline, i);

		if (!in && row >= ROSTER_LEAST)
			mark(outline, i - row, i, ROSTER_LEAST, WHY_ROSTER);
		row = in ? row + 1 : 0;
	}
}
