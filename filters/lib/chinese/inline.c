/* Marks inside a paragraph: masks, quotations, works, reactions. */
#include "chinese/inline.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "chinese/mask.h"

/*
 * Deeper nesting than this does not occur; the oldest open mark gives way, so
 * that a text of nothing but opening marks is still read in linear time.
 */
enum { DEPTH = 16, REACTION_BYTES = 64 };

/* A pair of marks that holds text. */
struct pair {
	uint32_t open, close;
	enum mark_kind kind;
	bool nests; /* 《关于印发《…》的通知》 is common; “…“…”…” is an error */
};

static const struct pair pairs[] = {
    {U'“', U'”', MARK_QUOTE, false},
    {U'‘', U'’', MARK_QUOTE, false},
    {U'「', U'」', MARK_QUOTE, true},
    {U'『', U'』', MARK_QUOTE, true},
    {U'《', U'》', MARK_WORK, true},
    {U'〈', U'〉', MARK_WORK, true},
};

enum { PAIRS = sizeof(pairs) / sizeof(pairs[0]) };

/* A mark that has been opened: its place in the list, and which pair. */
struct opened {
	size_t at;
	const struct pair *pair;
};

struct scan {
	struct span text;
	struct marks *marks;
	struct opened open[DEPTH];
	size_t depth;
	size_t strong; /* where the strong type ends that is open, or 0 */
};

/* A mark whose end is 0 is open; what stays open is dropped at the end. */
static size_t
add_mark(struct marks *marks, enum mark_kind kind, size_t start, size_t end)
{
	marks->mark = xgrow(
	    marks->mark, &marks->cap, marks->count + 1, sizeof(*marks->mark));
	marks->mark[marks->count] =
	    (struct mark){kind, start, end, NOTE_NOBODY};
	return marks->count++;
}

static void
open_pair(struct scan *scan, const struct pair *pair, size_t start)
{
	size_t i = scan->depth;

	while (!pair->nests && i > 0)
		if (scan->open[--i].pair == pair)
			scan->depth = i;
	if (scan->depth == DEPTH) {
		memmove(scan->open, scan->open + 1,
		    (DEPTH - 1) * sizeof(scan->open[0]));
		scan->depth--;
	}
	scan->open[scan->depth].at =
	    add_mark(scan->marks, pair->kind, start, 0);
	scan->open[scan->depth++].pair = pair;
}

/* What was opened inside and not closed is no mark. */
static void
close_pair(struct scan *scan, const struct pair *pair, size_t end)
{
	for (size_t i = scan->depth; i > 0; i--) {
		if (scan->open[i - 1].pair == pair) {
			scan->marks->mark[scan->open[i - 1].at].end = end;
			scan->depth = i - 1;
			return;
		}
	}
}

static void
take_pair(struct scan *scan, uint32_t code, size_t at, size_t len)
{
	for (size_t i = 0; i < PAIRS; i++) {
		if (code == pairs[i].open)
			open_pair(scan, &pairs[i], at);
		else if (code == pairs[i].close)
			close_pair(scan, &pairs[i], at + len);
	}
}

/* Take a run of the character at `at`; returns where it ends. */
static size_t
take_run(struct scan *scan, uint32_t code, size_t at)
{
	struct mask_run run = mask_run_at(scan->text, at, code);
	size_t strong = mask_strong_end(scan->text, &run);

	if (strong > 0)
		scan->strong = strong;
	else if (at > 0 && at == scan->strong)
		scan->strong = 0;
	else if (mask_is(scan->text, &run, scan->marks->notes))
		(void)add_mark(scan->marks, MARK_MASK, at, run.end);
	return run.end;
}

/* The bytes of a closing bracket at `at`, or 0. */
static size_t
closing(struct span text, size_t at)
{
	static const struct span closers[] = {{"）", 3}, {"】", 3}, {"］", 3}};

	if (text.ptr[at] == ')' || text.ptr[at] == ']')
		return 1;
	for (size_t i = 0; i < sizeof(closers) / sizeof(closers[0]); i++)
		if (text.ptr[at] == *closers[i].ptr &&
		    span_starts(span_from(text, at), closers[i]))
			return 3;
	return 0;
}

/* A stage direction that begins at the bracket at `at`; its end, or 0. */
static size_t
reaction_end(struct span text, size_t at)
{
	size_t most =
	    text.len - at > REACTION_BYTES ? at + REACTION_BYTES : text.len;

	for (size_t i = at + 1; i < most; i++) {
		size_t close = closing(text, i);
		struct span whole = {text.ptr + at, i + close - at};

		if (close > 0)
			return inline_is_reaction(whole) ? i + close : 0;
	}
	return 0;
}

/* Take the mark of a note at `at`; its end, or 0. */
static size_t
take_note(struct scan *scan, size_t at)
{
	struct marks *marks = scan->marks;
	struct note_mark mark;
	size_t added;
	int note;

	if (marks->table.count == 0 || marks->block == NULL ||
	    !note_mark_read(scan->text, at, &mark) ||
	    !note_mark_points(scan->text, at, marks->behind, &mark))
		return 0;
	note = note_table_find(&marks->table, marks->block, &mark);
	if (note == NOTE_NOBODY)
		return 0;
	added = add_mark(marks, MARK_NOTE, at, at + mark.len);
	marks->mark[added].note = note;
	return at + mark.len;
}

