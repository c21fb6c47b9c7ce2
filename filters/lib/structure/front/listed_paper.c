/*
 * Papers that the list of attachments names, below who signed.
 *
 * 附件：2. 汇总表 in front of who signs says what a later line 汇总表 is, also where
 * nobody has set 附件2 above it.
 */
#include "structure/front/listed_paper.h"

#include "chinese/scan.h"
#include "structure/front/enclosed.h"
#include "structure/lines/ending.h"

enum {
	NAMES = 20,
	LEAST_CHARS = 4, /* of a name: 花名册 may be a heading of the text */
	MOST_CHARS = 60,
};

struct names {
	const struct line *line[NAMES];
	size_t count;
	bool signed_below;
};

/* What parts a name from 附件1. in front of it. */
static bool
parts_name(uint32_t code)
{
	return scan_is_blank(code) || scan_is_colon(code) || code == '.' ||
	    code == u'．' || code == u'、' || code == u'《' || code == ')' ||
	    code == u'）';
}

/* The line of the list ends with the name, as a whole. */
static bool
has_name(struct span row, struct span name)
{
	size_t at;

	if (span_ends(row, SPAN("》")))
		row.len -= sizeof("》") - 1;
	if (!span_ends(row, name) || row.len == name.len)
		return false;
	at = utf8_before(row, row.len - name.len);
	return parts_name(scan_peek(row, at));
}

static bool
is_named(const struct names *names, const struct line *line)
{
	for (size_t i = 0; i < names->count; i++)
		if (has_name(line_text(names->line[i]), line_text(line)))
			return true;
	return false;
}

static bool
may_be_named(const struct line *line)
{
	return line_is_plain(line) && line->end == END_OPEN &&
	    line->chars >= LEAST_CHARS && line->chars <= MOST_CHARS;
}

static void
take_down(struct names *names, const struct line *line)
{
	bool below = enclosed_attaches(line);

	if (names->signed_below && !below)
		*names = (struct names){0};
	if (names->count < NAMES)
		names->line[names->count++] = line;
	names->signed_below = below;
}

void
listed_papers_find(struct outline *outline)
{
	struct names names = {0};

	for (size_t i = outline->body; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if (line->kind == KIND_ATTACH)
			take_down(&names, line);
		else if (names.count == 0)
			continue;
		else if (!names.signed_below)
			names.signed_below = ending_is_dated(outline, i);
		else if (may_be_named(line) && is_named(&names, line))
			enclosed_title(outline, i, i + 1);
	}
}
