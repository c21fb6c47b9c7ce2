/* Pieces of Markdown as a text, and what their author has said of its lines. */
#include "pieces/arrange.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "pieces/footer.h"
#include "pieces/titles.h"
#include "structure/enumerators/enumerator.h"
#include "structure/lines/shape.h"
#include "structure/plain/runin.h"
#include "structure/rest/given.h"

enum {
	BOLD_LEVEL = 6, /* of what has no sign of its own in Markdown */
};

struct arranger {
	struct arrangement *to;
	const struct pieces *pieces;
	const struct footnotes *notes;
	size_t end; /* the first piece that is not of the text */
	struct titles titles;
	int level; /* of the open section */
};

/* The next line, with that number unless so many came before. */
static void
begin_line(struct arrangement *to, size_t number)
{
	for (; to->lines + 1 < number; to->lines++)
		buf_byte(&to->text, '\n');
	to->lines++;
}

static void
add_line(struct arrangement *to, size_t number, struct span text)
{
	begin_line(to, number);
	buf_span(&to->text, text);
	buf_byte(&to->text, '\n');
}

/* Say what the last line is. */
static void
give(struct arrangement *to, enum kind kind, int level, size_t split)
{
	to->list = xgrow(to->list, &to->cap, to->count + 1, sizeof(*to->list));
	to->list[to->count++] =
	    (struct given){to->lines, kind, level, split, {NULL, 0}};
}

static bool
is_one_line(struct span text)
{
	return memchr(text.ptr, '\n', text.len) == NULL;
}

/* One sentence, of which the stop may stand in a bracket: 推动「甲的事宜。」 */
static bool
ends_sentence(struct span strong)
{
	size_t end = shape_sentence(strong);

	return end == strong.len ||
	    (end == 0 && shape_is_ended(strong) &&
		shape_end(strong) == END_STOP);
}

/*
 * Where a heading in strong emphasis ends that opens the paragraph: with the
 * mark of its sentence, which stands behind the emphasis or, if it is numbered,
 * may stand inside; 0: it is none.
 */
static size_t
strong_heading(const struct piece *piece, struct span text)
{
	struct span strong = {text.ptr, piece->strong};
	struct span rest = span_from(text, piece->strong);
	struct enumerator e;
	uint32_t code;

	if (strong.len == 0 || rest.len == 0)
		return 0;
	if (ends_sentence(strong))
		return enumerator_read(text, &e)
		    ? shape_behind_stop(text, strong.len)
		    : 0;
	(void)utf8_next(rest, 0, &code);
	if (code != U'。' && code != U'！' && code != U'？')
		return 0;
	return strong.len + shape_sentence(rest);
}

/* The paragraph is, or begins with, a heading in strong emphasis. */
static bool
is_strong_heading(const struct piece *piece, struct span text)
{
	return piece->strong == text.len || strong_heading(piece, text) > 0;
}

/* The paragraph that follows at once and could run on; NULL: none. */
static const struct piece *
paragraph_behind(const struct arranger *a, size_t i)
{
	const struct piece *next = &a->pieces->piece[i + 1];
	struct span text;

	if (i + 1 >= a->end || next->kind != PIECE_PARAGRAPH || next->inner)
		return NULL;
	text = piece_text(a->pieces, next);
	return is_one_line(text) && !is_strong_heading(next, text) ? next
								   : NULL;
}

/* A last mark that is written as an entity says the reverse of what it says. */
static bool
runs_in(const struct piece *piece, struct span text)
{
	bool turned = piece->entity && shape_end(text) != END_OPEN;

	return runin_looks(text) != turned;
}

/* Two pieces on one line; how many bytes the first takes. */
static size_t
add_joined(struct arranger *a, const struct piece *piece, struct span rest)
{
	struct buf *out = &a->to->text;
	struct span text = piece_text(a->pieces, piece);

	begin_line(a->to, piece->line);
	buf_span(out, text);
	if (piece_needs_blank(text, rest))
		buf_byte(out, ' ');
	buf_span(out, rest);
	buf_byte(out, '\n');
	return text.len;
}

/* Each line of a piece; of several, all are loose unless they are given. */
static void
add_lines(struct arranger *a, const struct piece *piece, enum kind kind)
{
	struct arrangement *to = a->to;
	struct span rest = piece_text(a->pieces, piece);
	bool loose = kind == KIND_UNKNOWN &&
	    (piece->kind == PIECE_VERBATIM || !is_one_line(rest));

	for (size_t number = piece->line; rest.ptr != NULL; number++) {
		add_line(to, number, span_cut(&rest, '\n'));
		if (kind != KIND_UNKNOWN)
			give(to, kind, 0, 0);
		if (!loose)
			continue;
		to->loose = xgrow(to->loose, &to->loose_cap,
		    to->loose_count + 1, sizeof(*to->loose));
		to->loose[to->loose_count++] = to->lines;
	}
}

