/*
 * The title block: what stands before the body.
 *
 * It reaches from the top to the first line that only a body has: an address,
 * an enumerated line, a turn, a line that ends like a sentence or is longer
 * than titles are.
 */
#include "structure/front/front.h"

#include "base/blank.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/enclosed.h"
#include "structure/front/first_line.h"
#include "structure/front/imprint.h"
#include "structure/front/issue_head.h"
#include "structure/front/label.h"
#include "structure/front/letter_head.h"
#include "structure/front/minutes.h"
#include "structure/front/office_rows.h"
#include "structure/front/paper_number.h"
#include "structure/front/recipient.h"
#include "structure/front/red_head.h"
#include "structure/front/salutation.h"
#include "structure/front/title.h"
#include "structure/front/title_lines.h"
#include "structure/front/web_page.h"
#include "structure/front/word_of_text.h"
#include "structure/lines/chapter.h"
#include "structure/lines/shape.h"

enum {
	BLOCK_LINES = 24,
	PLACE_CHARS = 20,
	LETTER_CHARS = 20, /* of what a letter is called */
};

/* 教育部： below the title of a paper that is sent to somebody. */
static bool
names_recipient(const struct outline *outline, const struct line *line)
{
	size_t i = (size_t)(line - outline->lines);

	if (line->end != END_COLON)
		return false;
	if (i > 0 && recipient_of_letter(line_text(line), line_text(line - 1)))
		return true;
	if (!recipient_is_one(line_text(line)))
		return false;
	while (i-- > 0)
		if (recipient_is_sent(line_text(&outline->lines[i])))
			return true;
	return false;
}

/* A sentence, a clause, or more than titles have. */
static bool
is_text(const struct line *line)
{
	unsigned most = line->end == END_STOP ? TITLE_CHARS / 2 : TITLE_CHARS;

	return line->end == END_COMMA || line->end == END_SEMICOLON ||
	    line->chars > most || span_ends(line_text(line), SPAN("。"));
}

/* ——在全县春耕会议上 */
static bool
is_dashed(const struct line *line)
{
	return imprint_has_dash(line_text(line)) &&
	    line->chars <= TITLE_CHARS &&
	    !span_ends(line_text(line), SPAN("。"));
}

/* Another number of the same noun comes later: they head parts. */
static bool
counts_on(const struct outline *outline, size_t first)
{
	const struct entry *entry = &outline->entries[first];

	for (size_t i = first + 1; i < outline->entry_count; i++)
		if (outline->entries[i].style == entry->style &&
		    outline_path(outline, &outline->entries[i]) ==
			outline_path(outline, entry))
			return true;
	return false;
}

/* 第4期 below …会议纪要, which no 第5期 follows: the number of the paper. */
static bool
numbers_paper(const struct outline *outline, const struct line *line)
{
	return line > outline->lines && line->kind == KIND_PARA &&
	    paper_number_is(line_text(line)) &&
	    issue_head_is(line_text(line - 1)) &&
	    !counts_on(outline, line->entry);
}

/* 第五课 alone on top, which no 第六课 follows: the title is below. */
static bool
numbers_lesson(const struct outline *outline, const struct line *line)
{
	static const struct span words[] = {
	    WORD("课"), WORD("課"), WORD("讲"), WORD("講")};

	return line == outline->lines && outline->line_count > 2 &&
	    outline->entries[line->entry].form == FORM_BARE &&
	    WORD_ENDS(line_text(line), words) > 0 && title_may_be(line + 1) &&
	    line[1].end == END_OPEN && !counts_on(outline, line->entry);
}

/* An enumerator opens it, and no mark of a list. */
static bool
is_numbered(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    outline->entries[line->entry].style != STYLE_BULLET &&
	    !numbers_paper(outline, line) && !numbers_lesson(outline, line);
}

