/*
 * Short lines that are no headings, though they stand as headings do: addresses
 * of pages, remarks, captions, and what a journal says of a paper.
 */
#include "structure/plain/aside.h"

#include "base/ascii.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	CAPTION_CHARS = 60,
	PAPER_BYTES = 36, /* 中 图 分 类 号：, with blanks */
	ROW_GAPS = 3, /* wide ones */
	SMALL_WORD = 3, /* letters: of, and, the */
};

bool
aside_is_address(struct span text)
{
	static const struct span words[] = {
	    WORD("http://"), WORD("https://"), WORD("www."), WORD("ftp://")};

	return WORD_BEGINS(text, words) > 0;
}

/* In ASCII, a name has capitals: Sounds good to me is none. */
static bool
is_english(struct span text)
{
	size_t word = 0, lower = 0;

	for (size_t at = 0; at < text.len; at++) {
		char c = text.ptr[at];

		if ((unsigned char)c >= 0x80)
			return false;
		word = c == ' ' ? 0 : word + 1;
		if (word == 1)
			lower = at > 0 && ascii_is_lower(c);
		if (lower && word == SMALL_WORD + 1)
			return true;
	}
	return false;
}

/* 好的, OK, 嗯嗯 in front of a turn: somebody is heard. */
static bool
is_acknowledgment(struct span text)
{
	size_t len;

	while ((len = words_begin(text, &words_acknowledgment)) > 0)
		text = span_from(text, scan_skip_blanks(text, len));
	return text.len == 0;
}

bool
aside_is_remark(struct span text)
{
	return is_english(text) || is_acknowledgment(text);
}

/* 图1, 表2-1, 专栏3: what a picture or a table is called. */
static bool
is_legend(struct span text)
{
	size_t at = words_begin(text, &words_legend);
	unsigned value;

	if (at == 0)
		return false;
	at = scan_skip_blanks(text, at);
	return numeral_arabic(text, at, &value) > 0 ||
	    (numeral_han(text, at, &value) > 0 &&
		scan_is_blank(
		    scan_peek(text, at + numeral_han(text, at, &value))));
}

bool
aside_is_caption(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->chars <= CAPTION_CHARS &&
	    (words_end(text, &words_caption_end) > 0 ||
		words_begin(text, &words_caption_begin) > 0 || is_legend(text));
}

bool
aside_is_link(struct span text)
{
	size_t len = words_begin(text, &words_link);
	uint32_t code = scan_peek(text, len);

	return len > 0 && scan_is_colon(code);
}

bool
aside_is_of_paper(struct span text)
{
	static const struct span signs[] = {
	    WORD("："), WORD(":"), WORD("】"), WORD("]")};
	struct span inner = span_from(text, scan_opening(text, 0));
	char bytes[PAPER_BYTES];
	size_t len;

	inner = scan_squeeze(inner, bytes, sizeof(bytes));
	len = words_begin(inner, &words_abstract);
	if (len > 0 && scan_is_blank(scan_peek(text, len)))
		return true; /* 关键词　水库/清淤 */
	return len > 0 && WORD_BEGINS(span_from(inner, len), signs) > 0;
}

bool
aside_is_record(struct span text)
{
	uint32_t code;

	if (!shape_has_colon(text))
		return words_end(text, &words_record_end) > 0;
	if (aside_is_link(text))
		return true;
	code = scan_peek(text, words_begin(text, &words_record));
	return scan_is_colon(code);
}

/* 左图, 上二图, 图中 in the brackets that end the text. */
static bool
names_picture(struct span text)
{
	size_t at = text.len;

	if (!span_ends(text, SPAN("）")) && !span_ends(text, SPAN(")")))
		return false;
	while (at > 0 && scan_opening(text, at) == 0)
		at = utf8_before(text, at);
	return at > 0 &&
	    words_begin(span_from(text, at + scan_opening(text, at)),
		&words_picture) > 0;
}

/* 注三：, 註1：, one of a series. */
static bool
is_numbered_note(struct span text)
{
	size_t at = words_begin(text, &words_note_label), len;
	unsigned value;
	uint32_t code;

	if (at == 0)
		return false;
	len = numeral_either(text, at, &value);
	code = scan_peek(text, at + len);
	return len > 0 && scan_is_colon(code);
}

/* *作者为两届学员*: set apart by Markdown's signs. */
static bool
is_slanted(struct span text)
{
	char sign = text.len > 2 ? text.ptr[0] : '\0';

	return (sign == '*' || sign == '_') && text.ptr[text.len - 1] == sign;
}

bool
aside_is_signature(struct span text)
{
	return words_end(text, &words_signature_end) > 0 ||
	    words_end(text, &words_seal) > 0;
}

/* 作者为前站长: what is told of the text. */
static bool
is_about_text(struct span text)
{
	return words_begin(text, &words_about_text) > 0;
}

bool
aside_is_provision(struct span text)
{
	static const struct span ends[] = {
	    WORD("条"), WORD("條"), WORD("款"), WORD("项"), WORD("項")};

	if (WORD_ENDS(text, ends) == 0)
		return false;
	if (span_starts(text, SPAN("第"))) /* 第二十条第（一）项 */
		return shape_has(text, SPAN("条第")) ||
		    shape_has(text, SPAN("條第"));
	return span_starts(text, SPAN("《")) && shape_has(text, SPAN("》")) &&
	    shape_has(text, SPAN("第"));
}

bool
aside_is_row(struct span text)
{
	unsigned gaps = 0, chars = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t behind;

		at += utf8_next(text, at, &code);
		chars++;
		behind = scan_skip_blanks(text, at);
		if (behind > at && chars == 1)
			return false; /* 结　论, set wide */
		chars = behind > at ? 0 : chars;
		gaps += behind > at && behind < text.len &&
		    (behind - at > 1 || text.ptr[at] != ' ');
		at = behind;
	}
	return gaps >= ROW_GAPS;
}

bool
aside_is_note(struct span text)
{
	return is_about_text(text) || is_slanted(text) ||
	    aside_is_signature(text) || is_numbered_note(text) ||
	    names_picture(text);
}

bool
aside_is_entry(const struct line *line)
{
	return line->kind == KIND_PARA && line->end == END_OPEN &&
	    (aside_is_provision(line_text(line)) ||
		aside_is_row(line_text(line)));
}
