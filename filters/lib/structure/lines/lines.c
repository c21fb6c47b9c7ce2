/* Cut a text into lines and take down the facts about each. */
#include "structure/lines/lines.h"

#include <assert.h>

#include "base/alloc.h"
#include "base/wide.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/numbers/enumerator.h"

enum {
	BLANKS_MAX = 40, /* around a line; more is taken for text */
	BLANKS_MASK = 127, /* what the bytes of so many fit into */
	CHARS_MASK = 1023,
	END_MASK = 7,
	LABEL_MAX = 60, /* bytes of an enumerator */
	RUNIN_CHARS = 64, /* of a heading in front of a paragraph */
	QUESTION_CHARS = 90, /* of a question that may be a heading */
	STANDING_CHARS = 140, /* of any other heading that stands alone */
	COLON_CHARS = 40,
	TITLE_CHARS =
	    60, /* of a title behind a sentence; else it lacks a stop */
	MEASURED = 26 * WIDE, /* bytes of a line whose characters are counted */
	BLANK_BYTES = 3,
};

/* What the fields of a line and an entry hold, whatever stands in a text. */
static_assert(BLANKS_MAX * BLANK_BYTES <= BLANKS_MASK &&
	BLANKS_MASK + LABEL_MAX <= UINT8_MAX &&
	BLANKS_MASK + LABEL_MAX + SHAPE_SCAN <= UINT16_MAX &&
	NUMERAL_MAX <= UINT16_MAX && KIND_COUNT <= 32,
    "a field is too narrow");

/* Few lines have any: the first byte of a blank tells. */
static unsigned
blanks_before(struct span text)
{
	size_t at = 0;
	unsigned count = 0;

	if ((text.ptr[0] & '\xf0') == '\xe0' && text.ptr[0] != '\xe3')
		return 0;
	while (at < text.len && count++ < BLANKS_MAX) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (!scan_is_blank(code))
			break;
		at += len;
	}
	return (unsigned)at;
}

/* U+3000 and U+00A0 end in these bytes, as few characters do. */
static unsigned
blanks_behind(struct span text)
{
	size_t end = text.len;
	unsigned count = 0;

	if (end == 0 ||
	    (text.ptr[end - 1] != ' ' && text.ptr[end - 1] != '\x80' &&
		text.ptr[end - 1] != '\xa0'))
		return 0;
	while (end > 0 && count++ < BLANKS_MAX) {
		size_t at = utf8_before(text, end);
		uint32_t code;

		(void)utf8_next(text, at, &code);
		if (!scan_is_blank(code))
			break;
		end = at;
	}
	return (unsigned)(text.len - end);
}

/* What no title holds, …各负其责（县林业局负责）, behind a sentence. */
static bool
lacks_stop(struct span text)
{
	return !shape_fits(text, TITLE_CHARS) && span_ends(text, SPAN("）"));
}

static enum form
form_of(struct span rest, size_t sentence, enum end end)
{
	if (rest.len == 0)
		return FORM_BARE;
	if (end == END_SEMICOLON || end == END_COMMA)
		return shape_fits(rest, CHARS_MANY / 2) ? FORM_LISTED
							: FORM_LONG;
	if (sentence > 0 && scan_skip_blanks(rest, sentence) < rest.len &&
	    (end != END_OPEN || lacks_stop(span_from(rest, sentence)))) {
		struct span head = {rest.ptr, sentence};

		return shape_fits(head, RUNIN_CHARS) ? FORM_RUNIN : FORM_LONG;
	}
	switch (end) {
	case END_OPEN:
		return shape_fits(rest, STANDING_CHARS) ? FORM_STANDING
							: FORM_LONG;
	case END_QUESTION:
		return shape_fits(rest, QUESTION_CHARS) ? FORM_QUESTION
							: FORM_LONG;
	case END_COLON:
		return shape_fits(rest, COLON_CHARS) ? FORM_COLON : FORM_LONG;
	case END_STOP:
	case END_SEMICOLON:
	case END_COMMA:
		break;
	}
	return shape_fits(rest, STANDING_CHARS) ? FORM_SENTENCE : FORM_LONG;
}

/* A quotation begins in it and goes on behind: what a law is to say. */
static bool
leaves_open(struct span head)
{
	int depth = 0;

	for (size_t at = 0; (at = scan_pass_han(head, at)) < head.len;) {
		uint32_t code;

		at += utf8_next(head, at, &code);
		depth += code == 0x201c || code == 0x300c;
		depth -= code == 0x201d || code == 0x300d;
	}
	return depth > 0;
}

