/*
 * What a web page has around its text.
 *
 * Its lines are a closed class: where a text comes from, when it was put up, how
 * large it is shown, what one may do with it, and the way to it.  None of them
 * is of the document.
 */
#include "structure/front/web_page.h"

#include "base/ascii.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/front/label.h"
#include "structure/lines/shape.h"

enum {
	SQUEEZED = 32,
	PIECE_CHARS = 2, /* 大, 中, 小, 】 */
	VALUE_CHARS = 20, /* of what a label on the line above asks for */
	TAIL_CHARS = 60,
	STAMP_BYTES = 40,
};

/* Lines of a web page begin with these. */
static size_t
begins_furniture(struct span text)
{
	return words_begin(text, &words_page_begin);
}

/* 浏览次数：12, and not 浏览次数不多 */
static bool
counts(struct span text)
{
	size_t len = words_begin(text, &words_page_count);
	uint32_t code = scan_peek(text, len);

	return len > 0 && (code < 0x2e80 || code > 0x9fff);
}

/* What may follow such a word, besides a colon and the like. */
static bool
goes_on(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return code < 0x2e80 || code > 0x9fff || begins_furniture(text) > 0 ||
	    counts(text) || words_begin(text, &words_page_more) > 0;
}

/* Blanks and signs part buttons in a row. */
static bool
parts_buttons(uint32_t code)
{
	switch (code) {
	case '|':
	case '/':
	case '[':
	case ']':
	case U'【':
	case U'】':
		return true;
	default:
		return scan_is_blank(code);
	}
}

/* Behind what parts two buttons. */
static size_t
skip_between(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!parts_buttons(code))
			break;
		at += len;
	}
	return at;
}

static size_t
begins_button(struct span text)
{
	size_t one = words_begin(text, &words_page_button);
	size_t more = words_begin(text, &words_page_button_beside);

	return one > more ? one : more;
}

/* 下载, 打印 关闭 */
static bool
is_button(struct span text)
{
	size_t at = skip_between(text, 0), len;

	while (
	    at < text.len && (len = begins_button(span_from(text, at))) > 0) {
		at += len;
		if (at < text.len && skip_between(text, at) == at)
			return false;
		at = skip_between(text, at);
	}
	return at == text.len;
}

/* Most lines are told by their first character. */
static bool
may_begin(struct span text)
{
	return word_may_begin(text, &words_page_begin.heads.bits) ||
	    word_may_begin(text, &words_page_phrase.heads.bits) ||
	    word_may_begin(text, &words_page_button.heads.bits);
}

/* Behind so many bytes of Han, blanks among them left aside. */
static size_t
behind_squeezed(struct span text, size_t len)
{
	size_t at = 0;

	for (; len > 0; len -= 3)
		at = scan_skip_blanks(text, at) + 3;
	return at;
}

/* 分享的快乐 is a title: what follows the word tells. */
bool
furniture_is(struct span text)
{
	char bytes[SQUEEZED];
	struct span squeezed;
	size_t len;

	/* a blank in front is passed over, and nothing at all is a button */
	if (text.len > 0 && !may_begin(text) &&
	    !scan_is_blank(scan_peek(text, 0)))
		return false;
	squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	if (words_begin(squeezed, &words_page_phrase) > 0 || is_button(text))
		return true;
	len = begins_furniture(squeezed);
	return len > 0 &&
	    (scan_is_blank(scan_peek(text, behind_squeezed(text, len))) ||
		goes_on(span_from(squeezed, len)));
}

/* Two digits, as a clock has them. */
static size_t
two_digits(struct span text, size_t at)
{
	return at + 2 <= text.len && ascii_is_digit(text.ptr[at]) &&
		ascii_is_digit(text.ptr[at + 1])
	    ? 2
	    : 0;
}

/* 2026-02 or 2026年02月: a machine writes the month so. */
static bool
is_padded(struct span text)
{
	size_t at = 4;

	if (text.len < 10 || two_digits(text, 0) == 0 ||
	    two_digits(text, 2) == 0)
		return false;
	at += scan_word(text, at, SPAN("年")) ? 3 : 1;
	return two_digits(text, at) > 0 &&
	    (text.ptr[4] == '-' || text.ptr[4] == '/' || text.ptr[at] == '0');
}

/* …:02:33 */
static bool
ends_in_seconds(struct span text)
{
	size_t at = text.len;

	for (int parts = 0; parts < 2; parts++) {
		if (at < 3 || two_digits(text, at - 2) == 0 ||
		    text.ptr[at - 3] != ':')
			return false;
		at -= 3;
	}
	return true;
}

