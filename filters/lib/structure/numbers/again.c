/*
 * Headings without a number that the numbers below them tell.
 *
 * A short line between the last section of a run and 一、 of the next, which
 * nothing divides from it, says what the next is of: 再版附记.  And 三件新鲜事 heads
 * three numbers.  One will do, since the numbers tell.
 */
#include "structure/numbers/again.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/enumerators/announced.h"
#include "structure/front/salutation.h"
#include "structure/lines/shape.h"
#include "structure/plain/aside.h"
#include "structure/plain/talk.h"

enum {
	HEAD_CHARS = 30,
	BETWEEN_MOST = 5, /* lines between a number and its heading */
};

/* 下面讲三点意见 goes on below. */
static bool
leads_in(struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		if (words_begin(span_from(text, at), &words_leading_in) > 0)
			return true;
		at += utf8_next(text, at, &code);
		if (talk_is_word(code))
			return true;
	}
	return false;
}

/* A paragraph that is short and lacks its stop. */
static bool
is_short(const struct line *line)
{
	return line_is_plain(line) && line->end == END_OPEN && !line->full &&
	    line->chars > 1 && line->chars <= HEAD_CHARS;
}

/* It is of a picture, or leads elsewhere. */
static bool
stands_aside(const struct line *line)
{
	return aside_is_caption(line) || aside_is_record(line_text(line)) ||
	    aside_is_address(line_text(line));
}

/* The line in front of the run is short and unfinished, and could be one. */
static bool
may_head(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];
	struct span text = line_text(line);

	return i + 1 >= outline->body && i > 0 && is_short(line) &&
	    scan_opening(text, 0) == 0 && date_begins(text) == 0 &&
	    shape_sentence(text) == 0 && !address_begins(text) &&
	    !stands_aside(line);
}

/* It stands behind a finished paragraph. */
static bool
stands_alone(const struct outline *outline, size_t i)
{
	const struct line *last = &outline->lines[i] - 1;

	return i > outline->body && last->end == END_STOP &&
	    last->kind == KIND_PARA;
}

/* As many numbers that head text stand below it as it says. */
static bool
is_counted(const struct outline *outline, const struct run *run, size_t i)
{
	struct span text = line_text(&outline->lines[i]);

	return run->heads && run->count > 1 &&
	    announced_count(text) == run->count && !leads_in(text) &&
	    (i <= outline->body || stands_alone(outline, i));
}

/* From one to two at least, and each on a line of its own. */
static bool
counts_headings(const struct outline *outline, const struct run *run)
{
	return run->heads && run->standing && run->count > 1 &&
	    outline->entries[run->first].number == 1;
}

/* The run counts from one as that before it did, and both head text. */
static bool
begins_again(const struct outline *outline, const struct run *run,
    const struct run *before)
{
	return counts_headings(outline, run) &&
	    counts_headings(outline, before) && run->parent == before->parent &&
	    before->end < run->first;
}

static void
mark(struct outline *outline, size_t i)
{
	line_set(&outline->lines[i], KIND_HEAD, WHY_AGAIN);
}

/*
 * What stands above the first run is as what stands above the second; paragraphs
 * may be between the two, as they may not where nothing else has told of the run.
 */
static void
mark_before(struct outline *outline, const struct run *before)
{
	size_t i = outline->entries[before->first].line;
	size_t least = i > BETWEEN_MOST ? i - BETWEEN_MOST : 0;

	while (i-- > least && i + 1 >= outline->body) {
		if (may_head(outline, i) &&
		    (i <= outline->body || stands_alone(outline, i))) {
			mark(outline, i);
			return;
		}
		if (outline->lines[i].kind != KIND_PARA ||
		    (outline->lines[i].end != END_STOP &&
			outline->lines[i].end != END_COLON))
			return;
	}
}

void
again_find(struct outline *outline)
{
	uint32_t last[STYLE_COUNT];

	if (outline->transcript || outline->headings_given)
		return;
	for (size_t i = 0; i < STYLE_COUNT; i++)
		last[i] = NONE;
	for (uint32_t i = 0; i < outline->run_count; i++) {
		const struct run *run = &outline->runs[i];
		uint32_t first = outline->entries[run->first].line, before;

		before = last[run->style];
		last[run->style] = i;
		if (first == 0 || !may_head(outline, first - 1))
			continue;
		if (is_counted(outline, run, first - 1)) {
			mark(outline, first - 1);
		} else if (before != NONE && stands_alone(outline, first - 1) &&
		    begins_again(outline, run, &outline->runs[before])) {
			mark(outline, first - 1);
			mark_before(outline, &outline->runs[before]);
		}
	}
}
