/*
 * Papers that carry another: where each of them begins.
 *
 * A notice is signed and dated, and below that comes what it sends: a title,
 * and then an address, an enumerator or text.  The signature alone may be any
 * short lines, and the title alone a heading; the two together are what no
 * other text has.
 */
#include "structure/front/enclosed.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/front/attachment.h"
#include "structure/front/imprint.h"
#include "structure/front/paper_number.h"
#include "structure/front/recipient.h"
#include "structure/front/salutation.h"
#include "structure/front/title.h"
#include "structure/front/title_lines.h"
#include "structure/lines/ending.h"
#include "structure/lines/shape.h"

enum {
	FRONT_LINES = 6, /* between a title and its text */
	TEXT_CHARS = 12,
	TITLE_LINES = 3,
	NAMED_CHARS = 8, /* of the line that has the name of a paper */
};

bool
enclosed_begins(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->kind == KIND_TITLE && i > outline->body &&
	    line[-1].kind != KIND_TITLE;
}

bool
enclosed_attaches(const struct line *line)
{
	return line->kind == KIND_ATTACH && line->why == WHY_ATTACHED;
}

bool
enclosed_parts(const struct outline *outline, size_t from, size_t to)
{
	while (from < to)
		if (enclosed_begins(outline, ++from))
			return true;
	return false;
}

size_t
enclosed_next(const struct outline *outline, size_t i)
{
	while (++i < outline->line_count)
		if (enclosed_attaches(&outline->lines[i]) ||
		    (enclosed_begins(outline, i) &&
			!enclosed_attaches(&outline->lines[i - 1])))
			break;
	return i;
}

bool
enclosed_awaits(const struct outline *outline, size_t i)
{
	bool bare = false;

	if (i < 2)
		return false;
	if (attachment_is(&outline->lines[i - 1], false, &bare) && bare)
		return true;
	for (size_t date = i; date-- > 1;)
		if (ending_is_dated(outline, date))
			return ending_behind(outline, date) == i;
	return false;
}

static bool
is_text(const struct line *line)
{
	return line->entry != NONE || line->full ||
	    (line->end != END_OPEN && line->chars >= TEXT_CHARS);
}

static bool
is_address(const struct line *line)
{
	struct span text = line_text(line);

	return address_is_salutation(line) || recipient_is_line(text) ||
	    (line->end == END_COLON && recipient_is_one(text));
}

/* Who speaks, above the text or an address; several names are a roster. */
static bool
is_speaker(const struct outline *outline, const struct line *line, size_t i)
{
	return line->kind == KIND_BYLINE && i + 1 < outline->line_count &&
	    (is_text(&outline->lines[i + 1]) ||
		is_address(&outline->lines[i + 1]));
}

/* Which lines in front of the text tell what the paper is, from the first on. */
static size_t
pass_front(const struct outline *outline, size_t i)
{
	size_t end = i + FRONT_LINES;

	for (; i < outline->line_count && i < end; i++) {
		struct line line = outline->lines[i];

		imprint_mark(outline, &line);
		if (line.kind != KIND_DATE && line.kind != KIND_DOCNO &&
		    line.kind != KIND_SUBTITLE &&
		    !is_speaker(outline, &line, i) && !ending_could_sign(&line))
			break; /* 某部　某局: whose paper it is */
	}
	return i;
}

size_t
enclosed_behind_given(const struct outline *outline, size_t i)
{
	while (i < outline->line_count && outline->lines[i].given == KIND_TITLE)
		i++;
	return i;
}

/* By itself the line may be a title. */
static bool
could_be_title(const struct line *line)
{
	return title_may_be(line) && line->end == END_OPEN &&
	    !person_is_name(line_text(line)) &&
	    !span_starts(line_text(line), SPAN("附件"));
}

/* A title broken in two, of which the first line asks for no other. */
static bool
is_broken(const struct line *line)
{
	return !title_ends(line_text(line)) && title_may_be(&line[1]) &&
	    line[1].end == END_OPEN && title_ends(line_text(&line[1]));
}

/* Behind the lines of the title that begins at i; i: there is none. */
static size_t
behind_title(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	size_t end = enclosed_behind_given(outline, i);

	if (end > i || outline->headings_given ||
	    i + 1 >= outline->line_count || !could_be_title(line))
		return end;
	end = title_lines_end(outline, i, outline->line_count);
	return end == i + 1 && is_broken(line) ? end + 1 : end;
}

/* What stands from i on says that the line above it was a title. */
static bool
follows_title(const struct outline *outline, size_t i)
{
	size_t text = pass_front(outline, i);

	return text < outline->line_count &&
	    (is_text(&outline->lines[text]) ||
		is_address(&outline->lines[text]));
}

void
enclosed_title(struct outline *outline, size_t i, size_t end)
{
	for (size_t k = i; k < end; k++)
		line_set(&outline->lines[k], KIND_TITLE, WHY_ENCLOSED);
	for (i = pass_front(outline, end); end < i; end++)
		imprint_mark(outline, &outline->lines[end]);
	if (end < outline->line_count && is_address(&outline->lines[end]) &&
	    outline->lines[end].entry == NONE)
		line_set(&outline->lines[end], KIND_SALUTE, WHY_RECIPIENT);
}

/* What the attachment at i is called, on the line below. */
static void
find_title_below(struct outline *outline, size_t i)
{
	size_t end =
	    i + 1 < outline->line_count ? behind_title(outline, i + 1) : i + 1;

	if (end > i + 1)
		enclosed_title(outline, i + 1, end);
}

