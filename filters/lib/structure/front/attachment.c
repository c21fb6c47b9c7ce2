/* 附件1, and the list of what a paper has attached. */
#include "structure/front/attachment.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum {
	HAN = 3, /* bytes */
	LISTED_LINES = 8,
};

/* 附件1　名单; 附表1　… may as well be what a table in the text is of. */
static bool
has_title_beside(struct span text, size_t at, bool behind)
{
	return scan_is_blank(scan_peek(text, at)) &&
	    (behind || words_begin(text, &words_legend) == 0);
}

/* Behind the number that may stand at text[at]: 附件 1. */
static size_t
pass_number(struct span text, size_t at)
{
	unsigned value;

	at = scan_skip_blanks(text, at);
	at += numeral_arabic(text, at, &value);
	return at + numeral_han(text, at, &value);
}

/* 附件：…, 附：, and 附件1.花名册, but not 附件1.5: a sign stands at text[at]. */
static bool
has_sign(const struct line *line, size_t at)
{
	struct span text = line_text(line);
	uint32_t code = scan_peek(text, at);

	if (at > 2 * HAN && code == '.')
		return line->end == END_OPEN &&
		    scan_peek(text, at + 1) >= U'一';
	return scan_is_colon(code);
}

bool
attachment_is(const struct line *line, bool behind, bool *bare)
{
	struct span text = line_text(line);
	size_t at;
	bool sign;

	if (!span_starts(text, SPAN("附")) || line->kind != KIND_PARA ||
	    line->chars > ATTACHMENT_CHARS)
		return false;
	at = words_begin(text, &words_enclosure);
	if (at > HAN)
		at = pass_number(text, at);
	sign = has_sign(line, at);
	*bare = (sign ? at + HAN : at) >= text.len;
	if (sign || at <= HAN)
		return sign;
	return (*bare || has_title_beside(text, at, behind)) &&
	    (line->end == END_OPEN || line->end == END_COLON);
}

bool
attachment_goes_on(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line[-1].kind == KIND_ATTACH && line->entry != NONE &&
	    line->kind == KIND_PARA && line->end == END_OPEN &&
	    line->chars <= ATTACHMENT_CHARS &&
	    outline->entries[line->entry].number > 1;
}

bool
attachment_is_listed(const struct outline *outline, size_t i)
{
	size_t end = i + LISTED_LINES;

	while (++i < outline->line_count && i < end) {
		const struct line *line = &outline->lines[i];

		if (date_is_line(line_text(line)))
			return scan_opening(line_text(line), 0) == 0;
		if (line->end != END_OPEN || line->chars > ATTACHMENT_CHARS)
			return false;
	}
	return false;
}
