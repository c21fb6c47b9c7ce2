/*
 * Brackets around a heading, or in front of one.
 *
 * 【主要做法】 and [案情介绍] frame what stands alone on a line; 【读者来信】 may be
 * the column in which a headline stands.  What an editor adds is neither, nor a
 * form to be filled in.
 */
#include "structure/plain/brackets.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"

enum {
	FRAME_CHARS = 14,
	FRAME_BYTES = 6, /* two Han characters */
};

/* Brackets that frame a heading, or the name of a column in front of one. */
static const struct {
	struct span open, close;
	bool column; /* a headline may follow */
} frames[] = {
    {WORD("【"), WORD("】"), true},
    {WORD("〖"), WORD("〗"), true},
    {WORD("［"), WORD("］"), true},
    {WORD("["), WORD("]"), false},
    {WORD("〔"), WORD("〕"), false},
};

enum { FRAME_COUNT = sizeof(frames) / sizeof(frames[0]) };

/* Who wrote, and what an editor adds, is no column. */
static bool
is_editors(struct span inside)
{
	return words_begin(inside, &words_editorial) > 0 ||
	    date_begins(inside) > 0;
}

/* Where the frame's end stands in the text, or the text's end. */
static size_t
find_close(struct span text, struct span close)
{
	size_t at = 0;

	while (at < text.len && !scan_word(text, at, close))
		at++;
	return at;
}

/*
 * [出席人员] above [记录人]: places to be filled in, as 【导入】同志们好。 is none,
 * which has its text behind it.
 */
static bool
is_of_form(const struct outline *outline, const struct line *line)
{
	return line > outline->lines && line[-1].end != END_STOP &&
	    scan_peek(line_text(line - 1), 0) == scan_peek(line_text(line), 0);
}

/* What the frame that begins the text holds, and what stands behind it. */
static bool
read_frame(struct span text, size_t f, struct span *inside, struct span *rest)
{
	size_t close;

	*inside = span_from(text, frames[f].open.len);
	close = find_close(*inside, frames[f].close);
	if (close == inside->len)
		return false;
	*rest = span_from(*inside, close + frames[f].close.len);
	inside->len = close;
	return true;
}

/* 【第一层：它是一张地图】: its colon parts the number from what the part is called. */
static bool
is_counted(struct span inside, struct span rest)
{
	struct enumerator e;

	return rest.len == 0 && enumerator_read(inside, &e) &&
	    e.text < inside.len && !shape_has_colon(span_from(inside, e.text));
}

/* What the frame holds, and what stands behind it, name a part. */
static bool
names_part(struct span text, struct span inside, struct span rest)
{
	return (!shape_has_colon(text) || is_counted(inside, rest)) &&
	    !is_editors(inside);
}

/* The frame that begins the text, FRAME_COUNT if none does. */
static size_t
find_frame(struct span text)
{
	size_t f = 0;

	while (f < FRAME_COUNT && !span_starts(text, frames[f].open))
		f++;
	return f;
}

/* Nothing stands behind the frame, or the headline of a column. */
static bool
may_stand_behind(struct span rest, size_t f)
{
	return rest.len == 0 ||
	    (frames[f].column && scan_opening(rest, 0) == 0);
}

/* Some characters, and nothing to be filled in. */
static bool
holds_heading(
    const struct outline *outline, const struct line *line, struct span inside)
{
	return !is_of_form(outline, line) && inside.len >= FRAME_BYTES &&
	    shape_fits(inside, FRAME_CHARS) && !outline->transcript;
}

bool
brackets_frame(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line), inside, rest;
	size_t f = find_frame(text);

	if (f == FRAME_COUNT || !read_frame(text, f, &inside, &rest) ||
	    !names_part(text, inside, rest) || !may_stand_behind(rest, f))
		return false;
	return (rest.len == 0 && f == 0) ||
	    holds_heading(outline, line, inside);
}

bool
brackets_frame_value(const struct outline *outline, const struct line *line)
{
	const struct line *next = line + 1;

	return line > outline->lines + outline->body && line_is_plain(next) &&
	    next->kind == KIND_PARA && scan_opening(line_text(next), 0) == 0 &&
	    span_starts(line_text(line), frames[0].open) &&
	    shape_is_bracketed(line_text(line)) &&
	    brackets_frame(outline, line);
}