/* *这是作者在…的讲话。 below the title, and the day below that. */
static bool
is_note_between(const struct outline *outline, const struct line *line)
{
	static const struct span stars[] = {WORD("*"), WORD("＊")};
	struct span text = line_text(line);
	size_t i = (size_t)(line - outline->lines);
	size_t star = WORD_BEGINS(text, stars);

	return i > 0 && i + 1 < outline->line_count && star > 0 &&
	    words_begin(
		blank_trim(span_from(text, star)), &words_note_of_text) > 0 &&
	    date_is_line(line_text(line + 1));
}

static bool
begins_body(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (line->kind != KIND_PARA || address_is_salutation(line) ||
	    recipient_is_line(text) || names_recipient(outline, line))
		return true;
	if (is_dashed(line) || imprint_tells_days(text))
		return false;
	return is_text(line) || is_numbered(outline, line);
}

/*
 * A full line of a wrapped text belongs to a paragraph, but for a title that
 * took two lines.
 */
static bool
goes_on(const struct outline *outline, size_t i)
{
	return outline->lines[i].full &&
	    (i > 0 || i + 1 == outline->line_count ||
		outline->lines[i + 1].full ||
		outline->lines[i + 1].end != END_OPEN);
}

/*
 * Behind the first title that is given in the block's reach; any later is not its,
 * nor is one of a paper that this one carries.
 */
static size_t
behind_given(const struct outline *outline)
{
	size_t i = 0, end = outline->line_count;

	if (end > BLOCK_LINES)
		end = BLOCK_LINES;
	while (i < end && outline->lines[i].given != KIND_TITLE)
		i++;
	if (i == end || enclosed_awaits(outline, i))
		return 0;
	while (i < outline->line_count && outline->lines[i].given == KIND_TITLE)
		i++;
	return i;
}

/* The block's end. */
static size_t
find_body(const struct outline *outline)
{
	size_t i = behind_given(outline);

	if (i == 0 && title_is_clauses(outline))
		i = 2;
	while (i < outline->line_count && i < BLOCK_LINES &&
	    !goes_on(outline, i) &&
	    (is_note_between(outline, &outline->lines[i]) ||
		!begins_body(outline, &outline->lines[i])))
		i++;
	return i;
}

/* True if there is one; then no other is to be found. */
static bool
mark_given_titles(struct outline *outline)
{
	bool given = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (line->given != KIND_TITLE)
			continue;
		line_set(line, KIND_TITLE, WHY_GIVEN);
		given = true;
	}
	return given;
}

static void
mark_title_lines(struct outline *outline, size_t title, size_t end)
{
	line_set(&outline->lines[title], KIND_TITLE, WHY_TITLE);
	outline->titled = true;
	for (size_t i = title + 1; i < end; i++)
		line_set(&outline->lines[i], KIND_TITLE, WHY_TITLE_MORE);
	while (title-- > 0 && title_begins_above(&outline->lines[title]))
		line_set(&outline->lines[title], KIND_TITLE, WHY_TITLE_MORE);
}

static void
mark_title(struct outline *outline)
{
	size_t title, end;

	outline->titled = mark_given_titles(outline);
	if (outline->titled || outline->headings_given)
		return;
	title = first_line_of_title(outline);
	if (title_is_clauses(outline))
		title = 0;
	if (title == outline->body)
		return;
	title = title_lines_begin(outline, title);
	end = title_lines_end(outline, title, outline->body);
	end = title_lines_more(outline, title, end, outline->body);
	if (title == 0 && title_is_clauses(outline))
		end = 2;
	mark_title_lines(outline, title, end);
}

/* At the head of the body, or 小满吾儿： below 第二封, in a text of several letters. */
static bool
names_reader(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	if (i == outline->body)
		return recipient_is_line(line_text(line)) ||
		    names_recipient(outline, line);
	return i > outline->body && line->end == END_COLON &&
	    line[-1].end == END_OPEN && line[-1].chars <= LETTER_CHARS &&
	    recipient_of_letter(line_text(line), line_text(line - 1));
}

