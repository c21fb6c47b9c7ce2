/* Bullets that list nothing, as they stand above text. */
#include "structure/numbers/bullets.h"

#include "chinese/scan.h"

/* No - or –, which goes on with the line above. */
static bool
begins_with_dash(struct span text)
{
	uint32_t code = scan_peek(text, 0);

	return code == '-' || code == 0x2013 /* en dash */;
}

/* A paragraph, or what somebody says. */
static bool
is_above_text(const struct outline *outline, size_t i)
{
	const struct line *next = &outline->lines[i + 1];

	return i + 1 < outline->line_count &&
	    (next->kind == KIND_TURN ||
		(line_is_plain(next) && next->end == END_STOP));
}

/*
 * ★ 参观旧址, text, ★ 座谈交流, text: no list has a paragraph behind each, so the
 * sign counts nothing, and the line is one without a number.
 */
void
bullets_free(struct outline *outline)
{
	for (size_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];
		struct line *line = &outline->lines[entry->line];

		if (entry->style == STYLE_BULLET &&
		    entry->form == FORM_STANDING &&
		    is_above_text(outline, entry->line) &&
		    (entry->run == NONE || outline->runs[entry->run].lone) &&
		    !begins_with_dash(line_text(line)))
			line->entry = NONE;
	}
}
