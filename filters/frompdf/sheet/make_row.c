/* Letters of one line become a row of text: blanks by gaps, raised numbers. */
#include "sheet/make_row.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/unicode.h"
#include "sheet/row_edge.h"

enum { WIDE = 0x2e80, SAMPLE = 128 };

/* Shares of the width of a letter of Han. */
static const double blank_gap = 0.2; /* between letters that are not Han */
static const double wide_gap = 0.7; /* somebody has set a blank */
static const double cell_gap = 1.8; /* the next cell */
static const double set_gap =
    0.4; /* less between Han and others is typesetting */
static const double highest =
    1.3; /* than which no line of Han need be higher */
static const double raised_share = 0.78; /* of the height: a number of a note */

int
glyph_by_place(const void *a, const void *b)
{
	const struct glyph *p = a, *q = b;

	if (p->x1 != q->x1)
		return p->x1 < q->x1 ? -1 : 1;
	return (p->y1 > q->y1) - (p->y1 < q->y1);
}

/* What is measured of the letters. */
struct sum {
	double em, height; /* of the commonest size, the highest */
	bool spread; /* a blank stands behind every letter, which OCR leaves */
	unsigned fonts[FONT_KINDS];
	uint32_t chars;
};

static int
by_width(const void *a, const void *b)
{
	double p = *(const double *)a, q = *(const double *)b;

	return (p > q) - (p < q);
}

/*
 * The width of Han, which lines that are filled make larger, and never smaller: so
 * that of the lower quarter.  0: there is none.
 */
static double
width_of_han(const struct glyph *glyph, size_t count)
{
	double widths[SAMPLE];
	size_t found = 0;

	for (size_t i = 0; i < count && found < SAMPLE; i++)
		if (unicode_is_han(glyph[i].code))
			widths[found++] = glyph[i].x2 - glyph[i].x1;
	if (found == 0)
		return 0;
	qsort(widths, found, sizeof(*widths), by_width);
	return widths[found / 4];
}

/* Fonts that are drawn may say that they are of any height. */
static void
settle_size(struct sum *sum, double width)
{
	sum->em = width > 0 ? width : sum->height * 0.75;
	if (width > 0 && sum->height > highest * width)
		sum->height = highest * width;
}

static struct sum
sum_up(const struct glyph *glyph, size_t count)
{
	struct sum sum = {.em = 0};
	unsigned others[FONT_KINDS] = {0};
	double width = width_of_han(glyph, count);

	for (size_t i = 0; i < count; i++) {
		const struct glyph *g = &glyph[i];

		if (!unicode_is_ink(g->code))
			continue;
		sum.chars++;
		/* Figures are in a font of their own, whatever is around. */
		(g->code >= WIDE ? sum.fonts : others)[g->font % FONT_KINDS]++;
		if (g->y2 - g->y1 > sum.height)
			sum.height = g->y2 - g->y1;
	}
	if (width <= 0)
		memcpy(sum.fonts, others, sizeof(others));
	settle_size(&sum, width);
	return sum;
}

static unsigned char
commonest(const unsigned *fonts)
{
	unsigned best = 0;

	for (unsigned i = 1; i < FONT_KINDS; i++)
		if (fonts[i] > fonts[best])
			best = i;
	return (unsigned char)best;
}

static bool
is_raised(const struct glyph *glyph, const struct sum *sum)
{
	return glyph->y2 - glyph->y1 < raised_share * sum->height;
}

/* The number that a raised letter is or begins, and how many letters; 0: none. */
static size_t
raised_number(const struct glyph *glyph, size_t count, const struct sum *sum,
    unsigned *value)
{
	size_t len = 0;

	*value = 0;
	if (!is_raised(glyph, sum))
		return 0;
	if (glyph->code >= U'①' && glyph->code <= U'⑳') {
		*value = glyph->code - U'①' + 1;
		return 1;
	}
	while (len < count && len < 3 && is_raised(&glyph[len], sum) &&
	    ascii_is_digit(glyph[len].code))
		*value = *value * 10 + glyph[len++].code - '0';
	return *value > 0 ? len : 0;
}

static void
add_reference(struct sheets *sheets, unsigned value)
{
	struct reference reference = {
	    .row = sheets->rows, .at = sheets->text.len, .value = value};

	buf_printf(&sheets->text, "[%u]", value);
	reference.len = sheets->text.len - reference.at;
	sheets->reference = xgrow(sheets->reference, &sheets->reference_cap,
	    sheets->references + 1, sizeof(*sheets->reference));
	sheets->reference[sheets->references++] = reference;
}

/* Of the places between letters of Han a third or more have blanks. */
static bool
is_spread(const struct glyph *glyph, size_t count)
{
	size_t pairs = 0, blanks = 0;
	uint32_t before = 0;
	bool blank = false;

	for (size_t i = 0; i < count; i++) {
		if (!unicode_is_ink(glyph[i].code)) {
			blank = true;
			continue;
		}
		if (before >= WIDE && glyph[i].code >= WIDE) {
			pairs++;
			blanks += blank;
		}
		before = glyph[i].code;
		blank = false;
	}
	return pairs > 3 && 3 * blanks >= pairs;
}

/* What a number of a day, or 12号, has behind it. */
static bool
is_unit(uint32_t code)
{
	return code == U'年' || code == U'月' || code == U'日' ||
	    code == U'号' || code == U'號';
}

