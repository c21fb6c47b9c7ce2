/* Letters of one line become a row of text: blanks by gaps, raised numbers. */
#include "sheet/make_row.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/unicode.h"

enum { WIDE = 0x2e80, SAMPLE = 128 };

/* Shares of the width of a letter of Han. */
static const double blank_gap = 0.2; /* between letters that are not Han */
static const double wide_gap = 0.7; /* somebody has set a blank */
static const double cell_gap = 1.8; /* the next cell */
static const double raised_share = 0.78; /* of the height: a number of a note */

static bool
is_blank(uint32_t code)
{
	return code <= ' ' || unicode_is_space(code);
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

static struct sum
sum_up(const struct glyph *glyph, size_t count)
{
	struct sum sum = {.em = 0};
	unsigned others[FONT_KINDS] = {0};
	double width = width_of_han(glyph, count);

	for (size_t i = 0; i < count; i++) {
		const struct glyph *g = &glyph[i];

		if (is_blank(g->code))
			continue;
		sum.chars++;
		/* Figures are in a font of their own, whatever is around. */
		(g->code >= WIDE ? sum.fonts : others)[g->font % FONT_KINDS]++;
		if (g->y2 - g->y1 > sum.height)
			sum.height = g->y2 - g->y1;
	}
	if (width <= 0)
		memcpy(sum.fonts, others, sizeof(others));
	sum.em = width > 0 ? width : sum.height * 0.75;
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
	if (glyph->code >= 0x2460 && glyph->code <= 0x2473) {
		*value = glyph->code - 0x245f;
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
		if (is_blank(glyph[i].code)) {
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

		if (is_blank(g->code)) {
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

/* What cannot end a line: “ （ 《 and others. */
static bool
opens(uint32_t code)
{
	switch (code) {
	case 0x2018: /* ‘ */
	case 0x201c: /* “ */
	case 0x3008: /* 〈 */
	case 0x300a: /* 《 */
	case 0x300c: /* 「 */
	case 0x300e: /* 『 */
	case 0x3010: /* 【 */
	case 0x3014: /* 〔 */
	case 0xff08: /* （ */
		return true;
	default:
		return false;
	}
}

/* What cannot begin one: punctuation. */
static bool
closes(uint32_t code)
{
	return code >= WIDE ? unicode_is_punctuation(code) && !opens(code)
			    : code == 0x201d || code == 0x2019 ||
		code == 0x2026 || code == 0x2014;
}

/* Behind one Han, or behind what is no Han up to a blank. */
static size_t
behind_word(const struct glyph *glyph, size_t i, size_t count)
{
	if (i < count && glyph[i].code >= WIDE)
		return i + 1;
	while (i < count && glyph[i].code < WIDE && !is_blank(glyph[i].code))
		i++;
	return i;
}

/* The width of what a line begins with and could not have been parted. */
static double
width_of_head(const struct glyph *glyph, size_t count)
{
	size_t i = 0, start;

	while (i < count && is_blank(glyph[i].code))
		i++;
	start = i;
	while (i < count && opens(glyph[i].code))
		i++;
	i = behind_word(glyph, i, count);
	while (i < count && closes(glyph[i].code))
		i++;
	return i > start ? glyph[i - 1].x2 - glyph[start].x1 : 0;
}

static bool
is_closed(const struct glyph *glyph, size_t count)
{
	while (count > 0 && is_blank(glyph[count - 1].code))
		count--;
	return count > 0 && closes(glyph[count - 1].code);
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
		if (!is_blank(glyph[i].code))
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
	row.head = width_of_head(glyph, count);
	if (is_closed(glyph, count))
		row.flags |= ROW_CLOSED;
	add_all(sheets, &row, glyph, count, &sum);
	row.len = sheets->text.len - row.start;
	if (row.opened == 0)
		row.opened = row.len;
	sheets->row = xgrow(sheets->row, &sheets->row_cap, sheets->rows + 1,
	    sizeof(*sheets->row));
	sheets->row[sheets->rows++] = row;
}
