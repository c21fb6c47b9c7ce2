/* The letters in the cells of tables become their texts, line by line. */
#include "sheet/take_tables.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "sheet/joint.h"
#include "sheet/make_row.h"

enum {
	FULL_LEAST = 3, /* cells with a text, or it is no table */
	WIDE = 0x2e80,
};

/* Of its height: so far is a letter's middle from that of its line. */
static const double level_share = 0.5;
static const double highest = 1.3; /* of its width */
static const double to_spare = 0.4; /* of a letter: what a full line may have */

static int
by_height(const void *a, const void *b)
{
	const struct glyph *p = a, *q = b;
	double middle = p->y1 + p->y2, other = q->y1 + q->y2;

	if (middle != other)
		return middle < other ? -1 : 1;
	return (p->x1 > q->x1) - (p->x1 < q->x1);
}

/* How high a letter is; what a font says of that, by what it is wide. */
static double
height_of(const struct glyph *glyph)
{
	double height = glyph->y2 - glyph->y1;
	double width = (glyph->x2 - glyph->x1) * highest;

	return glyph->code >= WIDE && width < height ? width : height;
}

/* The letters of the first line; they are put in its order. */
static size_t
cut_line(struct glyph *glyph, size_t count)
{
	double middle = glyph->y1 + glyph->y2;
	double most = 2 * level_share * height_of(glyph);
	size_t len = 1;

	while (len < count && glyph[len].y1 + glyph[len].y2 - middle < most)
		len++;
	qsort(glyph, len, sizeof(*glyph), glyph_by_place);
	return len;
}

/* A cell being written. */
struct writer {
	struct sheets *sheets;
	const struct box *box;
	struct buf text;
	double margin; /* least room beside a line */
	double width; /* of the last line */
};

/* A line of it is where it would be were the cell the page. */
static bool
read_line(struct writer *w, const struct glyph *glyph, size_t count,
    struct row *row, struct buf *text)
{
	struct sheets *sheets = w->sheets;
	size_t rows = sheets->rows, references = sheets->references;
	size_t len = sheets->text.len;

	make_row(sheets, glyph, count, 0);
	text->len = 0;
	if (sheets->rows == rows)
		return false;
	*row = sheets->row[rows];
	buf_span(text, row_text(sheets, row));
	sheets->rows = rows;
	sheets->references = references;
	sheets->text.len = len;
	return true;
}

/* The least room that lines have beside them, which is that of the widest. */
static double
margin_of(const struct box *box, const struct glyph *glyph, size_t count)
{
	double margin = box->x2 - box->x1;

	for (size_t i = 0; i < count; i++) {
		double left = glyph[i].x1 - box->x1;
		double right = box->x2 - glyph[i].x2;

		if (!unicode_is_ink(glyph[i].code))
			continue;
		if (left < margin)
			margin = left;
		if (right < margin)
			margin = right;
	}
	return margin;
}

/* What the line began with would not have had room in the one above. */
static bool
goes_on(const struct writer *w, const struct row *row)
{
	double room = w->box->x2 - w->box->x1 - 2 * w->margin - w->width;

	return room < row->head + to_spare * row->em;
}

static double
write_cell(struct writer *w, struct glyph *glyph, size_t count)
{
	struct buf line = {0};
	struct row row = {.em = 0};

	w->text.len = 0;
	w->margin = margin_of(w->box, glyph, count);
	qsort(glyph, count, sizeof(*glyph), by_height);
	for (size_t at = 0, len; at < count; at += len) {
		len = cut_line(glyph + at, count - at);
		if (!read_line(w, glyph + at, len, &row, &line))
			continue;
		if (w->text.len > 0 && !goes_on(w, &row))
			buf_byte(&w->text, '\n');
		else
			joint_add(&w->text, buf_view(&line));
		buf_span(&w->text, buf_view(&line));
		w->width = row.x2 - row.x1;
	}
	buf_free(&line);
	return row.em;
}

/* Where the letters of each box begin, once they are sorted by it. */
static size_t *
count_boxes(const struct sheets *sheets, const struct ruled *table)
{
	size_t *from = xcalloc(table->boxes + 2, sizeof(*from)), box;

	for (size_t i = 0; i < sheets->glyphs; i++) {
		const struct glyph *g = &sheets->glyph[i];

		if (unicode_is_ink(g->code) &&
		    ruled_at(
			table, (g->x1 + g->x2) / 2, (g->y1 + g->y2) / 2, &box))
			from[box + 2]++;
	}
	return from;
}

static bool
are_cells(const size_t *from, const struct ruled *table)
{
	size_t full = 0;

	for (size_t i = 0; i < table->boxes; i++)
		full += from[i + 2] > 0;
	return full >= FULL_LEAST;
}

/* What is taken ends a line of what is left. */
static void
sort_letters(struct sheets *sheets, const struct ruled *table, size_t *from,
    struct glyph *room)
{
	size_t box;

	for (size_t i = 1; i <= table->boxes; i++)
		from[i + 1] += from[i];
	for (size_t i = 0; i < sheets->glyphs; i++) {
		struct glyph *g = &sheets->glyph[i];

		if (!unicode_is_ink(g->code) ||
		    !ruled_at(
			table, (g->x1 + g->x2) / 2, (g->y1 + g->y2) / 2, &box))
			continue;
		room[from[box + 1]++] = *g;
		g->code = '\n';
	}
}

void
table_take(struct sheets *sheets, struct ruled *table, struct glyph *room)
{
	struct writer w = {.sheets = sheets};
	size_t *from = count_boxes(sheets, table);

	if (!are_cells(from, table)) {
		ruled_free(table);
		free(from);
		return;
	}
	sort_letters(sheets, table, from, room);
	for (size_t i = 0; i < table->boxes; i++) {
		struct box *box = &table->box[i];
		size_t count = from[i + 1] - from[i];

		w.box = box;
		w.text.len = 0;
		if (count > 0)
			table->em = write_cell(&w, room + from[i], count);
		box->start = sheets->text.len;
		box->len = w.text.len;
		buf_span(&sheets->text, buf_view(&w.text));
	}
	sheets->ruled = xgrow(sheets->ruled, &sheets->table_cap,
	    sheets->tables + 1, sizeof(*sheets->ruled));
	sheets->ruled[sheets->tables++] = *table;
	buf_free(&w.text);
	free(from);
}

void
take_tables(struct sheets *sheets, struct glyph *room)
{
	struct ruled *list;
	size_t count;

	if (sheets->rules.count == 0)
		return;
	count = ruled_find(&sheets->rules, &list);
	for (size_t i = 0; i < count; i++)
		table_take(sheets, &list[i], room);
	free(list);
}
