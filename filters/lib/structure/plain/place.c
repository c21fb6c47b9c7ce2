/*
 * Where a line stands that may be a heading without a number.
 *
 * It follows a finished paragraph and stands in front of another.  Of two such
 * lines in a row the upper has the one, the lower the other.  In a transcript
 * what stands between a turn's end and the next turn is one, if it is no turn.
 */
#include "structure/plain/place.h"

#include "chinese/date.h"
#include "chinese/scan.h"
#include "structure/lines/known.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"
#include "structure/plain/brackets.h"
#include "structure/plain/finished.h"
#include "structure/plain/looks.h"
#include "structure/plain/sole.h"
#include "structure/plain/unlike.h"

enum {
	TEXT_CHARS = 30, /* what a heading heads is longer, or a sentence */
	SAID_CHARS = 16, /* in a transcript */
	ASIDE_MOST = 2,
	REMARKS_MOST = 8, /* in a transcript */
	DATE_CHARS = 30,
};

/* （附图：…）, also where its end is lost; not （三）加固堤岸。… */
static bool
is_remark(const struct line *line)
{
	struct span text = line_text(line);

	if (line->entry != NONE || scan_opening(text, 0) == 0 ||
	    span_starts(text, SPAN("【")) || span_starts(text, SPAN("[")))
		return false;
	return shape_is_bracketed(text) ||
	    (line->chars <= PLAIN_CHARS && line->end == END_OPEN);
}

/* What belongs to a picture, or an editor adds. */
static bool
is_caption(const struct line *line)
{
	return aside_is_caption(line) ||
	    (line->kind == KIND_PARA && line->chars <= PLAIN_CHARS &&
		line->end == END_OPEN &&
		(aside_is_note(line_text(line)) ||
		    aside_is_link(line_text(line))));
}

/* A remark, a caption or an ornament: it comes between a heading and text. */
static bool
stands_aside(const struct line *line)
{
	return line->kind == KIND_NOTE || line->why == WHY_PAGE ||
	    line->why == WHY_COUNTER || line->why == WHY_CONTRIBUTOR ||
	    is_remark(line) || is_caption(line) || looks_like_ornament(line);
}

/* A paragraph, or one of a list or of what somebody says. */
static bool
is_text(const struct line *line)
{
	if (line->kind == KIND_TURN || line->kind == KIND_ITEM ||
	    line->kind == KIND_CLOSE)
		return true;
	return aside_is_entry(line) ||
	    (line->kind == KIND_PARA &&
		(line->full || line->chars > TEXT_CHARS ||
		    line->end == END_STOP || line->end == END_COLON ||
		    line->end == END_QUESTION));
}

static bool
is_heading(const struct line *line)
{
	return kind_is_heading((enum kind)line->kind);
}

/* The title block, all but what may be a heading in it. */
static bool
is_front(const struct line *line)
{
	return line->kind == KIND_TITLE || line->kind == KIND_SUBTITLE ||
	    line->kind == KIND_DATE || line->kind == KIND_BYLINE ||
	    line->kind == KIND_PLACE;
}

/*
 * What one says is not done with in front of it: a line that announces, or one
 * more of a list.
 */
static bool
goes_on(const struct line *line)
{
	struct span text = line_text(line);

	return line->end == END_COMMA || line->end == END_COLON ||
	    (line->kind == KIND_PARA && line->end == END_OPEN &&
		line->chars <= PLAIN_CHARS && text.len > 0 &&
		scan_closing(text, utf8_before(text, text.len)) == 0);
}

/* 重点抓好以下工作：, or a paragraph that lacks its stop. */
static bool
announces(const struct line *line)
{
	return line->kind == KIND_PARA && !line->full &&
	    (line->end == END_COLON ||
		(line->end == END_OPEN && line->chars > PLAIN_CHARS));
}

/* What stands below a line. */
enum below { BELOW_OTHER, BELOW_TEXT, BELOW_SISTER, BELOW_DATE };

static bool
heads_text(const struct line *line)
{
	return is_text(line) || is_heading(line);
}

/* The first line from i on that does not stand aside; the last if none. */
static size_t
pass_asides(const struct outline *outline, size_t i)
{
	size_t most = outline->transcript ? REMARKS_MOST : ASIDE_MOST;

	for (size_t n = 0; n < most && i + 1 < outline->line_count &&
	     stands_aside(&outline->lines[i]);
	     n++)
		i++;
	return i;
}

/* A date, or whom one addresses: 开幕词 and its like stand above it. */
static bool
opens_speech(const struct line *line)
{
	return (line->kind == KIND_DATE || line->kind == KIND_SALUTE ||
		   (line->kind == KIND_PARA && line->chars <= DATE_CHARS &&
		       date_is_line(line_text(line)))) &&
	    scan_opening(line_text(line), 0) == 0;
}

/* Text, or what line i heads in its place. */
static bool
is_headed(const struct outline *outline, size_t i, const struct line *next)
{
	const struct line *line = &outline->lines[i];

	return heads_text(next) || (i > 0 && looks_like_appendix(line, next)) ||
	    (next->why == WHY_ROSTER && known_is(line_text(line))) ||
	    brackets_frame_value(outline, line);
}

