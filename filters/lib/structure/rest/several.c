/*
 * Where another speech begins, in a file that holds several.
 *
 * A speech begins with its title: a line of its own, behind a finished one,
 * that is called a speech, or that a subtitle says to be one.  That alone may
 * be a line of a list, or a link; so what belongs to a speech must follow: its
 * date or speaker and then text, or an address, or numbers that begin again.
 */
#include "structure/rest/several.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/date.h"
#include "chinese/scan.h"
#include "structure/end/back.h"
#include "structure/front/enclosed.h"
#include "structure/front/imprint.h"
#include "structure/front/salutation.h"
#include "structure/front/title.h"
#include "structure/lines/lines.h"
#include "structure/lines/shape.h"
#include "structure/lines/wrap.h"

enum {
	SPEECH_CHARS = 50, /* of a title */
	SPEECH_LEAST = 5,
	BLOCK_LINES = 16, /* between a title and the text */
	SHORT_CHARS = 30, /* of a line before the title that ends openly */
	TEXT_CHARS = 12,
	TITLE_LINES = 2,
	AGAIN_LINES = 60, /* in which numbers begin again, if they do */
};

/* The speech that is open. */
struct speech {
	size_t first; /* its first line */
	uint8_t style; /* of its first number */
	bool counted; /* a second number of that style has come */
};

/* What stands between a title and the text. */
struct block {
	size_t end;
	bool imprint; /* it names a date, a speaker or an occasion */
};

static struct span
without_remark(struct span text)
{
	const char *open = NULL;

	if (span_ends(text, SPAN("）")))
		open = memrchr(text.ptr, '\xef', text.len - 3);
	if (open != NULL && open > text.ptr &&
	    span_starts(span_from(text, (size_t)(open - text.ptr)), SPAN("（")))
		text.len = (size_t)(open - text.ptr);
	return text;
}

static bool
names_speech(const struct line *line)
{
	return title_names_speech(without_remark(line_text(line)));
}

/* Lines of a title that begins at i, or 0. */
static size_t
title_lines(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	if (!title_may_be(line) || line->end != END_OPEN || line->full ||
	    line->chars > SPEECH_CHARS)
		return 0;
	if (line->chars >= SPEECH_LEAST && names_speech(line))
		return 1;
	if (i + 1 >= outline->line_count || next->end != END_OPEN ||
	    !names_speech(next))
		return 0;
	if (imprint_has_dash(line_text(next)))
		return 1;
	return title_continues(line, next) &&
		!title_names_collection(line_text(line))
	    ? TITLE_LINES
	    : 0;
}

/* The text before may end with the line. */
static bool
may_end(const struct line *line)
{
	switch ((enum end)line->end) {
	case END_STOP:
	case END_QUESTION:
		return true;
	case END_OPEN:
		return line->chars <= SHORT_CHARS && !line->full &&
		    !names_speech(line);
	case END_SEMICOLON:
	case END_COLON:
	case END_COMMA:
		break;
	}
	return false;
}

static bool
is_text(const struct line *line)
{
	return line->entry != NONE || line->full ||
	    ((line->end == END_STOP || line->end == END_COLON) &&
		line->chars >= TEXT_CHARS) ||
	    address_begins(line_text(line));
}

/*
 * The lines behind a title, up to one that only a body has, or another title;
 * what a page says around its text is passed over.
 */
static struct block
read_block(const struct outline *outline, size_t i)
{
	struct block block = {.end = i};

	for (; block.end < outline->line_count && block.end < i + BLOCK_LINES;
	     block.end++) {
		struct line line = outline->lines[block.end];
		struct span text = line_text(&line);

		if (address_is_salutation(&line) || line.entry != NONE ||
		    title_lines(outline, block.end) > 0)
			break;
		imprint_mark(outline, &line);
		if (line.kind == KIND_PARA && is_text(&line) &&
		    !shape_is_bracketed(text))
			break;
		block.imprint = block.imprint || line.kind == KIND_DATE ||
		    line.kind == KIND_BYLINE || line.kind == KIND_SUBTITLE;
	}
	return block;
}

