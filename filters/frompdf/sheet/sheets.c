/* The pages of a document: letters become rows. */
#include "sheet/sheets.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "sheet/make_row.h"
#include "sheet/row_piece.h"
#include "sheet/spaced.h"
#include "sheet/take_tables.h"

enum { GAPS_LEAST = 2 };

/* What a letter of Han would be wide, of the height of others. */
static const double height_share = 0.75;
static const double narrow_gap = 0.6; /* of that */

void
sheets_begin(struct sheets *sheets, double width, double height)
{
	sheets->sheet = xgrow(sheets->sheet, &sheets->cap, sheets->count + 1,
	    sizeof(*sheets->sheet));
	sheets->sheet[sheets->count++] = (struct sheet){
	    .first = sheets->rows, .width = width, .height = height};
	sheets->glyphs = 0;
	sheets->rules.count = 0;
}

/* Numbers that are none, or of another world, would be in no order. */
static bool
is_placed(const struct glyph *glyph)
{
	const double most = 1e6;
	const double place[] = {glyph->x1, glyph->y1, glyph->x2, glyph->y2};

	for (int i = 0; i < 4; i++)
		if (!(place[i] > -most && place[i] < most))
			return false;
	return true;
}

void
sheets_add(struct sheets *sheets, const struct glyph *glyph)
{
	sheets->glyph = xgrow(sheets->glyph, &sheets->glyph_cap,
	    sheets->glyphs + 1, sizeof(*sheets->glyph));
	sheets->glyph[sheets->glyphs++] =
	    is_placed(glyph) ? *glyph : (struct glyph){.code = glyph->code};
}

/* A gap that may be one between columns. */
static bool
is_apart(const struct glyph *before, const struct glyph *g)
{
	return g->x1 - before->x2 > g->y2 - g->y1;
}

/* A gap as narrow as one between two full cells is. */
static bool
is_narrowly_apart(const struct glyph *before, const struct glyph *g)
{
	double em = (g->y2 - g->y1) * height_share;

	if (unicode_is_han(g->code))
		em = g->x2 - g->x1;
	else if (unicode_is_han(before->code))
		em = before->x2 - before->x1;
	return g->x1 - before->x2 > narrow_gap * em;
}

/* Figures of a column come one behind the other, and no LF between. */
static bool
is_below(const struct glyph *before, const struct glyph *g)
{
	return g->y1 >= before->y2 || g->y2 <= before->y1;
}

typedef bool apart_fn(const struct glyph *before, const struct glyph *g);

/*
 * Letters of one line: to the LF, which poppler has between, or to a gap that may be
 * one between columns.
 */
static size_t
line_end(const struct sheets *sheets, size_t from, apart_fn *apart)
{
	const struct glyph *before = NULL;

	for (; from < sheets->glyphs; from++) {
		const struct glyph *g = &sheets->glyph[from];

		if (g->code == '\n')
			break;
		if (!unicode_is_ink(g->code))
			continue;
		if (before != NULL && (apart(before, g) || is_below(before, g)))
			break;
		before = g;
	}
	return from;
}

/* Where a piece stands; false where it has no visible letter. */
static bool
piece_of(
    const struct sheets *sheets, size_t from, size_t to, struct piece *piece)
{
	const struct glyph *glyph = sheets->glyph;

	*piece = (struct piece){.from = from, .to = to};
	for (; from < to; from++) {
		const struct glyph *g = &glyph[from];

		if (!unicode_is_ink(g->code))
			continue;
		if (piece->y2 <= piece->y1 || g->x1 < piece->x1)
			piece->x1 = g->x1;
		if (piece->y2 <= piece->y1 || g->x2 > piece->x2)
			piece->x2 = g->x2;
		if (unicode_is_han(g->code) && g->x2 - g->x1 > piece->em)
			piece->em = g->x2 - g->x1;
		if (piece->y2 - piece->y1 < g->y2 - g->y1) {
			piece->y1 = g->y1;
			piece->y2 = g->y2;
		}
	}
	piece->guessed = piece->em <= 0;
	if (piece->guessed)
		piece->em = (piece->y2 - piece->y1) * height_share;
	return piece->y2 > piece->y1 && piece->x2 > piece->x1;
}

