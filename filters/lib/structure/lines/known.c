/* Words that head a part of a document wherever they stand. */
#include "structure/lines/known.h"

#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum {
	SPREAD_BYTES = 48, /* 结　　束　　语, with blanks */
	THEME_CHARS = 30,
	NAMED_CHARS = 12,
	NAMED_BYTES = 9, /* of what an appendix holds, with the blank */
};

/* The bytes of the part's name that begins the text, 序言一 with its number. */
static size_t
name_of(struct span text)
{
	size_t len = words_begin(text, &words_part_heading);
	unsigned number;

	return len > 0 ? len + numeral_han(text, len, &number) : 0;
}

/* 结语：有了新船就没事了吗？ */
static bool
has_theme(struct span text, size_t name)
{
	uint32_t code = scan_peek(text, name);

	return name >= 2 * sizeof("序") - 2 && scan_is_colon(code) &&
	    text.len > name + sizeof("：") && shape_fits(text, THEME_CHARS) &&
	    !shape_has(text, SPAN("。"));
}

/* The bytes of 附录A or 附录一, or 0. */
static size_t
appendix_label(struct span text)
{
	static const struct span words[] = {WORD("附录"), WORD("附錄")};
	size_t at = WORD_BEGINS(text, words), len;
	uint32_t code;
	unsigned number;

	if (at == 0)
		return 0;
	at = scan_skip_blanks(text, at);
	code = scan_peek(text, at);
	len =
	    code >= 'A' && code <= 'Z' ? 1 : numeral_either(text, at, &number);
	return len > 0 ? at + len : 0;
}

bool
known_numbers_appendix(struct span text)
{
	size_t at = appendix_label(text);

	if (at == 0 || !shape_fits(text, THEME_CHARS) ||
	    shape_end(text) != END_OPEN)
		return false;
	return at == text.len || scan_opening(text, at) > 0 ||
	    scan_is_colon(scan_peek(text, at)) ||
	    scan_is_blank(scan_peek(text, at));
}

/* 附录　张师傅年表: what it holds behind a blank. */
static bool
names_appendix(struct span text)
{
	static const struct span words[] = {WORD("附录"), WORD("附錄")};
	size_t at = WORD_BEGINS(text, words);

	return at > 0 && scan_is_blank(scan_peek(text, at)) &&
	    text.len > at + NAMED_BYTES && shape_fits(text, THEME_CHARS) &&
	    shape_end(text) == END_OPEN && !shape_has(text, SPAN("，"));
}

bool
known_is_appendix(struct span text)
{
	char bytes[SPREAD_BYTES];

	if (!span_starts(text, SPAN("附")))
		return false; /* nearly all */
	if (known_numbers_appendix(text))
		return true;
	if (text.len >= sizeof(bytes))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	return span_equal(text, SPAN("附录")) || span_equal(text, SPAN("附錄"));
}

/* 第四版序言 */
static bool
ends_so(struct span text)
{
	return words_end(text, &words_part_heading_end) > 0 &&
	    shape_fits(text, NAMED_CHARS) && !shape_has(text, SPAN("，"));
}

/* 0　引言: in journals the numbers begin behind it. */
static struct span
behind_zero(struct span text)
{
	size_t at = text.len > 0 && *text.ptr == '0' ? 1 : 0;

	if (at == 0)
		return text;
	at += scan_tail(text, at);
	return span_from(text, scan_skip_blanks(text, at));
}

/* 前　言, 前 言: a wide blank in it, or one behind its first character. */
static bool
is_spread(struct span text)
{
	uint32_t code;
	size_t at = utf8_next(text, 0, &code);

	return shape_has(text, SPAN("　")) ||
	    scan_is_blank(scan_peek(text, at));
}

bool
known_is(struct span text)
{
	char bytes[SPREAD_BYTES];
	size_t name;

	if (text.len > (size_t)THEME_CHARS * 4)
		return false;
	text = behind_zero(text);
	name = name_of(text);
	if (name > 0 && (name == text.len || has_theme(text, name)))
		return true;
	if (ends_so(text) || known_numbers_appendix(text) ||
	    names_appendix(text))
		return true;
	if (text.len >= sizeof(bytes) || !is_spread(text))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	return name_of(text) == text.len;
}

bool
known_opens(struct span text)
{
	char bytes[SPREAD_BYTES];

	return text.len < sizeof(bytes) &&
	    words_are(scan_squeeze(behind_zero(text), bytes, sizeof(bytes)),
		&words_part_opening);
}

bool
known_names_notes(struct span text)
{
	static const struct span ends[] = {
	    WORD("："), WORD(":"), WORD("】"), WORD("]")};
	char bytes[SPREAD_BYTES];

	if (text.len >= sizeof(bytes))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	text = span_from(text, scan_opening(text, 0));
	text.len -= WORD_ENDS(text, ends);
	return words_are(text, &words_notes_heading);
}

bool
known_names_books(struct span text)
{
	return words_end(text, &words_books_end) > 0;
}