/* The next character at or behind *at, blanks left aside, 〈 as 《; 0 at the end. */
static uint32_t
next_sign(struct span text, size_t *at)
{
	uint32_t code = ' ';

	while (*at < text.len && (scan_is_blank(code) || code == '\n'))
		*at += utf8_next(text, *at, &code);
	if (scan_is_blank(code) || code == '\n')
		return 0;
	return code == U'〈' || code == U'〉' ? code + 2 : code;
}

/* The text from `at` on goes as the line does, to the line's end. */
static bool
goes_as(struct span text, size_t at, struct span line)
{
	size_t k = 0;
	uint32_t want = next_sign(line, &k);

	while (want != 0 && want == next_sign(text, &at))
		want = next_sign(line, &k);
	return want == 0;
}

/* The title of the paper that carries it has its name: 关于印发《…》的通知. */
static bool
is_announced(const struct outline *outline, size_t i)
{
	struct span line = line_text(&outline->lines[i]), title = {NULL, 0};

	for (size_t k = 0; k < outline->body; k++) {
		struct span text = line_text(&outline->lines[k]);

		if (outline->lines[k].kind != KIND_TITLE)
			continue;
		if (title.len == 0)
			title.ptr = text.ptr;
		title.len = (size_t)(text.ptr + text.len - title.ptr);
	}
	if (outline->lines[i].chars < NAMED_CHARS)
		return false;
	for (size_t at = 0; at < title.len;) {
		uint32_t code;

		at += utf8_next(title, at, &code);
		if (code == U'《' && goes_as(title, at, line))
			return true;
	}
	return false;
}

/*
 * Lines that end as titles do, or are announced, or that a chapter or an address
 * is below.
 */
static bool
is_titled(const struct outline *outline, size_t i, size_t end)
{
	const struct line *next = &outline->lines[end];

	if (title_ends(line_text(next - 1)) || is_announced(outline, i))
		return true;
	return next->entry != NONE &&
	    outline->entries[next->entry].number == 1 &&
	    (style_is_unit((enum style)outline->entries[next->entry].style) ||
		outline->entries[next->entry].style == STYLE_HAN_DUN);
}

/* Behind the end of a paper, at i, its title begins the one that it sends. */
static void
find_sent(struct outline *outline, size_t i)
{
	size_t end = i < outline->line_count ? behind_title(outline, i) : i;

	if (end == i || end >= outline->line_count)
		return;
	if (outline->lines[i].given == KIND_TITLE ||
	    (follows_title(outline, end) && is_titled(outline, i, end)))
		enclosed_title(outline, i, end);
}

/* Text or an address below the number of a paper, which the line above is called. */
static bool
is_opened(const struct outline *outline, size_t number)
{
	size_t text = pass_front(outline, number);

	return text < outline->line_count &&
	    (is_text(&outline->lines[text]) ||
		outline->lines[text].end == END_COLON);
}

/* One more of a list of papers has its number right above. */
static bool
is_one_of_list(const struct outline *outline, size_t i)
{
	return paper_number_is(line_text(&outline->lines[i - 1]));
}

/*
 * The number of a paper right below a line that ends as titles do, or two or three of
 * which the last does: a collection has papers one behind the other, of which not all
 * are signed.
 */
static void
find_numbered(struct outline *outline, size_t number)
{
	for (size_t i = number < outline->body + TITLE_LINES
		 ? outline->body
		 : number - TITLE_LINES;
	     i < number; i++)
		if (behind_title(outline, i) == number &&
		    title_ends(line_text(&outline->lines[number - 1])) &&
		    !is_one_of_list(outline, i) && is_opened(outline, number)) {
			enclosed_title(outline, i, number);
			return;
		}
}

/* The attachment at line i; and what it is called, if it does not say so itself. */
static void
mark_attachment(struct outline *outline, size_t i, bool bare)
{
	struct line *line = &outline->lines[i];
	bool listed = attachment_is_listed(outline, i);

	line_set(line, KIND_ATTACH, listed ? WHY_ATTACH : WHY_ATTACHED);
	if (bare && !listed && line->kind == KIND_ATTACH)
		find_title_below(outline, i);
}

/* What line i tells of papers that are carried; it is none of an attachment. */
static void
mark_other(struct outline *outline, size_t i, bool *behind)
{
	struct line *line = &outline->lines[i];

	if (i > 0 && attachment_goes_on(outline, i)) {
		line_set(line, KIND_ATTACH, WHY_ATTACH);
	} else if (ending_is_dated(outline, i)) {
		find_sent(outline, ending_behind(outline, i));
		*behind = true;
	} else if (ending_is_signed_below(outline, i)) {
		find_sent(outline, i + 1);
		*behind = true;
	} else if (paper_number_is(line_text(line))) {
		find_numbered(outline, i);
	}
}

void
enclosed_find(struct outline *outline)
{
	bool behind = false; /* who signed, or an attachment */

	for (size_t i = outline->body; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		bool bare = false;

		if (line->kind != KIND_PARA || line->chars > ATTACHMENT_CHARS)
			continue; /* nearly all */
		if (!attachment_is(line, behind, &bare)) {
			mark_other(outline, i, &behind);
			continue;
		}
		mark_attachment(outline, i, bare);
		behind = behind || enclosed_attaches(line);
	}
}