static uint32_t
path_hash(const struct enumerator *e)
{
	uint32_t hash = 0;

	for (unsigned i = 0; i + 1 < e->depth; i++)
		hash = hash * 1000 + e->path[i];
	return hash;
}

static enum sign_behind
sign_behind(struct span label)
{
	if (span_ends(label, SPAN("、")))
		return SIGN_DUN;
	if (span_ends(label, SPAN(".")) || span_ends(label, SPAN("．")))
		return SIGN_POINT;
	if (span_ends(label, SPAN("，")) || span_ends(label, SPAN(",")))
		return SIGN_COMMA;
	return SIGN_OTHER;
}

static void
add_entry(struct outline *outline, struct line *line, struct span text,
    const struct enumerator *e)
{
	struct span rest = span_from(text, e->text);
	size_t sentence = shape_sentence(rest);
	enum form form = form_of(rest, sentence, (enum end)line->end);
	struct entry *entry;

	if (sentence > 0 && leaves_open((struct span){rest.ptr, sentence})) {
		sentence = 0;
		form = FORM_LONG;
	}

	outline->entries = xgrow(outline->entries, &outline->entry_cap,
	    outline->entry_count + 1, sizeof(*outline->entries));
	line->entry = (uint32_t)outline->entry_count++;
	entry = &outline->entries[line->entry];
	*entry = (struct entry){
	    .line = (uint32_t)outline->line_count - 1,
	    .run = NONE,
	    .sentence =
		sentence > 0 ? (uint16_t)(line->lead + e->text + sentence) : 0,
	    .number = (uint16_t)e->number,
	    .label = (uint8_t)(line->lead + e->label),
	    .text = (uint8_t)(line->lead + e->text),
	    .style = (uint8_t)e->style,
	    .form = form,
	    .sign = sign_behind((struct span){text.ptr, e->label}),
	    .last = e->last,
	    .doubtful = e->doubtful,
	};
	outline_set_path(outline, line->entry, path_hash(e));
}

/* Its characters may be known; else they are 0. */
static void
add_line(struct outline *outline, struct span raw, size_t chars)
{
	unsigned lead = blanks_before(raw);
	unsigned trail = blanks_behind(span_from(raw, lead));
	struct span text = {raw.ptr + lead, raw.len - lead - trail};
	struct line *line;
	struct enumerator e;

	if (text.len < raw.len || chars == 0)
		chars = shape_chars(text);
	if (outline->line_count == outline->line_cap)
		outline->lines = xgrow(outline->lines, &outline->line_cap,
		    outline->line_count + 1, sizeof(*outline->lines));
	line = &outline->lines[outline->line_count++];
	*line = (struct line){
	    .start = raw.ptr,
	    .bytes = (uint32_t)raw.len,
	    .entry = NONE,
	    .lead = lead & BLANKS_MASK,
	    .trail = trail & BLANKS_MASK,
	    .chars = chars & CHARS_MASK,
	    .end = shape_end(text) & END_MASK,
	    .kind = KIND_PARA,
	    .given_level = LEVEL_FREE,
	};
	if (enumerator_read(text, &e) && e.text <= LABEL_MAX)
		add_entry(outline, line, text, &e);
}

/*
 * The bytes up to the end of the line that begins the text; and of a line that
 * is not long, where more text stands behind it, the characters, else 0.  They
 * are counted as one goes, which takes less than to go over the line again.
 */
static size_t
measure(struct span text, size_t *chars)
{
	const unsigned char *p = (const unsigned char *)text.ptr;
	size_t most = text.len < MEASURED ? text.len : MEASURED, at = 0;
	wide tails = {0};
	const char *end;

	*chars = 0;
	for (; most - at >= WIDE; at += WIDE) {
		wide here = wide_load(p + at);
		wide_mask ends = (wide_mask)(here == '\n');

		if (wide_any(ends)) {
			size_t rest = wide_first(ends);

			tails -= (wide)(wide_tails(here) & wide_before(rest));
			*chars = at + rest - wide_sum(tails);
			return at + rest;
		}
		tails -= (wide)wide_tails(here);
	}
	end = memchr(text.ptr + at, '\n', text.len - at);
	return end == NULL ? text.len : (size_t)(end - text.ptr);
}

void
lines_split(struct outline *outline, struct span text)
{
	outline->line_count = outline->entry_count = outline->numbers = 0;
	outline->paths.used = false;
	while (text.len > 0) {
		size_t chars, len = measure(text, &chars);

		outline->numbers++;
		if (len > 0 && outline->line_count == 0)
			outline->first = outline->numbers;
		if (len > 0)
			add_line(outline, (struct span){text.ptr, len}, chars);
		text = span_from(text, len < text.len ? len + 1 : len);
	}
}
