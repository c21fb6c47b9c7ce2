/*
 * Running heads and the numbers of pages: what stands at the edge of page after page
 * in the same place with the same words, but for the figures.
 */
#include "layout/running.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/set.h"
#include "base/unicode.h"
#include "chinese/numeral.h"

enum {
	EDGE = 2, /* lines from either end that are looked at */
	OFTEN = 3, /* pages that make a custom */
	STEP = 4, /* points by which a place may move */
	NUMBER_MOST = 9999,
};

static const double larger = 1.05; /* than what is next to it: a title */
static const double apart = 0.9; /* letters between it and what is next to it */

static bool
is_dash(uint32_t code)
{
	switch (code) {
	case '-':
	case '~':
	case U'·':
	case U'•':
	case U'・':
	case U'一': /* as some type it */
	case 0xff0d: /* － */
		return true;
	default:
		return code >= 0x2010 && code <= 0x2015;
	}
}

/* A letter around the number of a page: 第 页 共 / 頁 Page. */
static bool
is_beside(uint32_t code)
{
	switch (code) {
	case U'第':
	case U'页':
	case U'頁':
	case U'共':
	case '/':
	case U'／':
	case 'P':
	case 'a':
	case 'g':
	case 'e':
	case '.':
	case 'o':
	case 'f':
		return true;
	default:
		return false;
	}
}

/* The number of a page by itself, — 12 —, 第 3 页 共 9 页, or 0; where it is sure. */
static unsigned
running_number(struct span text, bool *sure)
{
	unsigned number = 0;
	bool ended = false;
	uint32_t code;

	*sure = false;
	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (numeral_is_arabic(code)) {
			if (!ended)
				number = number * 10 + numeral_figure(code);
			if (number > NUMBER_MOST)
				return 0;
			continue;
		}
		ended = number > 0;
		if (unicode_is_space(code))
			continue;
		if (!is_dash(code) && !is_beside(code))
			return 0;
		*sure = true;
	}
	return number;
}

/* Where a line stands and what it says, figures aside. */
static void
add_key(const struct sheets *sheets, const struct row *row, bool bottom,
    struct buf *key)
{
	struct span text = row_text(sheets, row);
	double height = sheets->sheet[row->sheet].height;
	double place = bottom ? height - row->y2 : row->y1;
	uint32_t code;

	key->len = 0;
	buf_printf(key, "%d %d ", bottom, (int)(place / STEP));
	for (size_t at = 0; at < text.len;) {
		size_t len = utf8_next(text, at, &code);

		if (numeral_is_arabic(code))
			buf_byte(key, '#');
		else if (!unicode_is_space(code) && !is_dash(code))
			buf_add(key, text.ptr + at, len);
		at += len;
	}
}

/* The row so far from an edge of a page; false where there is none, or a table. */
static bool
edge_row(const struct sheets *sheets, const struct sheet *sheet, bool bottom,
    size_t i, size_t *row)
{
	if (i >= EDGE || i >= sheet->count)
		return false;
	*row = sheet->first + (bottom ? sheet->count - 1 - i : i);
	return (sheets->row[*row].flags & ROW_TABLE) == 0;
}

/* Lines by their keys, and on how many pages each is. */
struct customs {
	struct set keys;
	size_t *pages, cap;
};

static void
count_row(const struct sheets *sheets, struct customs *customs,
    const struct row *row, bool bottom, struct buf *key)
{
	size_t known = customs->keys.count, at;

	add_key(sheets, row, bottom, key);
	at = set_put(&customs->keys, buf_view(key));
	customs->pages = xgrow(
	    customs->pages, &customs->cap, at + 1, sizeof(*customs->pages));
	if (at == known)
		customs->pages[at] = 0;
	customs->pages[at]++;
}

static void
count_all(const struct sheets *sheets, struct customs *customs)
{
	struct buf key = {0};
	size_t row;

	for (size_t s = 0; s < sheets->count; s++)
		for (int bottom = 0; bottom < 2; bottom++)
			for (size_t i = 0; edge_row(sheets, &sheets->sheet[s],
				 bottom != 0, i, &row);
			     i++)
				count_row(sheets, customs, &sheets->row[row],
				    bottom != 0, &key);
	buf_free(&key);
}

/* It is no larger than the line next to it, and apart from it, as no line of text is. */
static bool
is_apart(const struct sheets *sheets, const struct row *row, bool bottom)
{
	const struct sheet *sheet = &sheets->sheet[row->sheet];
	size_t at = (size_t)(row - sheets->row) - sheet->first;
	const struct row *next = bottom ? row - 1 : row + 1;

	if (bottom ? at == 0 : at + 1 == sheet->count)
		return false;
	return row->em < larger * next->em &&
	    (bottom ? row->y1 - next->y2 : next->y1 - row->y2) >
	    apart * row->em;
}

/*
 * What stands on three pages, in its place, is a custom; on both of two it may be the
 * title of either.
 */
static bool
is_custom(const struct sheets *sheets, size_t pages, const struct row *row,
    bool bottom)
{
	if (pages >= OFTEN)
		return 3 * pages >= sheets->count;
	return pages == 2 && sheets->count == 2 &&
	    is_apart(sheets, row, bottom);
}

/* A number by itself is one of a page where it says so, or on page after page. */
static bool
is_running(const struct sheets *sheets, const struct customs *customs,
    const struct row *row, bool bottom, struct buf *key)
{
	bool sure;
	unsigned number = running_number(row_text(sheets, row), &sure);
	size_t pages;

	add_key(sheets, row, bottom, key);
	pages = customs->pages[set_find(&customs->keys, buf_view(key))];
	if (number > 0)
		return sure || pages >= 2 ||
		    (bottom && sheets->count == 1 && number == 1);
	return is_custom(sheets, pages, row, bottom);
}

/* From outside inwards: behind text nothing runs. */
static void
drop_edge(struct sheets *sheets, const struct customs *customs,
    struct sheet *sheet, bool bottom)
{
	struct buf key = {0};
	size_t at;

	for (size_t i = 0; edge_row(sheets, sheet, bottom, i, &at); i++) {
		struct row *row = &sheets->row[at];
		unsigned number;
		bool sure;

		if (!is_running(sheets, customs, row, bottom, &key))
			break;
		row->flags |= ROW_DROPPED;
		number = running_number(row_text(sheets, row), &sure);
		if (number > 0)
			sheet->number = number;
	}
	buf_free(&key);
}

void
running_find(struct sheets *sheets)
{
	struct customs customs = {.cap = 0};

	count_all(sheets, &customs);
	for (size_t s = 0; s < sheets->count; s++) {
		drop_edge(sheets, &customs, &sheets->sheet[s], false);
		drop_edge(sheets, &customs, &sheets->sheet[s], true);
	}
	set_free(&customs.keys);
	free(customs.pages);
}
