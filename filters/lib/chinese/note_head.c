/* What heads notes: 注释 alone on its line, or in front of the first. */
#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/note_mark.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { HEAD_BYTES = 40 }; /* 【注　　释】, with blanks */

/* The head of notes, or a bracket; mostly it is another Han, or a figure. */
static bool
may_head(struct span text)
{
	if (scan_pass_han(text, 0) == 0)
		return !ascii_is_digit((unsigned char)text.ptr[0]);
	return word_may_begin(text, &words_note_head.heads.bits);
}

bool
note_mark_heads(struct span text)
{
	static const struct span ends[] = {WORD("："), WORD(":"), WORD("】"),
	    WORD("]"), WORD("〕"), WORD("］")};
	char bytes[HEAD_BYTES];
	uint32_t code;
	size_t len;

	if (text.len == 0 || text.len > HEAD_BYTES || !may_head(text))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	if (scan_opening_frame(text, 0) > 0)
		text = span_from(text, utf8_next(text, 0, &code));
	while ((len = WORD_ENDS(text, ends)) > 0)
		text.len -= len;
	return words_are(text, &words_note_head);
}

/* Behind the first colon or closing bracket, and a colon behind that. */
static size_t
end_of_head(struct span text)
{
	for (size_t at = 0; at < text.len && at < HEAD_BYTES;) {
		size_t closing = scan_closing(text, at);
		uint32_t code;
		size_t end = at + utf8_next(text, at, &code);

		if (closing > 0 && scan_is_colon(scan_peek(text, end)))
			end += utf8_next(text, end, &code);
		if (closing > 0 || scan_is_colon(code))
			return end;
		at = end;
	}
	return 0;
}

size_t
note_mark_head(struct span text)
{
	size_t end = may_head(text) ? end_of_head(text) : 0;

	return end > 0 && note_mark_heads((struct span){text.ptr, end})
	    ? scan_skip_blanks(text, end)
	    : 0;
}
