/*
 * How many lines a title takes.
 *
 * Papers break their titles anywhere: …关于印发, …规划的, 通知.  What a line
 * leaves open goes on up to the one that ends as titles do; where nothing in
 * the line says that it is open, the docno below the other tells.
 */
#include "structure/front/title_lines.h"

#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/point.h"
#include "chinese/scan.h"
#include "structure/front/imprint.h"
#include "structure/front/minutes.h"
#include "structure/front/paper_number.h"
#include "structure/front/salutation.h"
#include "structure/front/title.h"
#include "structure/front/title_site.h"
#include "structure/front/title_stage.h"
#include "structure/front/title_word.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"

enum {
	LINES_MOST = 4,
	MORE_CHARS = 40, /* of a line that goes on */
	ENDING_BYTES = 24, /* of 的若干指导意见 */
	CLAUSE_CHARS = 24,
	HALF_LEAST = 6,
	HALF_APART = 2,
	WORD_CHARS = 4, /* of a title that says no more than what it is about */
};

/* It has said what paper it is: …的若干意见, not …发展计划, 关于 which it is. */
static bool
is_settled(struct span text)
{
	struct span end = text;

	if (!title_ends(text))
		return false;
	if (end.len > ENDING_BYTES)
		end =
		    span_from(text, utf8_before(text, text.len - ENDING_BYTES));
	return shape_has(end, SPAN("的"));
}

static bool
has_about(struct span text)
{
	return shape_has(text, SPAN("关于")) || shape_has(text, SPAN("關於"));
}

/* Something in the line asks for what is on the next. */
static bool
is_open(struct span text)
{
	static const struct span begins[] = {
	    WORD("在"), WORD("对"), WORD("對")};

	if (title_ends(text))
		return has_about(text) && !is_settled(text);
	return has_about(text) || WORD_BEGINS(text, begins) > 0 ||
	    words_end(text, &words_title_open_end) > 0 ||
	    words_within(text, &words_passing_on);
}

static bool
is_docno(const struct outline *outline, size_t i, size_t end)
{
	return i < end && paper_number_is(line_text(&outline->lines[i]));
}

/* …与 asks for the next line, whatever it ends in, and no line begins with ：. */
static bool
hangs(struct span text, struct span next)
{
	uint32_t code = scan_peek(next, 0);

	return words_end(text, &words_title_hanging) > 0 ||
	    (scan_closing(next, 0) > 0 || scan_is_colon(code) ||
		code == U'，' || code == U'、');
}

/* 2032年青禾省人民, and the rest below: a year has no name of a paper yet. */
static bool
is_of_year(struct span text)
{
	return shape_begins_year(text) && !title_ends(text);
}

/*
 * The line may be one of a title that the line above is of.  Empty lines part
 * the two only where they part all lines.
 */
static bool
may_go_on(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->end == END_OPEN && line->chars <= MORE_CHARS &&
	    (line_gap(line) == 0 ||
		(i + 1 < outline->line_count &&
		    line_gap(line) == line_gap(line + 1))) &&
	    title_may_be(line) && !person_is_name(line_text(line));
}

/* Two lines that call for something, and ——…的报告 below them. */
static bool
calls_twice(const struct outline *outline, size_t i, size_t end)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return i + 2 < end && imprint_has_dash(line_text(&line[2])) &&
	    title_may_be(next) && !title_ends(line_text(line)) &&
	    !imprint_is(outline, next);
}

/* 修渠论, and below it …——… above a date: what it is about in two words. */
static bool
is_word_above(const struct outline *outline, size_t i, size_t end)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return i + 2 < end && line->chars <= WORD_CHARS && title_may_be(next) &&
	    next->end == END_OPEN && shape_has(line_text(next), SPAN("——")) &&
	    date_is_line(line_text(&line[2]));
}

