/* Who did what for a text, as magazines have it: 文/何雨　图/李静. */
#include "chinese/credit.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

/* / and | of either width, and 丨, which is a stroke of Han. */
static bool
is_stroke(uint32_t code)
{
	return code == '/' || code == U'／' || code == '|' || code == U'｜' ||
	    code == U'丨';
}

/* Behind 文/, 摄影 | at text[at], or 0; *deed is the bytes of the word. */
static size_t
skip_label(struct span text, size_t at, size_t *deed)
{
	struct span rest = span_from(text, at);
	uint32_t code;

	*deed = words_begin(rest, &words_credit);
	if (*deed == 0)
		return 0;
	at = scan_skip_blanks(text, at + *deed);
	if (at >= text.len)
		return 0;
	at += utf8_next(text, at, &code);
	return is_stroke(code) ? scan_skip_blanks(text, at) : 0;
}

/* Where the next label stands behind a blank, or the end. */
static size_t
find_label(struct span text, size_t at)
{
	size_t deed;

	while (at < text.len) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code) && skip_label(text, at, &deed) > 0)
			return at;
	}
	return text.len;
}

bool
credit_next(struct span *rest, struct credit *credit)
{
	struct span text = blank_trim(*rest);
	size_t deed, at = skip_label(text, 0, &deed), end;

	if (at == 0)
		return false;
	end = find_label(text, at);
	credit->deed = (struct span){text.ptr, deed};
	credit->who = blank_trim((struct span){text.ptr + at, end - at});
	credit->writes = words_are(credit->deed, &words_writing);
	*rest = span_from(text, end);
	return credit->who.len > 0;
}

struct span
credit_writer(struct span text)
{
	struct span writer = {text.ptr, 0};
	struct credit credit;

	while (text.len > 0) {
		if (!credit_next(&text, &credit))
			return (struct span){text.ptr, 0};
		if (credit.writes && writer.len == 0)
			writer = credit.who;
	}
	return writer;
}
