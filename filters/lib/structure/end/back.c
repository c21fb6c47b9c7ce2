/* The end of a document: closing formulas, signer, date. */
#include "structure/end/back.h"

#include "base/utf8.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/end/colophon.h"
#include "structure/end/notes.h"
#include "structure/front/day_place.h"
#include "structure/front/enclosed.h"
#include "structure/front/web_page.h"
#include "structure/lines/ending.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"

enum {
	BACK_LINES = 10,
	CLOSING_CHARS = 40,
	BRIEF_CHARS = 16,
	SIGNER_CHARS = 30,
	BODY_CHARS = 12, /* of one that signs a day without a year */
	WISH_CHARS = 12,
	WISHED_CHARS = 2,
	VALEDICTION_CHARS = 8,
	COPIED_LINES = 6,
};

/* The text without the punctuation at its end. */
static struct span
bare(struct span text)
{
	static const struct span stops[] = {WORD("。"), WORD("！"), WORD("!"),
	    WORD("."), WORD("~"), WORD("！”")};
	size_t len;

	while ((len = WORD_ENDS(text, stops)) > 0)
		text.len -= len;
	return text;
}

/* 最后， opens a closing as it ends a list. */
static bool
is_numbered(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    (outline->entries[line->entry].run != NONE ||
		!outline->entries[line->entry].last);
}

bool
back_is_closing(const struct outline *outline, const struct line *line)
{
	struct span text = bare(line_text(line));

	return line->kind == KIND_PARA && !is_numbered(outline, line) &&
	    line->chars <= CLOSING_CHARS &&
	    (words_end(text, &words_closing_end) > 0 ||
		words_begin(text, &words_closing_begin) > 0 ||
		(line->chars <= BRIEF_CHARS &&
		    words_end(text, &words_closing_brief) > 0));
}

/* 此致, 祝: the first line of a letter's formula, which the next completes. */
static bool
opens_formula(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    words_begin(text, &words_closing_begin) == text.len;
}

/* 敬礼！ below 此致, 大安 below 祝. */
static bool
completes_formula(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > outline->body && line->kind == KIND_PARA &&
	    line->entry == NONE && line->chars <= WISH_CHARS &&
	    opens_formula(line - 1);
}

/* 此致敬礼！, 顺颂商祺, on one line or two: who writes a letter signs below. */
static bool
ends_letter(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = bare(line_text(line));
	size_t word = words_begin(text, &words_closing_begin);

	return completes_formula(outline, i) ||
	    (line->kind == KIND_PARA && word > 0 && word < text.len &&
		shape_fits(span_from(text, word), WISHED_CHARS));
}

/* The first line behind i that is no colophon, in the part that ends at `end`. */
static const struct line *
behind_colophon(const struct outline *outline, size_t i, size_t end)
{
	while (++i < end)
		if (outline->lines[i].why != WHY_COLOPHON &&
		    !ending_is_of_page(&outline->lines[i]))
			return &outline->lines[i];
	return NULL;
}

/* 董事长 below the name of who is it, or below the date below that. */
static bool
is_office_below(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	const struct line *name = line - 1;

	if (date_is_line(line_text(name)) && i > outline->body + 2)
		name--;
	return ending_is_office(line_text(line)) && line_is_plain(name) &&
	    name->end == END_OPEN && person_is_name(line_text(name));
}

/* 2031年2月28日　董事长, below a name */
static bool
is_office_with_date(const struct line *line)
{
	struct span text = line_text(line);
	size_t date = date_begins(text);

	return date > 0 && line->end == END_OPEN &&
	    line->chars <= SIGNER_CHARS &&
	    ending_is_office(span_from(text, date_skip_hour(text, date)));
}