static void
find_salutations(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (!line_is_plain(line) || line->chars > CHARS_MANY / 4)
			continue;
		if (address_is_salutation(line))
			line_set(line, KIND_SALUTE, WHY_SALUTE);
		else if (names_reader(outline, i))
			line_set(line, KIND_SALUTE, WHY_RECIPIENT);
	}
}

/* 镇政府大礼堂, below the date and above what is no text yet. */
static bool
is_hall_below(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return line[-1].kind == KIND_DATE && line->end == END_OPEN &&
	    line->chars <= PLACE_CHARS && i + 1 < outline->line_count &&
	    (i + 1 < outline->body || next->kind != KIND_PARA ||
		address_is_salutation(next)) &&
	    words_end(line_text(line), &words_hall_end) > 0;
}

/* 于北京西城, below the date or the name. */
static bool
is_place_below(const struct line *line)
{
	static const struct span words[] = {WORD("于"), WORD("於")};
	struct span text = line_text(line);

	return (line[-1].kind == KIND_DATE || line[-1].kind == KIND_BYLINE) &&
	    line->end == END_OPEN && line->chars <= PLACE_CHARS &&
	    WORD_BEGINS(text, words) > 0 && !person_is_name(text);
}

static bool
ends_occasion(const struct line *line)
{
	struct span text = line_text(line);

	return words_end(text, &words_occasion_end) > 0 ||
	    title_names_speech(text);
}

/*
 * ——2026年…在…届 and below it …会议上: an occasion that took two lines, no farther
 * from each other than from the title.
 */
static bool
continues_occasion(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	size_t most = i > 1 ? line_gap(line - 1) : 0;

	return line[-1].kind == KIND_SUBTITLE && line[-1].end == END_OPEN &&
	    line_gap(line) <= most && line->end == END_OPEN &&
	    !ends_occasion(line - 1) && ends_occasion(line);
}

/* Without a title a name may be anything; a body above a docno issues the paper. */
static bool
is_nobody(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);

	return (!outline->titled && label_kind(text) == KIND_UNKNOWN) ||
	    (i + 1 < outline->body &&
		paper_number_is(line_text(&outline->lines[i + 1]))) ||
	    word_of_text(outline, i);
}

/* 青禾县农民代表座谈会纪要 right below a headline. */
static bool
is_minutes_below(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > 0 && line[-1].kind == KIND_TITLE && line->end == END_OPEN &&
	    minutes_are_named(line_text(line), line_text(line - 1));
}

static void
mark_imprint(const struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	if (line->kind != KIND_PARA)
		return;
	if (i > 0 && (is_place_below(line) || is_hall_below(outline, i))) {
		line_set(line, KIND_PLACE, WHY_PLACE);
		return;
	}
	if (i > 0 && continues_occasion(outline, i)) {
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
		return;
	}
	imprint_mark(outline, line);
	if (line->kind == KIND_BYLINE && is_nobody(outline, i))
		line_set(line, KIND_PARA, WHY_PLAIN);
	if (line->kind == KIND_PARA && outline->titled &&
	    (title_is_occasion(line) || is_minutes_below(outline, i)))
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
}

/* The chapter of a book, and nothing else, has the name of it for a title. */
static void
free_chapter(struct outline *outline)
{
	struct line *first = outline->lines;

	if (outline->line_count > 0 && first->entry != NONE &&
	    first->given == KIND_UNKNOWN && !outline->headings_given &&
	    chapter_has_no_sister(outline, &outline->entries[first->entry]))
		first->entry = NONE;
}

void
front_find(struct outline *outline)
{
	free_chapter(outline);
	outline->body = find_body(outline);
	mark_title(outline);
	furniture_mark(outline);
	red_head_find(outline);
	issue_head_find(outline);
	letter_head_find(outline);
	office_rows_mark(outline);
	for (size_t i = 0; i < outline->body; i++)
		mark_imprint(outline, i);
	find_salutations(outline);
}
