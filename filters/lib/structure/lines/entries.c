/* What the lines are that an enumerator opens: their forms. */
#include "structure/lines/entries.h"

#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	QUESTION_CHARS = 90, /* of a question that may be a heading */
	STANDING_CHARS = 140, /* of any other heading that stands alone */
	COLON_CHARS = 40,
	TITLE_CHARS = 60, /* of a title behind a sentence */
	BLANK_LEAST = 4, /* characters in front of a wide blank */
	BLANK_MOST = 20,
	CLAUSES_CHARS = 12, /* of a part of one, with a comma */
	MONTHS = 12,
	DAYS = 31,
	POINTS_LEAST = 3,
	SECTIONS_FROM = 3, /* the first of a text, and what may be missing */
};

/* What the fields of an entry hold, whatever stands in a text. */
static_assert(ENTRIES_BLANKS + ENTRIES_LABEL <= UINT8_MAX &&
	ENTRIES_BLANKS + ENTRIES_LABEL + SHAPE_SCAN <= UINT16_MAX &&
	NUMERAL_MAX <= UINT16_MAX,
    "a field is too narrow");

/*
 * What no title holds behind a sentence: …各负其责（县林业局负责）, or clauses and
 * clauses of which the last has lost its stop.
 */
static bool
lacks_stop(struct span text)
{
	return (!shape_fits(text, TITLE_CHARS) &&
		   span_ends(text, SPAN("）"))) ||
	    (!shape_fits(text, CLAUSES_CHARS) &&
		(shape_has(text, SPAN("，")) || shape_has(text, SPAN("、"))));
}

/* All its sentences are questions: 钱够不够？谁来出？ */
static bool
asks_throughout(struct span text)
{
	for (size_t at = 0, len; at < text.len; at += len) {
		struct span rest = span_from(text, at);

		len = shape_sentence(rest);
		if (len == 0 ||
		    shape_end((struct span){rest.ptr, len}) != END_QUESTION)
			return false;
	}
	return true;
}

static bool
asks(struct span rest, enum end end)
{
	return end == END_QUESTION && shape_fits(rest, QUESTION_CHARS) &&
	    asks_throughout(rest);
}

/* More stands behind the first sentence, which may head it. */
static bool
goes_on(struct span rest, size_t sentence, enum end end)
{
	return sentence > 0 && scan_skip_blanks(rest, sentence) < rest.len &&
	    (end != END_OPEN || lacks_stop(span_from(rest, sentence)));
}

/* What is no more than one sentence or clause, by what ends it. */
static enum form
form_of_one(struct span rest, enum end end)
{
	static const struct {
		enum form form;
		unsigned most;
	} forms[] = {
	    [END_OPEN] = {FORM_STANDING, STANDING_CHARS},
	    [END_STOP] = {FORM_SENTENCE, STANDING_CHARS},
	    [END_SEMICOLON] = {FORM_LISTED, CHARS_MANY / 2},
	    [END_COMMA] = {FORM_LISTED, CHARS_MANY / 2},
	    [END_COLON] = {FORM_COLON, COLON_CHARS},
	    [END_QUESTION] = {FORM_QUESTION, QUESTION_CHARS},
	};

	return shape_fits(rest, forms[end].most) ? forms[end].form : FORM_LONG;
}

static enum form
form_of(struct span rest, size_t sentence, enum end end)
{
	struct span head = {rest.ptr, sentence};

	if (rest.len == 0)
		return FORM_BARE;
	if (end == END_SEMICOLON || end == END_COMMA ||
	    !goes_on(rest, sentence, end) || asks(rest, end))
		return form_of_one(rest, end);
	return shape_fits(head, ENTRIES_RUNIN) ? FORM_RUNIN : FORM_LONG;
}

/* A quotation begins in it and goes on behind: what a law is to say. */
static bool
leaves_open(struct span head)
{
	int depth = 0;

	for (size_t at = 0; (at = scan_pass_han(head, at)) < head.len;) {
		uint32_t code;

		at += utf8_next(head, at, &code);
		depth += code == U'“' || code == U'「';
		depth -= code == U'”' || code == U'」';
	}
	return depth > 0;
}