/* 中共石门县委员会 below what goes to somebody, whose date is above. */
static bool
is_body_of_letter(const struct outline *outline, size_t i)
{
	return i + 1 == outline->line_count &&
	    outline->lines[outline->body].kind == KIND_SALUTE &&
	    outline->lines[i - 1].end == END_STOP &&
	    words_end(line_text(&outline->lines[i]), &words_signing_body) > 0;
}

/*
 * What signs a letter without a date: a name, also with an office, …谨上, or what
 * stands below its formula: 学长　小川.
 */
static bool
signs_alone(const struct outline *outline, size_t i)
{
	struct span text = line_text(&outline->lines[i]);

	return person_is_name(text) || aside_is_signature(text) ||
	    is_body_of_letter(outline, i) || is_office_below(outline, i) ||
	    ending_is_officer(text) || ends_letter(outline, i - 1);
}

/* Short, in the body, and below no long line that lacks its end. */
static bool
may_sign(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	if (line->kind != KIND_PARA || line->end != END_OPEN ||
	    line->entry != NONE || line->chars > SIGNER_CHARS ||
	    outline->transcript || i <= outline->body)
		return false;
	return line[-1].end != END_OPEN || line[-1].kind != KIND_PARA ||
	    line[-1].chars <= SIGNER_CHARS;
}

/* 电话：0700-8123456, 地址：学府路18号: a number behind a label is nobody's name. */
static bool
tells_number(struct span text)
{
	bool labelled = false;
	uint32_t code;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (labelled && code >= '0' && code <= '9')
			return true;
		labelled = labelled || scan_is_colon(code);
	}
	return false;
}

/* A name, or whatever is short, above a date at the end. */
static bool
is_signer(const struct outline *outline, size_t i, size_t end, bool attached)
{
	const struct line *line = &outline->lines[i];
	const struct line *next = behind_colophon(outline, i, end);
	enum kind below = next != NULL ? (enum kind)next->kind : KIND_UNKNOWN;

	if (!may_sign(outline, i))
		return false;
	if (below == KIND_DATE)
		return shape_sentence(line_text(line)) == 0 &&
		    !tells_number(line_text(line));
	return (below == KIND_SIGN && ending_could_sign(line)) ||
	    (!attached && signs_alone(outline, i));
}

/* 您真诚的 above who signs, as Sincerely stands there in letters of other tongues. */
static bool
is_valediction(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > outline->body && i + 1 < outline->line_count &&
	    line_is_plain(line) && line->end == END_OPEN &&
	    line[1].kind == KIND_SIGN && line->chars <= VALEDICTION_CHARS &&
	    words_end(line_text(line), &words_valediction) > 0;
}

/* Below the last sentence a name, 父字, or 后勤科: what stands below that is its day. */
static bool
is_below_name(const struct outline *outline, size_t i)
{
	const struct line *name = &outline->lines[i - 1];

	return i > outline->body + 2 && line_is_plain(name) &&
	    name->end == END_OPEN && name[-1].end == END_STOP &&
	    (person_is_name(line_text(name)) ||
		aside_is_signature(line_text(name)) ||
		(name->chars <= BODY_CHARS &&
		    words_end(line_text(name), &words_signing_body) > 0));
}

/* 2031年5月3日于青禾 */
static bool
is_day_and_place(const struct line *line)
{
	struct span text = line_text(line);

	if (line->end != END_OPEN || line->chars > SIGNER_CHARS)
		return false;
	if (scan_opening(text, 0) > 0 && shape_is_bracketed(text)) {
		text = span_from(text, scan_opening(text, 0));
		text.len = utf8_before(text, text.len);
	}
	return day_place_is_line(text);
}

/* An office or a place, on the line of the date. */
static bool
goes_with_date(const struct line *line)
{
	return is_office_with_date(line) || is_day_and_place(line);
}

/* 2033年秋, 2033年秋于青禾 */
static bool
names_season(struct span text)
{
	size_t season = date_season(text);
	bool said = true;

	return season > 0 &&
	    (season == text.len ||
		(day_place(span_from(text, season), &said).len > 0 && said));
}

