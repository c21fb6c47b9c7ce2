/*
 * A printed programme, or a table of contents, whose entries come again as headings.
 *
 * It is a table of contents without the word: a numbered list near the top,
 * most of whose entries come again behind it, in their order, without their
 * numbers and alone on their lines, with text below.  The list says that these
 * are headings, whatever their length or brackets, and how deep.  A table of contents
 * without numbers says it where all that it lists comes again so.
 */
#include "structure/plain/programme.h"

#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/contents.h"

enum {
	TOP_LINES = 60, /* in which the list begins */
	ENTRY_CHARS = 80,
	ENTRIES_LEAST = 3,
	CONTENTS_LEAST = 2,
	CONTENTS_CHARS = 60,
	AHEAD = 4, /* entries that may be left out in a row */
	HEADED_CHARS = 30,
};

struct programme {
	size_t from, end; /* its lines */
	bool contents; /* of 本期要目, which has no numbers */
	size_t hits; /* entries that came again */
	size_t headed; /* with text below */
};

static bool
is_entry(const struct line *line)
{
	return line->entry != NONE && line->chars <= ENTRY_CHARS &&
	    line->kind != KIND_LINE;
}

/* The lines of the first list in which so many entries follow each other. */
static struct programme
find_list(const struct outline *outline)
{
	struct programme p = {0};

	for (size_t i = 0; i < outline->line_count; i++) {
		if (is_entry(&outline->lines[i])) {
			p.end = i + 1;
			continue;
		}
		if (p.end - p.from >= ENTRIES_LEAST || i >= TOP_LINES)
			break;
		p.from = p.end = i + 1;
	}
	return p;
}

/* The lines below 本期要目, of which none has a number; or none. */
static struct programme
find_contents(const struct outline *outline)
{
	const struct line *lines = outline->lines;
	struct programme p = {.contents = true};
	size_t i = 0;

	while (i < outline->line_count && i < TOP_LINES &&
	    lines[i].why != WHY_CONTENTS)
		i++;
	p.from = p.end = i + 1;
	while (
	    p.end < outline->line_count && lines[p.end].why == WHY_CONTENTS) {
		const struct line *line = &lines[p.end++];

		if (line->entry != NONE || line->chars > CONTENTS_CHARS)
			return (struct programme){0};
	}
	return p;
}

/* The entry without its number and its stop. */
static struct span
bare_entry(const struct outline *outline, size_t i)
{
	static const struct span stops[] = {WORD("；"), WORD("。"), WORD("，"),
	    WORD("："), WORD(";"), WORD("."), WORD(":")};
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);
	size_t label;

	if (line->entry == NONE)
		return contents_entry(text);
	label = outline->entries[line->entry].text - (size_t)line->lead;
	text = span_from(text, label < text.len ? label : text.len);
	text.len -= WORD_ENDS(text, stops);
	return text;
}

static bool
is_headed(const struct outline *outline, size_t i)
{
	const struct line *next = &outline->lines[i + 1];

	return i + 1 < outline->line_count &&
	    (next->chars > HEADED_CHARS || next->end == END_STOP ||
		next->end == END_COLON);
}

static void
mark(struct outline *outline, size_t i, bool below)
{
	struct line *line = &outline->lines[i];

	if (outline->headings_given && !line_is_given_head(line))
		return;
	line_set(line, KIND_HEAD, WHY_PROGRAMME);
	line->level = 1 + below;
}

/*
 * Short open lines and nothing else between two headings of the list are the
 * text of the first, such as who sent it in: a parent of the second would be in
 * the list.
 */
static void
mark_between(struct outline *outline, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++) {
		const struct line *line = &outline->lines[i];

		if (!line_is_plain(line) || line->end != END_OPEN ||
		    line->chars > HEADED_CHARS)
			return;
	}
	for (size_t i = from; i < end; i++)
		if (!line_is_refused(&outline->lines[i], KIND_LINE))
			line_set(
			    &outline->lines[i], KIND_LINE, WHY_PROGRAMME_TEXT);
}

/* The entry below those that the list begins with. */
static bool
is_below(const struct outline *outline, const struct programme *p, size_t i)
{
	const struct entry *entries = outline->entries;

	return !p->contents &&
	    entries[outline->lines[i].entry].style !=
	    entries[outline->lines[p->from].entry].style;
}

/*
 * Look for the entries behind the list, one after the other; count them, or
 * mark them.
 */
static void
pass(struct outline *outline, struct programme *p, bool marking)
{
	size_t next = p->from, below = NONE;

	for (size_t i = p->end; i < outline->line_count && next < p->end; i++) {
		const struct line *line = &outline->lines[i];
		size_t k = next, most = next + AHEAD;

		if (line->chars > ENTRY_CHARS || line->entry != NONE ||
		    (p->contents && line->kind != KIND_PARA))
			continue;
		while (k < p->end && k < most &&
		    !span_equal(line_text(line), bare_entry(outline, k)))
			k++;
		if (k == p->end || k == most)
			continue;
		next = k + 1;
		if (marking && below != NONE)
			mark_between(outline, below, i);
		if (marking)
			mark(outline, i, is_below(outline, p, k));
		below = i + 1;
		p->hits++;
		p->headed += is_headed(outline, i);
	}
}

/* Most of what it lists heads text, and all that a table of contents does. */
static bool
names_headings(const struct programme *p)
{
	size_t entries = p->end - p->from;

	if (p->contents)
		return p->hits == entries && p->headed == p->hits;
	return p->hits >= ENTRIES_LEAST && p->hits * 3 >= entries * 2 &&
	    p->headed * 2 >= p->hits;
}

static bool
find_by(struct outline *outline, struct programme p, size_t least)
{
	if (p.end - p.from < least || p.from >= TOP_LINES)
		return false;
	pass(outline, &p, false);
	if (!names_headings(&p))
		return false;
	outline->programme = true;
	pass(outline, &p, true);
	return true;
}

void
programme_find(struct outline *outline)
{
	if (!find_by(outline, find_contents(outline), CONTENTS_LEAST))
		(void)find_by(outline, find_list(outline), ENTRIES_LEAST);
}

void
programme_raise(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++)
		if (outline->lines[i].level > 0)
			outline->lines[i].level--;
}
