/*
 * The table of contents that stands in front of some papers.
 *
 * It begins with a line 目录 and ends where its first entry comes again, as
 * the heading that it names.  What it lists heads nothing, and what has no
 * number, as 前言, is told from a heading by that alone.
 */
#include "structure/lines/contents.h"

#include "base/ascii.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	TOP_LINES = 60, /* in which it begins */
	NAME_BYTES = 36, /* 【目　录】, with blanks */
	NAME_MOST = 24, /* without, the longest of the names in 【】： */
	ENTRY_CHARS = 80,
	ENTRIES_LEAST = 2,
	NAMED_LEAST = 4, /* characters of an entry without its author */
};

/* 目录, 目　录, 【目录】, 目录：; of 主要内容 what follows tells. */
bool
contents_is_name(struct span text)
{
	static const struct span ends[] = {
	    WORD("："), WORD(":"), WORD("】"), WORD("]")};
	char bytes[NAME_BYTES];

	if (text.len > NAME_BYTES ||
	    (!word_may_begin(text, &words_contents.heads.bits) &&
		scan_opening(text, 0) == 0))
		return false;
	text = scan_squeeze(text, bytes, sizeof(bytes));
	if (text.len > NAME_MOST)
		return false;
	if (span_starts(text, SPAN("【")) || span_starts(text, SPAN("[")))
		text = span_from(text, scan_opening(text, 0));
	text.len -= WORD_ENDS(text, ends);
	return text.len > 0 && words_begin(text, &words_contents) == text.len;
}

struct span
contents_entry(struct span entry)
{
	while (entry.len > 0) {
		size_t at = utf8_before(entry, entry.len);
		uint32_t code = scan_peek(entry, at);

		if (!scan_is_blank(code) && !ascii_is_digit(code) &&
		    code != '.' && code != U'…' && code != U'·')
			break;
		entry.len = at;
	}
	return entry;
}

static bool
parts(uint32_t code)
{
	return scan_is_blank(code) || code == '/' || code == U'／';
}

/* The text is the entry, or 方守拙　老戏要有新观众 without who wrote it. */
static bool
is_entry(struct span text, struct span entry)
{
	if (span_equal(text, entry))
		return true;
	if (text.len >= entry.len || shape_fits(text, NAMED_LEAST - 1))
		return false;
	return (span_starts(entry, text) &&
		   parts(scan_peek(entry, text.len))) ||
	    (span_ends(entry, text) &&
		parts(scan_peek(
		    entry, utf8_before(entry, entry.len - text.len))));
}

/* Where the entry of line first comes again; 0 if it does not. */
static size_t
find_again(const struct outline *outline, size_t first)
{
	struct span entry = contents_entry(line_text(&outline->lines[first]));

	for (size_t i = first + 1; entry.len > 0 && i < outline->line_count;
	     i++) {
		const struct line *line = &outline->lines[i];

		if (is_entry(line_text(line), entry))
			return i;
		if (line->chars > ENTRY_CHARS || line->end == END_STOP)
			return 0;
	}
	return 0;
}

/* Mark the table whose name line i is, if it is one. */
static bool
mark_table(struct outline *outline, size_t i)
{
	size_t again;

	if ((outline->lines[i].end != END_OPEN &&
		outline->lines[i].end != END_COLON) ||
	    !contents_is_name(line_text(&outline->lines[i])))
		return false;
	again = find_again(outline, i + 1);
	if (again <= i + ENTRIES_LEAST)
		return false;
	for (size_t k = i; k < again; k++)
		line_set(&outline->lines[k], KIND_LINE, WHY_CONTENTS);
	return true;
}

void
contents_find(struct outline *outline)
{
	for (size_t i = 0; i + 1 < outline->line_count && i < TOP_LINES; i++)
		if (mark_table(outline, i))
			break;
}