/* The style of the speech's first number comes next with a 1. */
static bool
begins_again(
    const struct outline *outline, const struct speech *speech, size_t i)
{
	size_t end = i + AGAIN_LINES;

	if (!speech->counted)
		return false;
	for (; i < outline->line_count && i < end; i++) {
		const struct entry *entry;

		if (outline->lines[i].entry == NONE)
			continue;
		entry = &outline->entries[outline->lines[i].entry];
		if (entry->style == speech->style)
			return entry->number == 1;
	}
	return false;
}

/* The title stands at the head of each page. */
static bool
is_same(const struct outline *outline, size_t a, size_t b)
{
	return span_equal(
	    line_text(&outline->lines[a]), line_text(&outline->lines[b]));
}

/* An address behind the thanks that end a speech. */
static bool
begins_untitled(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i + 1 < outline->line_count && line->entry == NONE &&
	    address_is_salutation(line) && is_text(line + 1) &&
	    back_is_closing(outline, line - 1);
}

/* The lines of a title that begins one at line i, 0 where none does. */
static size_t
begins_titled(
    const struct outline *outline, const struct speech *speech, size_t i)
{
	size_t lines = title_lines(outline, i);
	struct block block;

	if (lines == 0 || !may_end(&outline->lines[i - 1]) ||
	    is_same(outline, speech->first, i))
		return 0;
	block = read_block(outline, i + lines);
	if (block.end == outline->line_count ||
	    title_lines(outline, block.end) > 0)
		return 0;
	if (address_is_salutation(&outline->lines[block.end]))
		return lines;
	return is_text(&outline->lines[block.end]) &&
		(block.imprint || begins_again(outline, speech, block.end))
	    ? lines
	    : 0;
}

static void
count_number(const struct outline *outline, struct speech *speech,
    const struct line *line)
{
	const struct entry *entry;

	if (line->entry == NONE)
		return;
	entry = &outline->entries[line->entry];
	if (speech->style == STYLE_NONE && entry->number == 1)
		speech->style = entry->style;
	else if (entry->style == speech->style && entry->number > 1)
		speech->counted = true;
}

static void
add(struct several *several, size_t line)
{
	several->line = xgrow(several->line, &several->cap, several->count + 1,
	    sizeof(*several->line));
	several->line[several->count++] = line;
}

/* The lines, at i, that say that a speech begins, or 0. */
static size_t
begins_speech(
    const struct outline *outline, const struct speech *speech, size_t i)
{
	if (i == 0)
		return 0;
	return begins_untitled(outline, i) ? 1
					   : begins_titled(outline, speech, i);
}

/* What stands in front of the first title belongs to its speech. */
void
several_find(struct several *several, struct span text)
{
	struct outline *outline = &several->outline;
	struct speech speech = {0};
	size_t number = 0;
	bool body = false;

	several->count = 0;
	several->title = 0;
	lines_split(outline, text);
	wrap_find(outline);
	for (size_t i = 0; i < outline->line_count; i++) {
		size_t lines = begins_speech(outline, &speech, i);

		number = outline_number(outline, i, number);
		if (lines > 0 && body)
			add(several, number);
		else if (lines > 0 && several->title == 0 &&
		    title_lines(outline, 0) == 0)
			several->title = number;
		if (lines > 0)
			speech = (struct speech){.first = i};
		for (; lines > 1; lines--)
			number = outline_number(outline, ++i, number);
		body = body || is_text(&outline->lines[i]);
		count_number(outline, &speech, &outline->lines[i]);
	}
}

/* Lines of the title of a speech that begins amid the text, given or found, or 0. */
static size_t
begins_amid(
    const struct outline *outline, const struct speech *speech, size_t i)
{
	size_t end = enclosed_behind_given(outline, i);

	if (i <= outline->body)
		return 0;
	if (end > i || outline->headings_given || outline->transcript)
		return end - i;
	return begins_titled(outline, speech, i);
}

void
several_titles(struct outline *outline)
{
	struct speech speech = {0};

	for (size_t i = 0; i < outline->line_count; i++) {
		size_t lines = begins_amid(outline, &speech, i);

		if (lines > 0) {
			enclosed_title(outline, i, i + lines);
			speech = (struct speech){.first = i};
		}
		count_number(outline, &speech, &outline->lines[i]);
	}
}

void
several_free(struct several *several)
{
	outline_free(&several->outline);
	free(several->line);
	*several = (struct several){0};
}