static size_t
find_pieces(const struct sheets *sheets, apart_fn *apart, struct piece *pieces)
{
	size_t count = 0;

	for (size_t at = 0; at < sheets->glyphs;) {
		size_t end = line_end(sheets, at, apart);

		if (end > at && piece_of(sheets, at, end, &pieces[count]))
			count++;
		at = end;
		while (at < sheets->glyphs &&
		    !unicode_is_ink(sheets->glyph[at].code))
			at++;
	}
	return count;
}

/* Letters of some pieces, from left to right, to one row. */
static void
join(struct sheets *sheets, const struct piece *piece, size_t count,
    struct glyph *room)
{
	size_t letters = 0;

	for (size_t i = 0; i < count; i++) {
		size_t len = piece[i].to - piece[i].from;

		memcpy(room + letters, sheets->glyph + piece[i].from,
		    len * sizeof(*room));
		letters += len;
	}
	if (count > 1)
		qsort(room, letters, sizeof(*room), glyph_by_place);
	make_row(sheets, room, letters, piece->column);
}

/* Two lines with gaps as they are between cells. */
bool
sheets_may_have_tables(const struct sheets *sheets)
{
	const struct glyph *before = NULL;
	size_t gaps = 0;

	for (size_t i = 0; i < sheets->glyphs && gaps < GAPS_LEAST; i++) {
		const struct glyph *g = &sheets->glyph[i];

		if (!unicode_is_ink(g->code))
			continue;
		gaps += before != NULL && !is_below(before, g) &&
		    is_apart(before, g);
		before = g;
	}
	return gaps >= GAPS_LEAST;
}

/* A table stands among the lines as one does. */
static size_t
add_tables(const struct sheets *sheets, size_t from, struct piece *pieces)
{
	for (size_t i = from; i < sheets->tables; i++) {
		const struct ruled *table = &sheets->ruled[i];

		*pieces++ = (struct piece){.table = i + 1,
		    .x1 = table->x1,
		    .x2 = table->x2,
		    .y1 = table->y1,
		    .y2 = table->y2};
	}
	return sheets->tables - from;
}

static void
put_table(struct sheets *sheets, const struct piece *piece)
{
	const struct ruled *table = &sheets->ruled[piece->table - 1];

	sheets->row = xgrow(sheets->row, &sheets->row_cap, sheets->rows + 1,
	    sizeof(*sheets->row));
	sheets->row[sheets->rows++] = (struct row){
	    .x1 = table->x1,
	    .x2 = table->x2,
	    .y1 = table->y1,
	    .y2 = table->y2,
	    .em = table->em,
	    .start = sheets->text.len,
	    .sheet = (uint32_t)sheets->count - 1,
	    .table = (uint32_t)piece->table - 1,
	    .flags = ROW_TABLE,
	    .column = piece->column,
	};
}

size_t
sheets_end(struct sheets *sheets)
{
	struct sheet *sheet = &sheets->sheet[sheets->count - 1];
	struct glyph *room = xcalloc(sheets->glyphs + 1, sizeof(*room));
	size_t tables = sheets->tables, count;
	struct piece *pieces;

	take_tables(sheets, room);
	pieces = xcalloc(
	    sheets->glyphs + sheets->tables - tables + 1, sizeof(*pieces));
	if (sheets_may_have_tables(sheets))
		spaced_take(sheets, pieces,
		    find_pieces(sheets, is_narrowly_apart, pieces), room);
	count = find_pieces(sheets, is_apart, pieces);
	count += add_tables(sheets, tables, pieces + count);
	pieces_order(pieces, count);
	for (size_t i = 0, next; i < count; i = next) {
		for (next = i + 1;
		     next < count && piece_is_level(&pieces[i], &pieces[next]);)
			next++;
		if (pieces[i].table > 0)
			put_table(sheets, &pieces[i]);
		else
			join(sheets, pieces + i, next - i, room);
	}
	sheet->count = sheets->rows - sheet->first;
	free(pieces);
	free(room);
	return sheet->count;
}

void
sheets_free(struct sheets *sheets)
{
	free(sheets->sheet);
	free(sheets->row);
	free(sheets->reference);
	for (size_t i = 0; i < sheets->tables; i++)
		ruled_free(&sheets->ruled[i]);
	free(sheets->ruled);
	free(sheets->rules.rule);
	free(sheets->glyph);
	buf_free(&sheets->text);
	fonts_free(&sheets->fonts);
}
