/* The lines of pages, with their places. */
#ifndef SHEET_ROWS_H
#define SHEET_ROWS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "sheet/font.h"
#include "sheet/ruled.h"

/* A letter; y grows downwards. */
struct glyph {
	double x1, y1, x2, y2;
	uint32_t code;
	unsigned char font;
};

enum {
	ROW_DROPPED = 1, /* a running head, the number of a page */
	ROW_NOTE = 2, /* stands at the foot */
	ROW_CELLS = 4, /* has wide gaps, as rows of tables do */
	ROW_CLOSED =
	    8, /* ends with punctuation, which may hang over the margin */
	ROW_TABLE = 16, /* stands for a table, and has no text */
};

/* What stands on one line. */
struct row {
	double x1, y1, x2, y2;
	double em; /* the width of its letters of Han, or what that would be */
	double head; /* the width of its first letter or word */
	size_t start, len; /* in the text */
	size_t opened; /* bytes at its start that are in a font of their own */
	uint32_t chars;
	uint32_t sheet; /* the page */
	uint32_t table; /* that it stands for */
	unsigned char font, opening; /* of most, of its start */
	unsigned char flags, column; /* 0: all of the page */
};

/* A raised number in the text, [3], and the number there. */
struct reference {
	size_t row, at, len;
	unsigned value;
};

struct sheet {
	size_t first, count; /* its rows */
	double width, height;
	unsigned number; /* printed; 0: none is */
};

/* Zero-initialise. */
struct sheets {
	struct sheet *sheet;
	size_t count, cap;
	struct row *row;
	size_t rows, row_cap;
	struct reference *reference;
	size_t references, reference_cap;
	struct buf text;
	struct fonts fonts;
	struct glyph *glyph; /* of the page being read */
	size_t glyphs, glyph_cap;
	struct rules rules; /* of the page being read */
	struct ruled *ruled; /* tables */
	size_t tables, table_cap;
	size_t pictures; /* pages that are one */
};

static inline struct span
row_text(const struct sheets *sheets, const struct row *row)
{
	return (struct span){sheets->text.data + row->start, row->len};
}

#endif