/* Take what begins at `at`; returns where to go on. */
static size_t
take(struct scan *scan, size_t at)
{
	uint32_t code;
	size_t len = utf8_next(scan->text, at, &code);
	size_t end = take_note(scan, at);

	if (end > 0)
		return end;

	switch (code) {
	case '*':
	case 'X':
	case 'x':
	case U'×':
	case U'○':
	case U'□':
	case U'〇':
	case U'＊':
	case U'Ｘ':
		return take_run(scan, code, at);
	case '(':
	case '[':
	case U'（':
	case U'［':
	case U'【':
		end = reaction_end(scan->text, at);
		if (end == 0)
			return at + len;
		(void)add_mark(scan->marks, MARK_REACTION, at, end);
		return end;
	default:
		take_pair(scan, code, at, len);
		return at + len;
	}
}

/*
 * Where something that take() may know begins.  The commas and stops of
 * Chinese, which begin as marks do, pass: “ is E2 80 9C, 〇 E3 80 87, 《 E3 80
 * 8A, 【 E3 80 90, （ EF BC 88, ＊ EF BC 8A, Ｘ EF BC B8, ［ EF BC BB.
 */
static wide_mask
may_be_marks(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return (wide_mask)(v == '*') | (wide_mask)(v == 'X') |
	    (wide_mask)(v == 'x') | (wide_mask)(v == '(') |
	    (wide_mask)(v == '[') | (wide_mask)(v == 0xc3) |
	    ((wide_mask)(v == 0xe2) & ~(wide_mask)(second == 0x80)) |
	    ((wide_mask)(v == 0xe2) & wide_in(third, 0x98, 0x9d)) |
	    ((wide_mask)(v == 0xe3) & (wide_mask)(second == 0x80) &
		wide_in(third, 0x87, 0x90)) |
	    ((wide_mask)(v == 0xef) & (wide_mask)(second == 0xbc) &
		((wide_mask)(third == 0x88) | (wide_mask)(third == 0x8a) |
		    (wide_mask)(third == 0xb8) | (wide_mask)(third == 0xbb)));
}

/* The same, and what may be the mark of a note: 〔1〕 E3 80 94, ①, ¹, ⁴. */
static wide_mask
may_be_notes(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);

	return may_be_marks(p) | (wide_mask)(v == 0xc2) |
	    ((wide_mask)(v == 0xe2) & wide_in(second, 0x81, 0x93)) |
	    ((wide_mask)(v == 0xe3) &
		((wide_mask)(second == 0x80) | (wide_mask)(second == 0x89) |
		    (wide_mask)(second == 0x8a)));
}

static void
drop_open(struct marks *marks)
{
	size_t kept = 0;

	for (size_t i = 0; i < marks->count; i++)
		if (marks->mark[i].end > 0)
			marks->mark[kept++] = marks->mark[i];
	marks->count = kept;
}

static bool
has_stars(const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_FOOTNOTE ? mask_is_star(block->label)
						 : block->kind != KIND_META &&
			    block->label.len == 0 && mask_is_note(block->text))
			return true;
	}
	return false;
}

/* Text of the record in front stands on the line, and announces nothing. */
static bool
shares_line(const struct marks *marks, const struct block *block)
{
	struct span front;
	uint32_t code;

	if (block <= marks->first || block[-1].line != block->line)
		return false;
	front = blank_cut_end(block[-1].text);
	if (front.len == 0)
		return true;
	(void)utf8_next(front, utf8_before(front, front.len), &code);
	return code != U'：' && code != ':' && code != U'，' && code != ',' &&
	    code != U'、';
}

void
inline_enter(struct marks *marks, const struct block *block)
{
	marks->behind = shares_line(marks, block);
	marks->block = block;
}

static void
count_mark(struct marks *marks, struct span text, const struct mark *mark)
{
	struct note_entry *note = &marks->table.note[mark->note];

	if (note->marks++ == 0)
		note->first = (struct span){
		    text.ptr + mark->start, mark->end - mark->start};
}

/* So that whoever writes a note knows whether anything points to it. */
static void
count_marks(struct marks *marks, const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		if (document->blocks[i].kind == KIND_META)
			continue;
		inline_enter(marks, &document->blocks[i]);
		inline_scan(marks, document->blocks[i].text);
		for (size_t k = 0; k < marks->count; k++)
			if (marks->mark[k].kind == MARK_NOTE)
				count_mark(marks, document->blocks[i].text,
				    &marks->mark[k]);
	}
	marks->block = NULL;
}

void
inline_begin(struct marks *marks, const struct document *document)
{
	marks->notes = has_stars(document);
	marks->block = NULL;
	marks->first = document->blocks;
	note_table_read(&marks->table, document);
	if (marks->table.count > 0)
		count_marks(marks, document);
}

void
inline_scan(struct marks *marks, struct span text)
{
	struct scan scan = {.text = text, .marks = marks};
	bool notes = marks->table.count > 0;
	size_t at = 0;

	marks->count = 0;
	while ((at = notes ? wide_find(text, at, may_be_notes)
			   : wide_find(text, at, may_be_marks)) < text.len)
		at = take(&scan, at);
	drop_open(marks);
}

void
inline_free(struct marks *marks)
{
	free(marks->mark);
	note_table_free(&marks->table);
	*marks = (struct marks){0};
}
