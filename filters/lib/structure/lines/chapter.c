/*
 * Chapters that were copied from their book, one or some of them.
 *
 * The number is mostly not 1, and what counts up is below it: 第三章　声音的秘密,
 * 第一节　….
 */
#include "structure/lines/chapter.h"

enum { NAME_CHARS = 40, BELOW_LINES = 3 };

static bool
is_sister(
    const struct outline *outline, const struct entry *a, const struct entry *b)
{
	return a->style == b->style &&
	    outline_path(outline, a) == outline_path(outline, b);
}

/* 第三章　声音的秘密, with its name. */
static bool
is_chapter(const struct outline *outline, const struct entry *entry)
{
	return entry->style >= STYLE_BIAN && entry->style <= STYLE_JIE &&
	    entry->form == FORM_STANDING && !entry->doubtful &&
	    outline->lines[entry->line].chars <= NAME_CHARS;
}

bool
chapter_has_no_sister(const struct outline *outline, const struct entry *entry)
{
	const struct entry *end = outline->entries + outline->entry_count;

	if (!is_chapter(outline, entry))
		return false;
	for (const struct entry *other = outline->entries; other < end; other++)
		if (other != entry && is_sister(outline, other, entry))
			return false;
	return true;
}

bool
chapter_opens_numbers(const struct outline *outline, const struct entry *entry)
{
	const struct entry *below = entry + 1;

	return is_chapter(outline, entry) &&
	    below < outline->entries + outline->entry_count &&
	    below->number == 1 && below->style > entry->style &&
	    below->line - entry->line <= BELOW_LINES;
}
