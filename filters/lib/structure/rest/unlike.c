/*
 * Short lines that head nothing, by what is written in them.
 *
 * They stand alone as headings do and lack a stop as these do: fields of a
 * form, formulas, items with a bullet, quantities of a list, questions of
 * people who talk, half sentences, and the names of those who wrote.
 */
#include "structure/rest/unlike.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/rest/lengths.h"

enum { FIELD_CHARS = 8 };

/* 受理单位：渔港站 above or below 办理时限：…: one field of several. */
static bool
has_field(const struct line *line)
{
	struct span text = line_text(line);
	size_t at = 0;

	for (unsigned n = 0; n <= FIELD_CHARS && at < text.len; n++) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_colon(code))
			return at < text.len;
	}
	return false;
}

static bool
is_field(const struct outline *outline, const struct line *line)
{
	const struct line *first = outline->lines;
	const struct line *last = first + outline->line_count - 1;

	return has_field(line) &&
	    (shape_has(line_text(line), SPAN("：①")) ||
		(line > first && line[-1].chars <= PLAIN_CHARS &&
		    has_field(line - 1)) ||
		(line < last && line[1].chars <= PLAIN_CHARS &&
		    has_field(line + 1)));
}

/* \\begin{…} of a formula, ▲ of a button. */
static bool
is_sign(struct span text)
{
	static const struct span signs[] = {WORD("\\"), WORD("$"), WORD("▲"),
	    WORD("△"), WORD("▼"), WORD("▽"), WORD("→"), WORD("↑"), WORD("↓")};

	return WORD_BEGINS(text, signs) > 0;
}

/* 所以，… goes on with what was said, and …的面积为 with what comes. */
static bool
is_argued(struct span text)
{
	size_t at = words_begin(text, &words_argued);

	return (at > 0 && shape_has(text, SPAN("，"))) ||
	    (words_end(text, &words_argued_end) > 0 &&
		words_end(text, &words_no_argued_end) == 0) ||
	    shape_has(text, SPAN("。"));
}

/* ・桥面换了新板； above or below ・桥头挂了灯。, but not ◆修桥◆, which is framed. */
static bool
is_bullet(const struct outline *outline, const struct line *line)
{
	static const struct span signs[] = {WORD("・"), WORD("•"), WORD("·"),
	    WORD("●"), WORD("▪"), WORD("■"), WORD("◆"), WORD("○"), WORD("◇"),
	    WORD("□"), WORD("★"), WORD("☆"), WORD("※"), WORD("-"), WORD("*")};
	const struct line *first = outline->lines;
	const struct line *last = first + outline->line_count - 1;
	struct span sign = line_text(line);

	sign.len = WORD_BEGINS(sign, signs);
	return sign.len > 0 && !span_ends(line_text(line), sign) &&
	    ((line > first && span_starts(line_text(line - 1), sign)) ||
		(line < last && span_starts(line_text(line + 1), sign)));
}

/* 三百斤, 白菜二十斤: so much of something, in a list or a table. */
static bool
is_quantity(struct span text)
{
	size_t at = text.len - words_end(text, &words_quantity);
	uint32_t code;

	if (at == text.len || at == 0)
		return false;
	code = scan_peek(text, utf8_before(text, at));
	return ascii_is_digit(code) || numeral_holds(code);
}

/* “船呢？” of people who talk. */
static bool
is_said(const struct line *line)
{
	struct span text = line_text(line);

	return line->end == END_QUESTION &&
	    (scan_peek(text, 0) == 0x201c || scan_peek(text, 0) == 0x300c) &&
	    (span_ends(text, SPAN("”")) || span_ends(text, SPAN("」")));
}

/* 會議於上午11時正開始: minutes say it of the meeting, and begin no part with it. */
static bool
is_proceeding(struct span text)
{
	return (span_starts(text, SPAN("会议")) ||
		   span_starts(text, SPAN("會議"))) &&
	    words_end(text, &words_proceeding_end) > 0 &&
	    (shape_has(text, SPAN("时")) || shape_has(text, SPAN("時")));
}

bool
unlike_is(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return is_sign(text) || is_field(outline, line) ||
	    is_bullet(outline, line) || is_quantity(text) || is_said(line) ||
	    is_argued(text) || is_proceeding(text);
}

/* 陈四海 1971.8.15: who wrote, and when. */
static bool
ends_in_date(struct span text)
{
	size_t at = text.len;

	while (at > 0 && !scan_is_blank(scan_peek(text, at)))
		at = utf8_before(text, at);
	return at > 0 &&
	    date_is_line(span_from(text, scan_skip_blanks(text, at)));
}

/* ■张海 陆四海: names and nothing else, two or more. */
static bool
are_names(struct span text)
{
	size_t names = 0;
	uint32_t code = scan_peek(text, 0);

	if (!unicode_is_alphanumeric(code))
		text = span_from(text, utf8_next(text, 0, &code));
	while (text.len > 0) {
		size_t at = 0;

		while (at < text.len && !scan_is_blank(scan_peek(text, at)))
			at += utf8_next(text, at, &code);
		if (!person_is_name((struct span){text.ptr, at}))
			return false;
		names++;
		text = span_from(text, scan_skip_blanks(text, at));
	}
	return names > 1;
}

/* In the title block a name is that of who wrote, took or drew. */
static bool
is_byline(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return line <= outline->lines + outline->body &&
	    (person_is_name(text) || person_at_end(text).len > 0 ||
		words_end(text, &words_credited) > 0 ||
		shape_has(text, SPAN("记者")) || shape_has(text, SPAN("記者")));
}

/* ： / ｜ and 丨 part what one did from who did it. */
static bool
parts_credit(uint32_t code)
{
	return code == ':' || code == 0xff1a || code == '/' || code == 0xff0f ||
	    code == '|' || code == 0xff5c || code == 0x4e28;
}

/* 制图：张芳, 文/何雨 and nothing else. */
static bool
is_credit(struct span text)
{
	size_t at = 0;
	uint32_t code = 0;

	while (at < text.len && !parts_credit(code))
		at += utf8_next(text, at, &code);
	at = scan_skip_blanks(text, at);
	return at < text.len && person_is_name(span_from(text, at));
}

bool
unlike_is_credit(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return ends_in_date(text) || are_names(text) || is_credit(text) ||
	    is_byline(outline, line);
}
