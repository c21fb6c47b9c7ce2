/* Words that head a part of a document wherever they stand. */
#include "structure/rest/known.h"

#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	SPREAD_BYTES = 48, /* 结　　束　　语, with blanks */
	THEME_CHARS = 30,
	NAMED_CHARS = 12,
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

/* 第四版序言 */
static bool
ends_so(struct span text)
{
	return words_end(text, &words_part_heading_end) > 0 &&
	    shape_fits(text, NAMED_CHARS) && !shape_has(text, SPAN("，"));
}

bool
known_is(struct span text)
{
	char bytes[SPREAD_BYTES];
	size_t name;

	if (text.len > (size_t)THEME_CHARS * 4)
		return false;
	name = name_of(text);
	if (name > 0 && (name == text.len || has_theme(text, name)))
		return true;
	if (ends_so(text))
		return true;
	if (text.len >= sizeof(bytes) || !shape_has(text, SPAN("　")))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	return name_of(text) == text.len;
}

bool
known_opens(struct span text)
{
	char bytes[SPREAD_BYTES];

	return text.len < sizeof(bytes) &&
	    words_are(
		scan_squeeze(text, bytes, sizeof(bytes)), &words_part_opening);
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
