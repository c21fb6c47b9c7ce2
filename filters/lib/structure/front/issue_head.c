/*
 * The head of minutes and others that come out in numbers, GB/T 9704-2012, 10.3.
 *
 * Below 常务会议纪要 and 第4期 stands whose they are and of what day, 某市人民政府办公室
 * 2031年3月5日, and below that, as the name of the meeting says nothing of it, what was
 * spoken about.  Such a line has no mark of its own: it counts below that of the office
 * or where it ends as titles do, and if text follows.
 */
#include "structure/front/issue_head.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/front/paper_number.h"
#include "structure/front/title.h"
#include "structure/front/title_lines.h"
#include "structure/lines/shape.h"

enum { TITLE_BYTES = 256 };

/* Its last characters without blanks, for it may be set wide. */
static bool
is_minutes(struct span title)
{
	char bytes[TITLE_BYTES];

	return words_end(scan_squeeze(title, bytes, sizeof(bytes)),
		   &words_genre_minutes) > 0;
}

bool
issue_head_is(struct span title)
{
	char bytes[TITLE_BYTES];

	return is_minutes(title) ||
	    words_end(scan_squeeze(title, bytes, sizeof(bytes)),
		&words_numbered_paper) > 0;
}

/* The line of the number right below the title; or the end of the block. */
static size_t
find_number(const struct outline *outline)
{
	for (size_t i = 1; i < outline->body; i++)
		if (outline->lines[i - 1].kind == KIND_TITLE &&
		    paper_number_is(line_text(&outline->lines[i])))
			return issue_head_is(line_text(&outline->lines[i - 1]))
			    ? i
			    : outline->body;
	return outline->body;
}

/* It may name what the text below is about, and is no label of that, 出席人员. */
static bool
may_name_matter(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && title_may_be(line) &&
	    line->end == END_OPEN && line->entry == NONE &&
	    !shape_has_colon(text) && words_begin(text, &words_presence) == 0;
}

static bool
names_paper(struct span text)
{
	return title_ends(text) || words_begin(text, &words_about) > 0;
}

/* What the minutes are about, on one line or more, in front of text. */
static void
mark_matter(struct outline *outline, size_t i, bool dated)
{
	struct line *lines = outline->lines;
	size_t end;

	if (i >= outline->body || !may_name_matter(&lines[i]) ||
	    (!dated && !names_paper(line_text(&lines[i]))))
		return;
	end = title_lines_end(outline, i, outline->body);
	if (end == outline->line_count ||
	    (end < outline->body && title_may_be(&lines[end])))
		return;
	for (; i < end; i++)
		line_set(&lines[i], KIND_SUBTITLE, WHY_ISSUE_MATTER);
}

static bool
is_day(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && paper_number_day(text) < text.len;
}

void
issue_head_find(struct outline *outline)
{
	struct line *lines = outline->lines;
	size_t number = find_number(outline);
	bool dated;

	if (number + 1 >= outline->body)
		return;
	dated = is_day(&lines[number + 1]);
	if (dated)
		line_set(&lines[number + 1], KIND_DATE, WHY_ISSUE_DAY);
	if (is_minutes(line_text(&lines[number - 1])))
		mark_matter(outline, number + 1 + dated, dated);
}