/* The line is below the last sentence, or below a short line below that. */
static bool
is_behind_text(const struct outline *outline, size_t i)
{
	const struct line *above = &outline->lines[i] - 1;

	if (i <= outline->body + 1)
		return false;
	return above->end == END_STOP ||
	    (line_is_plain(above) && above->end == END_OPEN &&
		above->chars <= SIGNER_CHARS && above[-1].end == END_STOP);
}

static bool
is_season(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->end == END_OPEN && names_season(line_text(line)) &&
	    is_behind_text(outline, i);
}

/* A date, also one without a year below who has signed: 三月五日夜. */
static bool
dates(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->kind == KIND_PARA &&
	    (date_is_line(line_text(line)) || goes_with_date(line) ||
		is_season(outline, i) ||
		(i > outline->body + 1 && date_is_day(line_text(line)) &&
		    (ends_letter(outline, i - 1) ||
			ends_letter(outline, i - 2) ||
			is_below_name(outline, i))));
}

/* Whom to ask, and how it is published, are no part of what ends a paper, 7.4. */
static enum kind
kind_of_colophon(const struct line *line)
{
	struct colophon colophon;

	return colophon_read(line_text(line), &colophon) ? KIND_COLOPHON
							 : KIND_LINE;
}

/* 县人大办。 below 抄送：县委办， and at most so many lines like that. */
static bool
goes_on_copied(const struct outline *outline, size_t i, size_t first)
{
	struct colophon colophon;

	if (!line_is_plain(&outline->lines[i]))
		return false;
	for (size_t left = COPIED_LINES; left > 0 && i-- > first; left--) {
		const struct line *line = &outline->lines[i];

		if (!line_is_plain(line) || line->end != END_COMMA)
			return false;
		if (ending_is_colophon(line))
			return colophon_read(line_text(line), &colophon) &&
			    colophon.copied.len > 0;
	}
	return false;
}

/* It stands below the end, and is none of it. */
static bool
is_passed(const struct line *line)
{
	return (line->kind == KIND_ATTACH && !enclosed_attaches(line)) ||
	    line->kind == KIND_NOTE || ending_is_of_page(line) ||
	    (line->chars <= CLOSING_CHARS &&
		shape_is_bracketed(line_text(line)));
}

/* What the line is if its part may end with it; false if it may not. */
static bool
mark_last(struct outline *outline, size_t i, size_t first, size_t end)
{
	struct line *line = &outline->lines[i];
	bool attached = first > outline->body;

	if (goes_on_copied(outline, i, first))
		line_set(line, KIND_COLOPHON, WHY_COLOPHON);
	else if (back_is_closing(outline, line) ||
	    completes_formula(outline, i) || is_valediction(outline, i))
		line_set(line, KIND_CLOSE, WHY_CLOSE);
	else if (dates(outline, i))
		line_set(line, KIND_DATE, WHY_DATE);
	else if (furniture_ends(line))
		line_set(line, KIND_LINE, WHY_FURNITURE);
	else if (ending_is_colophon(line))
		line_set(line, kind_of_colophon(line), WHY_COLOPHON);
	else if (is_signer(outline, i, end, attached) ||
	    (may_sign(outline, i) && is_behind_text(outline, i) &&
		ending_signs_with_day(line_text(line))))
		line_set(line, KIND_SIGN, WHY_SIGN);
	else
		return is_passed(line);
	return true;
}

/* Each paper that a document holds has an end of its own. */
void
back_find(struct outline *outline)
{
	size_t first = outline->body;

	while (first < outline->line_count) {
		size_t end = enclosed_next(outline, first);
		size_t last = notes_begin(outline, first, end), i = last;

		for (size_t left = BACK_LINES; left > 0 && i > first; left--)
			if (!mark_last(outline, --i, first, last))
				break;
		first = end;
	}
}
