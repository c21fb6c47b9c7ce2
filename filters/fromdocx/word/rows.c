/* Tables: a line a row, or paragraphs where a table only lays out a page. */
#include <stdlib.h>

#include "base/alloc.h"
#include "word/word_state.h"

/* Its lines begin there; what they hold is in the table's. */
struct cell {
	size_t line, byte;
	bool begins; /* a row */
};

struct rows {
	struct plain lines;
	struct cell *cell;
	size_t count, cap;
	size_t rows, wide; /* how many rows, how many cells in the widest */
	bool pages; /* a cell that is a page of its own */
};

enum { CELL_LINES = 3 };

static size_t
full_lines(struct span text)
{
	size_t count = 0;

	while (text.ptr != NULL)
		count += span_cut(&text, '\n').len > 0;
	return count;
}

static void
read_cell(struct word *word, struct rows *rows, bool begins)
{
	struct flow flow = {.plain = &rows->lines};
	struct span text;

	rows->cell =
	    xgrow(rows->cell, &rows->cap, rows->count + 1, sizeof(*rows->cell));
	rows->cell[rows->count++] =
	    (struct cell){rows->lines.lines, rows->lines.text.len, begins};
	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
	text = span_from(
	    buf_view(&rows->lines.text), rows->cell[rows->count - 1].byte);
	if (full_lines(text) > CELL_LINES)
		rows->pages = true;
}

/* Rows and cells may stand in controls, or in what has been put in. */
static void
read_cells(struct word *word, struct rows *rows, int depth, size_t *width)
{
	while (xml_part_child(&word->x, depth)) {
		int inner = word->x.depth;

		if (word->x.markup == W_TC)
			read_cell(word, rows, (*width)++ == 0);
		else if (word->x.markup != W_TR_PR &&
		    word->x.markup != W_SDT_PR &&
		    word->x.vocabulary == VOCABULARY_WORD)
			read_cells(word, rows, inner, width);
	}
}

static void
read_rows(struct word *word, struct rows *rows, int depth)
{
	while (xml_part_child(&word->x, depth)) {
		size_t width = 0;

		if (word->x.markup == W_TR) {
			read_cells(word, rows, word->x.depth, &width);
			rows->rows += width > 0;
			if (width > rows->wide)
				rows->wide = width;
		} else if (word->x.markup == W_SDT ||
		    word->x.markup == W_SDT_CONTENT ||
		    word->x.markup == W_INS) {
			read_rows(word, rows, word->x.depth);
		}
	}
}

static struct span
cell_text(const struct rows *rows, size_t i)
{
	const struct buf *text = &rows->lines.text;
	size_t start = rows->cell[i].byte;
	size_t end = i + 1 < rows->count ? rows->cell[i + 1].byte : text->len;

	return (struct span){text->data + start, end - start};
}

/* The paragraphs of a cell with blanks between. */
static void
add_cell(struct buf *line, struct span text)
{
	size_t begun = line->len;

	while (text.ptr != NULL) {
		struct span part = span_cut(&text, '\n');

		if (part.len > 0 && line->len > begun)
			buf_byte(line, ' ');
		buf_span(line, part);
	}
}

/* A line a row; a wide blank parts its cells, which jg-normalize keeps. */
static void
add_rows(const struct rows *rows, struct plain *plain)
{
	struct buf line = {0};

	for (size_t i = 0; i < rows->count; i++) {
		line.len = 0;
		add_cell(&line, cell_text(rows, i));
		while (i + 1 < rows->count && !rows->cell[i + 1].begins) {
			buf_string(&line, "　");
			add_cell(&line, cell_text(rows, ++i));
		}
		plain_add(plain, buf_view(&line), CLAIM_NONE);
	}
	buf_free(&line);
}

void
word_table(struct word *word, struct flow *flow)
{
	struct rows rows = {0};

	read_rows(word, &rows, word->x.depth);
	if (rows.rows <= 1 || rows.wide <= 1 || rows.pages)
		plain_append(flow->plain, &rows.lines);
	else
		add_rows(&rows, flow->plain);
	plain_free(&rows.lines);
	free(rows.cell);
}