static bool
is_latin(uint32_t code)
{
	return ascii_is_letter(code) || ascii_is_digit(code);
}

/* A row has begun with a number, of a heading perhaps: 3 术语, 3.1 范围. */
static bool
may_count(struct span row, uint32_t next)
{
	for (size_t i = 0; i < row.len; i++)
		if (!ascii_is_digit(row.ptr[i]) && row.ptr[i] != '.')
			return false;
	return !is_unit(next);
}

/*
 * Word and others set a quarter of a letter between Han and figures or Latin letters
 * by themselves, which poppler takes for a blank.
 */
static bool
is_set_so(const struct sheets *sheets, const struct row *row,
    const struct glyph *before, const struct glyph *g, double gap)
{
	struct span text = {
	    sheets->text.data + row->start, sheets->text.len - row->start};
	bool others = is_latin(before->code) && unicode_is_han(g->code) &&
	    !may_count(text, g->code);

	return gap < set_gap &&
	    (others || (unicode_is_han(before->code) && is_latin(g->code)));
}

/* What stands between two letters by their gap. */
static void
add_gap(struct sheets *sheets, struct row *row, const struct glyph *before,
    const struct glyph *g, bool blank, const struct sum *sum)
{
	double gap = (g->x1 - before->x2) / sum->em;
	bool wide = before->code >= WIDE || g->code >= WIDE;

	if (gap >= cell_gap)
		row->flags |= ROW_CELLS;
	if (gap >= wide_gap)
		buf_string(&sheets->text, "　");
	else if (is_set_so(sheets, row, before, g, gap))
		return;
	else if (wide ? blank && !sum->spread && gap >= blank_gap
		      : blank || gap >= blank_gap)
		buf_byte(&sheets->text, ' ');
}

static void
add_letter(struct sheets *sheets, uint32_t code)
{
	char bytes[4];

	/* What no text may hold is wrong in a PDF, too. */
	if (code < ' ' || (code >= 0x7f && code < 0xa0) ||
	    unicode_is_noncharacter(code) || unicode_is_invisible(code))
		return;
	buf_add(&sheets->text, bytes, utf8_encode(code, bytes));
}

static void
widen(struct row *row, const struct glyph *g)
{
	if (g->x1 < row->x1)
		row->x1 = g->x1;
	if (g->x2 > row->x2)
		row->x2 = g->x2;
	if (g->y1 < row->y1)
		row->y1 = g->y1;
	if (g->y2 > row->y2)
		row->y2 = g->y2;
}

/* The first Han that is in other letters than the line begins with. */
static bool
leaves_opening(const struct row *row, const struct glyph *g)
{
	return g->code >= WIDE && g->font != row->opening && row->opened == 0;
}

static void
add_all(struct sheets *sheets, struct row *row, const struct glyph *glyph,
    size_t count, const struct sum *sum)
{
	const struct glyph *before = NULL;
	bool blank = false;
	unsigned value;

	for (size_t i = 0; i < count; i++) {
		const struct glyph *g = &glyph[i];
		size_t raised;

		if (!unicode_is_ink(g->code)) {
			blank = true;
			continue;
		}
		raised = raised_number(g, count - i, sum, &value);
		if (raised > 0) {
			add_reference(sheets, value);
			i += raised - 1;
		} else {
			if (before != NULL)
				add_gap(sheets, row, before, g, blank, sum);
			if (before != NULL && leaves_opening(row, g))
				row->opened = sheets->text.len - row->start;
			add_letter(sheets, g->code);
		}
		widen(row, &glyph[i]);
		before = &glyph[i];
		blank = false;
	}
}

/* In whose font the row begins: Han before figures. */
static unsigned char
opening_of(const struct glyph *glyph, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (glyph[i].code >= WIDE)
			return glyph[i].font;
	return FONT_OTHER;
}

static const struct glyph *
first_visible(const struct glyph *glyph, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (unicode_is_ink(glyph[i].code))
			return &glyph[i];
	return glyph;
}

void
make_row(struct sheets *sheets, const struct glyph *glyph, size_t count,
    unsigned char column)
{
	struct sum sum = sum_up(glyph, count);
	const struct glyph *first = first_visible(glyph, count);
	struct row row = {
	    .x1 = first->x1,
	    .x2 = first->x2,
	    .y1 = first->y1,
	    .y2 = first->y2,
	    .em = sum.em,
	    .start = sheets->text.len,
	    .chars = sum.chars,
	    .sheet = (uint32_t)sheets->count - 1,
	    .font = commonest(sum.fonts),
	    .opening = opening_of(glyph, count),
	    .column = column,
	};

	if (sum.chars == 0 || sum.em <= 0)
		return;
	sum.spread = is_spread(glyph, count);
	row.head = row_head(glyph, count);
	if (row_is_closed(glyph, count))
		row.flags |= ROW_CLOSED;
	add_all(sheets, &row, glyph, count, &sum);
	row.len = sheets->text.len - row.start;
	if (row.opened == 0)
		row.opened = row.len;
	sheets->row = xgrow(sheets->row, &sheets->row_cap, sheets->rows + 1,
	    sizeof(*sheets->row));
	sheets->row[sheets->rows++] = row;
}