/* 《 “ （ 【 opened in the text and not closed, less those closed only. */
static int
left_open(struct span text)
{
	int depth = 0;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;
		unsigned point;

		at += utf8_next(text, at, &code);
		point = point_of(code);
		depth += (point & POINT_OPENS) != 0;
		depth -= (point & POINT_CLOSES) != 0;
	}
	return depth;
}

/* …中这样担当！ ends a headline, too. */
static bool
is_called_out(const struct line *line)
{
	struct span text = line_text(line);

	return span_ends(text, SPAN("！")) && shape_sentence(text) == text.len;
}

/*
 * Behind the line that closes what the first opens, as no title ends inside a
 * pair of marks; 0: it opens nothing, or nothing near closes it.
 */
static size_t
behind_pair(const struct outline *outline, size_t first, size_t end)
{
	int depth = left_open(line_text(&outline->lines[first]));

	for (size_t i = first + 1;
	     depth > 0 && i < end && i < first + LINES_MOST; i++) {
		const struct line *line = &outline->lines[i];

		if (!line_is_plain(line) || line->chars > MORE_CHARS ||
		    (line->end != END_OPEN && !is_called_out(line)))
			return 0;
		depth += left_open(line_text(line));
		if (depth == 0)
			return i + 1;
	}
	return 0;
}

/* What the first line of a title says of the others. */
struct opening {
	struct span text;
	bool open, ended, year;
};

/* Line i, which ends as titles do, ends what the first leaves open. */
static bool
closes(const struct outline *outline, size_t i, size_t end,
    const struct opening *first)
{
	struct span text = line_text(&outline->lines[i]);

	if (first->year && !title_is_occasion(&outline->lines[i]))
		return true;
	if (!first->open)
		return is_docno(outline, i + 1, end);
	/* …情况的 may be all that stands in front of 报告 */
	return !first->ended || is_settled(text) ||
	    span_ends(line_text(&outline->lines[i - 1]), SPAN("的"));
}

/* Behind the line that ends what the first leaves open; 0: there is none. */
static size_t
find_end(const struct outline *outline, size_t first, size_t end)
{
	struct opening opening = {.text = line_text(&outline->lines[first])};
	int depth = left_open(opening.text);

	if (first + 1 >= end || !may_go_on(outline, first + 1))
		return 0; /* most take one */
	opening.open = is_open(opening.text);
	opening.ended = title_ends(opening.text);
	opening.year = is_of_year(opening.text);
	for (size_t i = first + 1; i < end && i < first + LINES_MOST; i++) {
		struct span more = line_text(&outline->lines[i]);

		if (i > first + 1 && !may_go_on(outline, i))
			return 0;
		depth += left_open(more);
		if (!title_ends(more) || depth > 0)
			continue;
		if (closes(outline, i, end, &opening))
			return i + 1;
		if (is_settled(more))
			return 0;
	}
	return 0;
}

/* 沙洲镇渡口 above 管理情况: the name of a paper that the first line lacks. */
static bool
is_named_below(const struct outline *outline, size_t first)
{
	const struct line *line = &outline->lines[first], *next = line + 1;

	return !title_ends(line_text(line)) && title_ends(line_text(next)) &&
	    !known_is(line_text(next)) &&
	    !span_starts(line_text(line), SPAN("附")) &&
	    !is_settled(line_text(next)) && !title_is_occasion(next) &&
	    line_gap(next) == 0;
}

/* What only stands below a title: a date, an occasion, a number, an address. */
static bool
is_below_title(const struct outline *outline, size_t i)
{
	struct line told = outline->lines[i];
	struct span text = line_text(&told);

	if (address_is_salutation(&told))
		return true;
	imprint_mark(outline, &told);
	return told.kind == KIND_DATE || told.kind == KIND_SUBTITLE ||
	    told.kind == KIND_DOCNO ||
	    (told.kind == KIND_BYLINE && person_is_name(text));
}

/* What a title stands above: that, the first number, or at once a paragraph. */
static bool
text_begins(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	if (line->entry != NONE)
		return outline->entries[line->entry].number == 1;
	return is_below_title(outline, i) || imprint_is_rule(line_text(line)) ||
	    (line->end == END_STOP && line->chars > MORE_CHARS &&
		line_gap(line) == 0);
}