/*
 * 2026-02-03 09:02:33, 2026年02月10日 07时41分: as a machine writes it.  10:00
 * alone may be when one met.
 */
static bool
is_stamp(struct span text)
{
	return text.len <= STAMP_BYTES && is_padded(text) &&
	    date_is_line(text) &&
	    (span_ends(text, SPAN("分")) || span_ends(text, SPAN("秒")) ||
		ends_in_seconds(text));
}

/* 时间, 地点, 主讲 also tell of what was held, if nothing of the page follows. */
static bool
tells_of_meeting(struct span text)
{
	char bytes[SQUEEZED];

	return !words_within(text, &words_of_page) &&
	    words_begin(scan_squeeze(text, bytes, sizeof(bytes)),
		&words_of_meeting) > 0;
}

/* A page says it of a text, and no label of a title block does. */
static bool
is_of_page(struct span text)
{
	return furniture_is(text) && !tells_of_meeting(text) &&
	    label_kind(text) == KIND_UNKNOWN;
}

/* 2026-02-03, or 时间： with a day, beside 来源： is when it was put up. */
static bool
is_put_up(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);

	if (line->end != END_OPEN ||
	    (label_kind(text) != KIND_DATE &&
		!(is_padded(text) && date_is_line(text))))
		return false;
	return (i > 0 && is_of_page(line_text(line - 1))) ||
	    (i + 1 < outline->body && is_of_page(line_text(line + 1)));
}

/* 四川日报, 2026-02-03, 12: what a label alone on its line asks for. */
static bool
is_value(struct span text)
{
	size_t digits = 0;

	while (digits < text.len && ascii_is_digit(text.ptr[digits]))
		digits++;
	return digits == text.len || date_is_line(text) ||
	    words_end(text, &words_page_organ) > 0;
}

/* A step on the way to the page, behind a lone >. */
static bool
is_crumb(const struct outline *outline, size_t i)
{
	static const struct span steps[] = {
	    WORD(">"), WORD("›"), WORD("»"), WORD("/"), WORD(">>")};
	struct span text = line_text(&outline->lines[i]), above;

	while (i-- > 0) {
		above = line_text(&outline->lines[i]);
		if (WORD_BEGINS(above, steps) == above.len)
			return true;
		if (!span_equal(above, text))
			return false;
	}
	return false;
}

/* What the label alone on the line above asks for. */
static bool
is_answer(const struct line *line)
{
	struct span label = line_text(line - 1);

	return line[-1].end == END_COLON && line->end == END_OPEN &&
	    line->chars <= VALUE_CHARS && furniture_is(label) &&
	    is_value(line_text(line));
}

/* 时间： alone, and on the next line when the page was put up. */
static bool
asks_when(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->end == END_COLON && i + 1 < outline->body &&
	    furniture_is(line_text(line)) &&
	    (is_put_up(outline, i + 1) || is_stamp(line_text(line + 1)));
}

/* When the page was put up. */
static bool
tells_when(const struct outline *outline, size_t i)
{
	return is_stamp(line_text(&outline->lines[i])) ||
	    is_put_up(outline, i) || asks_when(outline, i);
}

bool
furniture_goes_on(const struct outline *outline, size_t i)
{
	return i > 0 && (is_answer(&outline->lines[i]) || is_crumb(outline, i));
}

/* 大, 中, 小, 】: what one may do, cut up into lines. */
static bool
is_piece(const struct line *line)
{
	return line[-1].why == WHY_FURNITURE && line->chars <= PIECE_CHARS &&
	    line->end == END_OPEN;
}

void
furniture_mark(struct outline *outline)
{
	for (size_t i = 0; i < outline->body; i++) {
		struct line *line = &outline->lines[i];
		struct span text = line_text(line);

		if (line->kind == KIND_PARA &&
		    (is_of_page(text) || tells_when(outline, i) ||
			furniture_goes_on(outline, i) ||
			(i > 0 && is_piece(line))))
			line_set(line, KIND_LINE, WHY_FURNITURE);
	}
}

bool
furniture_ends(const struct line *line)
{
	struct span text = line_text(line);

	return line_is_plain(line) && line->chars <= TAIL_CHARS &&
	    line->end != END_STOP &&
	    (is_button(text) || words_begin(text, &words_page_end) > 0);
}
