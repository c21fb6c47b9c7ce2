/* Which enumerated lines have text to head. */
#include "structure/numbers/space.h"

#include <stdlib.h>

#include "base/alloc.h"

static bool
is_text(const struct outline *outline, const struct line *line)
{
	if (line->entry == NONE)
		return line->why != WHY_PAGE;
	return outline->entries[line->entry].run == NONE ||
	    outline->entries[line->entry].form > FORM_QUESTION;
}

/* From the end on: where text stands last, and where each run goes on. */
void
space_entries(struct outline *outline)
{
	/* lines of text from each run's next entry to the end */
	uint32_t *behind = xcalloc(outline->run_count, sizeof(*behind));
	uint32_t texts = 0;

	for (size_t i = outline->line_count; i-- > 0;) {
		const struct line *line = &outline->lines[i];

		if (line->entry != NONE &&
		    outline->entries[line->entry].run != NONE) {
			struct entry *entry = &outline->entries[line->entry];

			entry->spaced = texts > behind[entry->run];
			behind[entry->run] = texts + is_text(outline, line);
		}
		texts += is_text(outline, line);
	}
	free(behind);
}
