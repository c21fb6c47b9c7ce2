/*
 * Short lines that head nothing, by what is written in them.
 *
 * They stand alone as headings do and lack a stop as these do: fields of a
 * form, formulas, items with a bullet, quantities of a list, questions of
 * people who talk, half sentences, and the names of those who wrote.
 */
#include "structure/plain/unlike.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/paper_number.h"
#include "structure/front/word_of_text.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"
#include "structure/plain/lengths.h"

enum { FIELD_CHARS = 8, CLAUSES_LEAST = 3, BODY_CHARS = 6, NUMBER_DIGITS = 5 };

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

/* One more field; who speaks is none, unless nothing ends what he says. */
static bool
is_like_field(const struct line *line)
{
	return line->chars <= PLAIN_CHARS && has_field(line) &&
	    (line->kind != KIND_TURN || line->end == END_OPEN);
}

/* 参加人数：19人, known for what it is, an empty line below it. */
static bool
is_of_front(const struct line *line)
{
	return line->kind != KIND_PARA && line_gap(line + 1) > 0;
}

static bool
is_field(const struct outline *outline, const struct line *line)
{
	const struct line *first = outline->lines;
	const struct line *last = first + outline->line_count - 1;

	return has_field(line) &&
	    (shape_has(line_text(line), SPAN("：①")) ||
		(line > first && !is_of_front(line - 1) &&
		    is_like_field(line - 1)) ||
		(line < last && is_like_field(line + 1)));
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

/* The bytes of GB/T 19095, JGJ 100 or DB32/T 4000 that begin the text, or 0. */
static size_t
read_standard(struct span text)
{
	size_t at = 0, letters = 0;

	while (at < text.len &&
	    (ascii_is_upper(scan_peek(text, at)) ||
		ascii_is_digit(scan_peek(text, at)) || text.ptr[at] == '/')) {
		letters += ascii_is_upper(scan_peek(text, at));
		at++;
	}
	at = scan_skip_blanks(text, at);
	return letters > 1 && ascii_is_digit(scan_peek(text, at)) ? at : 0;
}

/* GB/T 19095　生活垃圾分类标志 above or below CJJ 27　…: what a text refers to. */
static bool
is_standard(const struct outline *outline, const struct line *line)
{
	const struct line *first = outline->lines;
	const struct line *last = first + outline->line_count - 1;

	return read_standard(line_text(line)) > 0 &&
	    ((line > first && read_standard(line_text(line - 1)) > 0) ||
		(line < last && read_standard(line_text(line + 1)) > 0));
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
	    (scan_peek(text, 0) == U'“' || scan_peek(text, 0) == U'「') &&
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

/* 申请专利，投入使用，创造了: three commas are a sentence's, wherever it breaks. */
static bool
has_clauses(struct span text)
{
	static const char comma[] = "，";
	size_t commas = 0;
	const char *hit;

	while ((hit = memmem(text.ptr, text.len, comma, sizeof(comma) - 1)) !=
	    NULL) {
		text = span_from(
		    text, (size_t)(hit - text.ptr) + sizeof(comma) - 1);
		commas++;
	}
	return commas >= CLAUSES_LEAST;
}

/* “第一夜，她哭，我也哭，狗也哭” is what somebody has said, whole. */
static bool
is_quoted(struct span text)
{
	return (span_starts(text, SPAN("“")) && span_ends(text, SPAN("”"))) ||
	    (span_starts(text, SPAN("「")) && span_ends(text, SPAN("」")));
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

/*
 * 0　12.5　3%: a row of a table, and more than one figure; 0571-5550166: whom to call.
 * 1978 and 2021—2025 may head what was then.
 */
static bool
is_figures(struct span text)
{
	unsigned digits = 0;
	bool parted = false;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		bool digit;

		at += utf8_next(text, at, &code);
		digit = ascii_is_digit(code);
		if (unicode_is_alphanumeric(code) && !digit)
			return false;
		digits = digit ? digits + 1 : 0;
		parted |= scan_is_blank(code) || digits >= NUMBER_DIGITS;
	}
	return parted;
}

/*
 * Clauses, an article of a law, a row of words or of figures, who wrote when, or the
 * number of a paper: no part's name.
 */
static bool
is_all_of_text(struct span text)
{
	return (has_clauses(text) && !is_quoted(text)) ||
	    aside_is_provision(text) || aside_is_row(text) ||
	    is_figures(text) || ends_in_date(text) || paper_number_is(text);
}

bool
unlike_is(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return is_sign(text) || is_field(outline, line) ||
	    is_bullet(outline, line) || is_standard(outline, line) ||
	    is_quantity(text) || is_said(line) || is_argued(text) ||
	    is_proceeding(text) || is_all_of_text(text);
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

/* 青禾基金会 right below the title: whose paper it is. */
static bool
is_body_below(const struct outline *outline, const struct line *line)
{
	return line > outline->lines && line[-1].kind == KIND_TITLE &&
	    line->chars >= BODY_CHARS &&
	    (words_end(line_text(line), &words_body_end) > 0 ||
		span_ends(line_text(line), SPAN("站")));
}

/* The bytes of 场合｜, up to the bar near its beginning, or 0. */
static size_t
find_bar(struct span text)
{
	size_t at = 0;

	for (unsigned n = 0; n <= FIELD_CHARS && at < text.len; n++) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == '|' || code == U'｜')
			return at;
		at += len;
	}
	return 0;
}

/* 场合｜某某论坛 right below 演讲者｜王小明. */
static bool
is_field_below(const struct outline *outline, const struct line *line)
{
	return line > outline->lines &&
	    (line[-1].kind == KIND_BYLINE || line[-1].kind == KIND_DATE ||
		line[-1].kind == KIND_PLACE) &&
	    line_gap(line) == 0 && find_bar(line_text(line)) > 0 &&
	    find_bar(line_text(line - 1)) > 0;
}

/* In the title block a name is that of who wrote, took or drew, if it is one. */
static bool
is_byline(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return line <= outline->lines + outline->body &&
	    !word_of_text(outline, (size_t)(line - outline->lines)) &&
	    (is_body_below(outline, line) || is_field_below(outline, line) ||
		person_is_name(text) || person_at_end(text).len > 0 ||
		words_end(text, &words_credited) > 0 ||
		shape_has(text, SPAN("记者")) || shape_has(text, SPAN("記者")));
}

/* ： / ｜ and 丨 part what one did from who did it. */
static bool
parts_credit(uint32_t code)
{
	return code == ':' || code == U'：' || code == '/' || code == U'／' ||
	    code == '|' || code == U'｜' ||
	    code == 0x4e28 /* a stroke of Han */;
}

/* The bytes of 制图：张芳 or 文/何雨 that begin the text, or 0. */
static size_t
read_credit(struct span text)
{
	size_t at = 0, name;
	uint32_t code = 0;

	while (at < text.len && !parts_credit(code))
		at += utf8_next(text, at, &code);
	name = at = scan_skip_blanks(text, at);
	if (name < text.len && person_is_name(span_from(text, name)))
		return text.len; /* 张　芳 */
	while (at < text.len && !scan_is_blank(scan_peek(text, at)))
		at += utf8_next(text, at, &code);
	return name < at &&
		person_is_name((struct span){text.ptr + name, at - name})
	    ? at
	    : 0;
}

/* One such, or 口述：石根　整理：何苗, and nothing else. */
static bool
is_credit(struct span text)
{
	size_t len = read_credit(text);

	while (len > 0 && len < text.len) {
		text = span_from(text, scan_skip_blanks(text, len));
		len = read_credit(text);
	}
	return len > 0;
}

bool
unlike_is_credit(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	return are_names(text) || is_credit(text) || is_byline(outline, line);
}
