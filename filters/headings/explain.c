/* Say for a line why it is what it is. */
#include "explain.h"

/* Where the entry stands among the numbers of its run. */
static void
tell_run(
    const struct outline *outline, const struct entry *entry, struct buf *out)
{
	const struct run *run = &outline->runs[entry->run];

	buf_printf(out, "; number %u in the run of %u from line %zu",
	    (unsigned)entry->number, (unsigned)run->count,
	    outline->lines[outline->entries[run->first].line].number);
	if (run->parent != NONE) {
		const struct run *outer = &outline->runs[run->parent];

		buf_printf(out, " inside that from line %zu",
		    outline->lines[outline->entries[outer->first].line].number);
	}
}

static void
tell_entry(
    const struct outline *outline, const struct line *line, struct buf *out)
{
	const struct entry *entry = &outline->entries[line->entry];

	if (entry->run != NONE)
		tell_run(outline, entry, out);
	else if (line->kind == KIND_PARA)
		buf_printf(out, "; number %u stands in no run",
		    (unsigned)entry->number);
}

void
explain_lines(const struct outline *outline, const char *source, size_t number,
    struct buf *out)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		struct span kind = kind_name((enum kind)line->kind);

		if (number != 0 && line->number != number)
			continue;
		buf_printf(out, "%s:%zu: %.*s %u: %s", source, line->number,
		    (int)kind.len, kind.ptr, (unsigned)line->level,
		    reason_text((enum reason)line->why));
		if (line->entry != NONE)
			tell_entry(outline, line, out);
		buf_byte(out, '\n');
	}
}