/* 序, or one more with a dash inside, has a name of its own. */
static bool
is_whole(struct span text, struct span above)
{
	return known_is(text) ||
	    (shape_has(text, SPAN("——")) && shape_has(above, SPAN("——")));
}

/* Two lines of nearly one length, as layout parts a title, and at once text. */
static bool
is_halved(const struct outline *outline, size_t first)
{
	const struct line *line = &outline->lines[first], *next = line + 1;
	unsigned more = line->chars > next->chars ? line->chars : next->chars;
	unsigned less = line->chars < next->chars ? line->chars : next->chars;

	return !outline->transcript && first + 2 < outline->line_count &&
	    less >= HALF_LEAST && more - less <= HALF_APART &&
	    line_gap(next) == 0 && !imprint_is(outline, next) &&
	    !title_ends(line_text(line)) && !title_is_occasion(next) &&
	    !is_whole(line_text(next), line_text(line)) &&
	    text_begins(outline, first + 2);
}

/* Nothing in the two asks for it, but what they look like. */
static bool
look_parted(const struct outline *outline, size_t first)
{
	const struct line *line = &outline->lines[first];

	return may_go_on(outline, first + 1) && line->end == END_OPEN &&
	    !line->full && !title_names_site(line_text(line)) &&
	    !title_tells_who(line_text(line + 1)) &&
	    !minutes_are_named(line_text(line + 1), line_text(line)) &&
	    (is_named_below(outline, first) || is_halved(outline, first));
}

static size_t
lines_end(const struct outline *outline, size_t first, size_t end)
{
	const struct line *line = &outline->lines[first];
	size_t found = find_end(outline, first, end);

	if (found == 0)
		found = behind_pair(outline, first, end);
	if (found > 0)
		return found;
	if (first + 1 < end &&
	    (title_continues(line, line + 1) ||
		(hangs(line_text(line), line_text(line + 1)) &&
		    may_go_on(outline, first + 1)) ||
		calls_twice(outline, first, end) ||
		(title_is_of_body(outline, first, end) &&
		    may_go_on(outline, first + 1)) ||
		is_word_above(outline, first, end) ||
		look_parted(outline, first)))
		/* 关于… below a body may be open, too */
		found = find_end(outline, first + 1, end);
	else
		return first + 1;
	return found > 0 ? found : first + 2;
}

size_t
title_lines_end(const struct outline *outline, size_t first, size_t end)
{
	return title_stage_behind(outline, lines_end(outline, first, end), end);
}

size_t
title_lines_more(
    const struct outline *outline, size_t first, size_t last, size_t end)
{
	while (last < end && last < first + LINES_MOST &&
	    may_go_on(outline, last) && title_word_parted(outline, last - 1))
		last++;
	return last;
}

size_t
title_lines_begin(const struct outline *outline, size_t line)
{
	size_t first = line + 1 < LINES_MOST ? 0 : line + 1 - LINES_MOST;

	while (first < line &&
	    (!title_may_be(&outline->lines[first]) ||
		title_names_site(line_text(&outline->lines[first])) ||
		find_end(outline, first, outline->body) <= line))
		first++;
	return first;
}

static bool
are_clauses(const struct outline *outline, const struct line *line,
    const struct line *next)
{
	return line->kind == KIND_PARA && line->end == END_COMMA &&
	    line->entry == NONE && !line->full && line->chars <= CLAUSE_CHARS &&
	    !imprint_has_dash(line_text(line)) &&
	    !address_begins(line_text(line)) && title_may_be(next) &&
	    next->end == END_OPEN && next->chars <= CLAUSE_CHARS &&
	    is_below_title(outline, 2);
}

bool
title_is_clauses(const struct outline *outline)
{
	return outline->line_count > 2 &&
	    are_clauses(outline, &outline->lines[0], &outline->lines[1]);
}