static void
add_table(struct arrangement *to, const struct piece *piece, struct span rest)
{
	for (size_t k = 0; rest.ptr != NULL; k++) {
		add_line(to, piece->line + k, span_cut(&rest, '\n'));
		give(to, k == 0 && piece->depth > 0 ? KIND_COLUMNS : KIND_ROW,
		    LEVEL_FOUND, 0);
	}
}

/* A heading is one line, however it was broken. */
static void
add_head(struct arranger *a, const struct piece *piece)
{
	struct buf *out = &a->to->text;
	struct span rest = piece_text(a->pieces, piece), before = {NULL, 0};

	begin_line(a->to, piece->line);
	while (rest.ptr != NULL) {
		struct span line = span_cut(&rest, '\n');

		if (piece_needs_blank(before, line))
			buf_byte(out, ' ');
		buf_span(out, line);
		before = line;
	}
	buf_byte(out, '\n');
	give(a->to, KIND_HEAD, a->level, 0);
}

/* Returns how many pieces it took. */
static size_t
add_heading(struct arranger *a, size_t i)
{
	const struct piece *piece = &a->pieces->piece[i], *next;
	struct span text = piece_text(a->pieces, piece);
	size_t split;

	if (i == a->titles.first || (piece->depth == 1 && a->titles.several)) {
		a->level = 0;
		add_lines(a, piece, KIND_TITLE);
		return 1;
	}
	a->level = (int)(piece->depth - a->titles.base);
	next = paragraph_behind(a, i);
	if (next == NULL || !is_one_line(text) || !runs_in(piece, text)) {
		add_head(a, piece);
		return 1;
	}
	split = add_joined(a, piece, piece_text(a->pieces, next));
	give(a->to, KIND_RUNIN, a->level, split);
	return 2;
}

/* Footnotes, a line each, or what goes on with one. */
static void
add_notes(struct arranger *a, size_t i)
{
	const struct piece *piece = &a->pieces->piece[i];
	struct span rest = piece_text(a->pieces, piece);

	for (size_t k = 0; rest.ptr != NULL; k++) {
		size_t label = piece->note ? footnotes_label(a->notes, i, k)
					   : GIVEN_GOES_ON;

		add_line(a->to, piece->line + k, span_cut(&rest, '\n'));
		give(a->to, KIND_FOOTNOTE, LEVEL_FOUND,
		    label > 0 ? label : GIVEN_GOES_ON);
	}
}

static void
add_paragraph(struct arranger *a, const struct piece *piece)
{
	struct span text = piece_text(a->pieces, piece);
	size_t split;

	if (piece->strong == text.len && a->level >= BOLD_LEVEL - 1) {
		a->level = BOLD_LEVEL;
		add_head(a, piece);
		return;
	}
	split = is_one_line(text) ? strong_heading(piece, text) : 0;
	add_lines(a, piece, KIND_UNKNOWN);
	if (split > 0 && split < text.len)
		give(a->to, KIND_RUNIN, LEVEL_FOUND, split);
}

void
arrange(struct arrangement *arrangement, const struct markdown *markdown,
    size_t lines)
{
	const struct pieces *pieces = &markdown->pieces;
	struct arranger a = {
	    .to = arrangement, .pieces = pieces, .notes = &markdown->notes};
	size_t step;

	arrangement->text.len = 0;
	arrangement->count = arrangement->loose_count = arrangement->lines = 0;
	a.end = footer_find(pieces);
	a.titles = titles_find(pieces, a.end);
	for (size_t i = 0; i < a.end; i += step) {
		const struct piece *piece = &pieces->piece[i];

		step = 1;
		if (piece->kind == PIECE_HEADING)
			step = add_heading(&a, i);
		else if (piece->note || piece->more)
			add_notes(&a, i);
		else if (piece->kind == PIECE_PARAGRAPH)
			add_paragraph(&a, piece);
		else if (piece->kind == PIECE_TABLE)
			add_table(a.to, piece, piece_text(pieces, piece));
		else if (piece->kind == PIECE_VERBATIM)
			add_lines(&a, piece, KIND_UNKNOWN);
	}
	for (; arrangement->lines < lines; arrangement->lines++)
		buf_byte(&arrangement->text, '\n');
}

struct givens
arrangement_givens(const struct arrangement *arrangement)
{
	return (struct givens){arrangement->list, arrangement->count, true};
}

void
arrangement_keep_lines(
    const struct arrangement *arrangement, struct outline *outline)
{
	size_t at = 0, number = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		number = outline_number(outline, i, number);
		while (at < arrangement->loose_count &&
		    arrangement->loose[at] < number)
			at++;
		if (at == arrangement->loose_count)
			return;
		if (arrangement->loose[at] == number && line->kind == KIND_PARA)
			line_set(line, KIND_LINE, WHY_GIVEN);
	}
}

void
arrangement_free(struct arrangement *arrangement)
{
	buf_free(&arrangement->text);
	free(arrangement->list);
	free(arrangement->loose);
	*arrangement = (struct arrangement){0};
}