static enum below
below_of(const struct outline *outline, size_t i)
{
	size_t k = pass_asides(outline, i + 1);
	const struct line *next = &outline->lines[k];

	if (i + 2 < outline->line_count &&
	    opens_speech(&outline->lines[i + 1]) &&
	    (outline->lines[i + 2].entry == NONE ||
		outline->lines[i + 1].kind == KIND_SALUTE) &&
	    heads_text(&outline->lines[i + 2]))
		return BELOW_DATE;
	if (is_headed(outline, i, next))
		return BELOW_TEXT;
	if (k + 1 == outline->line_count)
		return BELOW_OTHER;
	if (!looks_short(next))
		return BELOW_OTHER;
	k = pass_asides(outline, k + 1);
	return heads_text(&outline->lines[k]) ? BELOW_SISTER : BELOW_OTHER;
}

/* （渡案第7号） right below the title, which it belongs to. */
static bool
is_below_title(const struct line *line)
{
	return line[-1].kind == KIND_TITLE && is_remark(line) &&
	    shape_is_bracketed(line_text(line));
}

/* The line above that does not stand aside. */
static const struct line *
above_of(const struct outline *outline, size_t i)
{
	const struct line *last = &outline->lines[i - 1];

	for (size_t n = 0; n < ASIDE_MOST && last > outline->lines &&
	     (is_caption(last) || last->why == WHY_PAGE ||
		 last->why == WHY_COUNTER || looks_like_ornament(last) ||
		 is_below_title(last));
	     n++)
		last--;
	return last;
}

/* Nothing stands behind its label: what is said stands below it. */
static bool
is_label_alone(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->kind == KIND_TURN &&
	    outline_head(outline, i) >= line->bytes - line->trail;
}

/*
 * Between two paragraphs that end in a stop: what one says at length may have
 * parts, too.
 */
static bool
parts_speech(const struct outline *outline, size_t i, size_t next)
{
	const struct line *line = &outline->lines[i];
	const struct line *below = &outline->lines[next];

	return i > outline->body &&
	    (line[-1].kind == KIND_PARA || line[-1].kind == KIND_TURN) &&
	    line[-1].end == END_STOP && line[-1].chars > SAID_CHARS &&
	    next == i + 1 && below->kind == KIND_PARA &&
	    below->end == END_STOP && below->chars > SAID_CHARS;
}

/* A turn, or ——每天写多少字？ above who answers: a question without a label. */
static bool
is_said(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line->kind == KIND_TURN ||
	    (line->kind == KIND_PARA && line->end == END_QUESTION &&
		i + 1 < outline->line_count && line[1].kind == KIND_TURN);
}

/* Above what one says, who may have said the line himself. */
static enum standing
place_above_said(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	if (i <= outline->body || !goes_on(line - 1))
		return PLACE_CLEAR;
	return looks_short(line - 1) ? PLACE_LOWER : PLACE_NONE;
}

/* Another short line is below, and a turn below that. */
static bool
is_upper_in_talk(const struct outline *outline, size_t i, size_t next)
{
	return next + 1 < outline->line_count &&
	    looks_short(&outline->lines[next]) &&
	    outline->lines[next + 1].kind == KIND_TURN &&
	    (i == 0 || !goes_on(&outline->lines[i - 1]));
}

/* Between the turns of a transcript. */
static enum standing
place_in_talk(const struct outline *outline, size_t i)
{
	size_t next = pass_asides(outline, i + 1);

	if (i > 0 && is_label_alone(outline, i - 1))
		return PLACE_NONE;
	if (is_said(outline, next))
		return place_above_said(outline, i);
	if (is_upper_in_talk(outline, i, next))
		return PLACE_UPPER;
	if (i <= outline->body && heads_text(&outline->lines[next]))
		return PLACE_CLEAR;
	return parts_speech(outline, i, next) ? PLACE_ANNOUNCED : PLACE_NONE;
}

/* One of the lines that a colon announces, but for links. */
static bool
is_announced(const struct outline *outline, const struct line *line)
{
	return line > outline->lines && line[-1].kind == KIND_PARA &&
	    line[-1].end == END_COLON && !aside_is_record(line_text(line - 1));
}

/* Above text, and below a paragraph that lacks its stop. */
static enum standing
place_behind(const struct outline *outline, const struct line *last)
{
	if (announces(last))
		return PLACE_ANNOUNCED;
	if (last->end != END_OPEN || is_announced(outline, last) ||
	    unlike_is(outline, last))
		return PLACE_NONE;
	return looks_short(last) ? PLACE_LOWER : PLACE_BEHIND;
}

static enum standing
place_below(const struct outline *outline, size_t i, enum below below)
{
	const struct line *last = above_of(outline, i);
	bool done = finished_is(outline, last) || is_front(last);

	if (sole_is(outline, i))
		return PLACE_NONE;
	if (below == BELOW_DATE)
		return done ? PLACE_DATED : PLACE_NONE;
	if (done || is_heading(last))
		return below == BELOW_TEXT ? PLACE_CLEAR : PLACE_UPPER;
	if (below != BELOW_TEXT || i <= outline->body ||
	    last->kind != KIND_PARA || last->full)
		return PLACE_NONE;
	return place_behind(outline, last);
}

enum standing
place_of(const struct outline *outline, size_t i)
{
	enum below below;

	if (i + 1 >= outline->line_count ||
	    (i > 0 && outline->lines[i - 1].full))
		return PLACE_NONE;
	if (outline->transcript)
		return place_in_talk(outline, i);
	below = below_of(outline, i);
	if (below == BELOW_OTHER)
		return PLACE_NONE;
	if (below == BELOW_TEXT &&
	    (i == 0 || i + 1 == outline->body || i == outline->body))
		return PLACE_CLEAR;
	return i == 0 ? PLACE_NONE : place_below(outline, i, below);
}