static uint32_t
path_hash(const struct enumerator *e)
{
	uint32_t hash = e->noun;

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

static bool
may_be_day(const struct enumerator *e)
{
	return e->style == STYLE_PATH2 && e->path[0] <= MONTHS &&
	    e->path[1] <= DAYS && e->path[1] > SECTIONS_FROM;
}

bool
entries_is_day(
    const struct outline *outline, struct span text, const struct enumerator *e)
{
	const struct entry *last;

	if (!may_be_day(e) || e->text > e->label ||
	    !unicode_is_han(scan_peek(text, e->text)))
		return false;
	if (outline->last_path == NONE)
		return true;
	last = &outline->entries[outline->last_path];
	return last->number + (unsigned)SECTIONS_FROM < e->number ||
	    outline_path(outline, last) != path_hash(e);
}

bool
entries_drop_twin(struct outline *outline, const struct enumerator *e)
{
	const struct entry *last;

	if (e->style != STYLE_NOUN || outline->entry_count == 0)
		return false;
	last = &outline->entries[outline->entry_count - 1];
	if (last->style != STYLE_NOUN || last->number != e->number ||
	    last->line + (size_t)2 != outline->line_count ||
	    outline_path(outline, last) != path_hash(e))
		return false;
	outline->lines[last->line].entry = NONE;
	outline->entry_count--;
	return true;
}

/* 1.抓开工。2.抓进度。: the next number follows at once, and none heads the line. */
static bool
goes_on_counting(const struct entry *entry, struct span behind)
{
	struct enumerator next;

	return enumerator_read(behind, &next) && next.style == entry->style &&
	    next.number == entry->number + 1u;
}

/*
 * 强化用地保障　符合条件的…。: a wide blank, set on purpose, parts what heads the
 * paragraph from it.  The bytes up to it, or 0.
 */
static size_t
find_wide_blank(struct span text)
{
	size_t at = 0;

	for (unsigned chars = 0; at < text.len && chars <= BLANK_MOST;
	     chars++) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == 0x3000)
			return chars >= BLANK_LEAST ? at : 0;
		if (!unicode_is_alphanumeric(code) && code != U'、')
			return 0;
		at += len;
	}
	return 0;
}

/* Behind the head that a wide blank ends; 0: there is none. */
static size_t
blank_sentence(struct span rest, enum end end)
{
	size_t blank = end == END_STOP ? find_wide_blank(rest) : 0;

	return blank > 0 && !shape_fits(span_from(rest, blank), CLAUSES_CHARS)
	    ? blank
	    : 0;
}

/* Where the first sentence ends, or what a wide blank sets apart. */
static size_t
first_sentence(struct span rest, enum end end, bool pointed)
{
	size_t blank = blank_sentence(rest, end);

	if (blank > 0)
		return blank;
	return pointed ? shape_pointed_sentence(rest) : shape_sentence(rest);
}

/* Where its first sentence ends, and what form that gives it. */
static void
read_sentence(struct entry *entry, const struct line *line, bool pointed)
{
	struct span rest = span_from(
	    line_text(line), (size_t)entry->text - (size_t)line->lead);
	size_t sentence = first_sentence(rest, (enum end)line->end, pointed);
	enum form form = form_of(rest, sentence, (enum end)line->end);

	if (form == FORM_QUESTION)
		sentence = rest.len;
	if (sentence > 0 &&
	    (leaves_open((struct span){rest.ptr, sentence}) ||
		(form == FORM_RUNIN &&
		    goes_on_counting(entry, span_from(rest, sentence))))) {
		sentence = 0;
		form = FORM_LONG;
	}
	entry->form = form;
	entry->sentence = sentence > 0 ? (uint16_t)(entry->text + sentence) : 0;
}

void
entries_add(struct outline *outline, struct line *line, struct span text,
    const struct enumerator *e)
{
	struct entry *entry;

	outline->entries = xgrow(outline->entries, &outline->entry_cap,
	    outline->entry_count + 1, sizeof(*outline->entries));
	line->entry = (uint32_t)outline->entry_count++;
	entry = &outline->entries[line->entry];
	*entry = (struct entry){
	    .line = (uint32_t)outline->line_count - 1,
	    .run = NONE,
	    .number = (uint16_t)e->number,
	    .label = (uint8_t)(line->lead + e->label),
	    .text = (uint8_t)(line->lead + e->text),
	    .style = (uint8_t)e->style,
	    .sign = sign_behind((struct span){text.ptr, e->label}),
	    .last = e->last,
	    .doubtful = e->doubtful,
	};
	read_sentence(entry, line, false);
	outline_set_path(outline, line->entry, path_hash(e));
	if (e->style == STYLE_PATH2)
		outline->last_path = line->entry;
}

static bool
is_pointed(const struct entry *entry, struct span text)
{
	size_t sentence = shape_pointed_sentence(text);

	return sentence > 0 &&
	    (entry->sentence == 0 ||
		sentence < (size_t)entry->sentence - entry->text);
}

/*
 * A half-width point ends the first sentence of most lines that have one: three
 * at least, since names have it too.
 */
static bool
are_pointed(const struct outline *outline)
{
	size_t points = 0, all = 0;

	for (size_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];
		const struct line *line = &outline->lines[entry->line];
		struct span text = {line->start + entry->text,
		    line->bytes - (size_t)entry->text};
		size_t most = text.len < SHAPE_SCAN ? text.len : SHAPE_SCAN;

		all += entry->sentence > 0;
		points += memchr(text.ptr, '.', most) != NULL &&
		    is_pointed(entry, text);
	}
	return points >= POINTS_LEAST && points * 2 > all;
}

void
entries_heed_points(struct outline *outline)
{
	if (!are_pointed(outline))
		return;
	for (size_t i = 0; i < outline->entry_count; i++) {
		struct entry *entry = &outline->entries[i];

		read_sentence(entry, &outline->lines[entry->line], true);
	}
}
