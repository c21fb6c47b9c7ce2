/* The pages of a document: letters become rows. */
#include "sheet/sheets.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "sheet/make_row.h"
#include "sheet/row_piece.h"

void
sheets_begin(struct sheets *sheets, double width, double height)
{
	sheets->sheet = xgrow(sheets->sheet, &sheets->cap, sheets->count + 1,
	    sizeof(*sheets->sheet));
	sheets->sheet[sheets->count++] = (struct sheet){
	    .first = sheets->rows, .width = width, .height = height};
	sheets->glyphs = 0;
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

static bool
is_visible(const struct glyph *glyph)
{
	return glyph->code > ' ' && !unicode_is_space(glyph->code);
}

/*
 * Letters of one line: to the LF, which poppler has between, or to a gap that may be
 * one between columns.
 */
static size_t
line_end(const struct sheets *sheets, size_t from)
{
	const struct glyph *before = NULL;

	for (; from < sheets->glyphs; from++) {
		const struct glyph *g = &sheets->glyph[from];

		if (g->code == '\n')
			break;
		if (!is_visible(g))
			continue;
		if (before != NULL && g->x1 - before->x2 > g->y2 - g->y1)
			break;
		before = g;
	}
	return from;
}

static int
by_place(const void *a, const void *b)
{
	const struct glyph *p = a, *q = b;

	if (p->x1 != q->x1)
		return p->x1 < q->x1 ? -1 : 1;
	return (p->y1 > q->y1) - (p->y1 < q->y1);
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

		if (!is_visible(g))
			continue;
		if (piece->y2 <= piece->y1 || g->x1 < piece->x1)
			piece->x1 = g->x1;
		if (piece->y2 <= piece->y1 || g->x2 > piece->x2)
			piece->x2 = g->x2;
		if (piece->y2 - piece->y1 < g->y2 - g->y1) {
			piece->y1 = g->y1;
			piece->y2 = g->y2;
		}
	}
	return piece->y2 > piece->y1 && piece->x2 > piece->x1;
}

static size_t
find_pieces(const struct sheets *sheets, struct piece *pieces)
{
	size_t count = 0;

	for (size_t at = 0; at < sheets->glyphs;) {
		size_t end = line_end(sheets, at);

		if (end > at && piece_of(sheets, at, end, &pieces[count]))
			count++;
		at = end;
		while (at < sheets->glyphs && !is_visible(&sheets->glyph[at]))
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
		qsort(room, letters, sizeof(*room), by_place);
	make_row(sheets, room, letters, piece->column);
}

size_t
sheets_end(struct sheets *sheets)
{
	struct sheet *sheet = &sheets->sheet[sheets->count - 1];
	struct piece *pieces = xcalloc(sheets->glyphs + 1, sizeof(*pieces));
	struct glyph *room = xcalloc(sheets->glyphs + 1, sizeof(*room));
	size_t count = find_pieces(sheets, pieces);

	pieces_order(pieces, count);
	for (size_t i = 0, next; i < count; i = next) {
		for (next = i + 1;
		     next < count && piece_is_level(&pieces[i], &pieces[next]);)
			next++;
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
	free(sheets->glyph);
	buf_free(&sheets->text);
	fonts_free(&sheets->fonts);
}
