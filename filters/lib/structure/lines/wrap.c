/*
 * Texts whose lines were cut to a width.
 *
 * Where two lines in five have one width, give or take a character, and end in
 * the middle of a sentence, the text was wrapped at that width; a short text if
 * no line of it is wider.  Where empty lines part the paragraphs, and lines that
 * none parts are nearly as wide as the widest, three such lines tell.  And four do
 * as wide as the widest of all, if what each goes on to ends in a stop.
 */
#include "structure/lines/wrap.h"

#include "structure/lines/entries.h"
#include "structure/lines/shape.h"

enum {
	WIDTH_LEAST = 16, /* in Han characters */
	WIDTH_MOST = 80,
	LINES_LEAST = 20,
	FEW_LEAST = 8, /* where no line is wider */
	SHARE_NUM = 2, /* of the lines */
	SHARE_DEN = 5,
	PARTED_LEAST = 3, /* lines that break off, and empty lines */
	PARAGRAPH_MOST = 24, /* lines looked at */
	NEAR = 3, /* what they lack of the widest */
	FULL_LEAST = 4,
	LONE_WIDTH = 28,
	RARE_LEAST = 2, /* with a comma, and a stop below */
	LOST_SHARE = 5, /* one of so many */
	SLACK = 2, /* what a line lacks that avoids a sign at its start */
};

/* How many lines that break off have each width, and one beside it. */
struct widths {
	size_t count[WIDTH_MOST + 2];
};

static size_t
characters(const struct line *line)
{
	return line->chars;
}

/* A text is wrapped by characters or by columns, a Han character being two. */
static size_t
columns(const struct line *line)
{
	size_t bytes = line_text(line).len, chars = line->chars;

	return (chars + (bytes - chars) / 2 + 1) / 2;
}

static bool
breaks_off(const struct line *line)
{
	return (line->end == END_OPEN) | (line->end == END_COMMA);
}

static void
count_width(struct widths *widths, size_t width)
{
	if (width >= WIDTH_LEAST && width <= WIDTH_MOST)
		widths->count[width]++;
}

/* The width at which most lines break off, and how many do. */
static size_t
common_width(const struct widths *widths, size_t *most)
{
	const size_t *count = widths->count;
	size_t width = 0;

	*most = 0;
	for (size_t w = WIDTH_LEAST; w <= WIDTH_MOST; w++) {
		size_t near = count[w - 1] + count[w] + count[w + 1];

		if (near > *most) {
			*most = near;
			width = w;
		}
	}
	return width;
}

/* Most texts are done with here: two lines in five are to break off. */
static bool
may_be_wrapped(const struct outline *outline)
{
	size_t lines = 0;

	for (size_t i = 0; i < outline->line_count; i++)
		lines += breaks_off(&outline->lines[i]);
	return lines >= FEW_LEAST &&
	    lines * SHARE_DEN >= outline->line_count * SHARE_NUM;
}

/* Paragraphs on one line each are wider than headings of one width. */
static bool
is_widest(const struct outline *outline, size_t width,
    size_t (*width_of)(const struct line *line))
{
	for (size_t i = 0; i < outline->line_count; i++)
		if (width_of(&outline->lines[i]) > width + SLACK)
			return false;
	return true;
}

/* A short sentence ends in it, and its paragraph goes on. */
static bool
runs_in(const struct entry *entry, const struct line *line)
{
	struct span head = {
	    line->start + entry->text, (size_t)entry->sentence - entry->text};

	return entry->sentence > entry->text &&
	    entry->sentence + line->trail < line->bytes &&
	    shape_fits(head, ENTRIES_RUNIN);
}

/* What a full line goes on with is long, but for a heading of two lines. */
static void
settle_form(const struct outline *outline, struct entry *entry)
{
	const struct line *line = &outline->lines[entry->line];

	if (!line->full || entry->form == FORM_RUNIN)
		return;
	entry->form = runs_in(entry, line) ? FORM_RUNIN : FORM_LONG;
	if (entry->sentence == 0 &&
	    entry->line + (size_t)1 < outline->line_count && !line[1].full &&
	    line[1].end == END_OPEN && line[1].entry == NONE)
		entry->form = FORM_STANDING;
}

/* Most lines that break off have one width. */
static bool
find_by_width(struct outline *outline)
{
	struct widths by_characters = {{0}}, by_columns = {{0}};
	size_t (*width_of)(const struct line *line) = characters;
	size_t most, width, most_columns, other;

	if (!may_be_wrapped(outline))
		return false;
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if (!breaks_off(line))
			continue;
		count_width(&by_characters, characters(line));
		count_width(&by_columns, columns(line));
	}
	width = common_width(&by_characters, &most);
	other = common_width(&by_columns, &most_columns);
	if (most_columns > most) {
		most = most_columns;
		width = other;
		width_of = columns;
	}
	if (most < FEW_LEAST ||
	    (most < LINES_LEAST && !is_widest(outline, width, width_of)) ||
	    most * SHARE_DEN < outline->line_count * SHARE_NUM)
		return false;
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		line->full =
		    breaks_off(line) && width_of(line) + SLACK >= width;
	}
	for (size_t i = 0; i < outline->entry_count; i++)
		settle_form(outline, &outline->entries[i]);
	return true;
}

/* The next line follows at once. */
static bool
is_tight(const struct outline *outline, size_t i)
{
	return i + 1 < outline->line_count &&
	    line_gap(&outline->lines[i + 1]) == 0;
}

static bool
is_wide(const struct line *line, size_t width)
{
	return columns(line) * 3 >= width * 2;
}

static size_t
widest(const struct outline *outline)
{
	size_t most = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		size_t width = columns(&outline->lines[i]);

		most = width > most ? width : most;
	}
	return most;
}

/* What the lines of a text show whose paragraphs empty lines part. */
struct parted {
	size_t width; /* of the widest line */
	size_t gaps; /* lines with an empty one behind */
	size_t tight; /* lines without that are far from the widest */
	size_t going; /* lines without that break off near it */
	size_t open; /* of them, amid a clause */
};

static struct parted
count_parted(const struct outline *outline)
{
	struct parted parted = {.width = widest(outline)};

	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if (!is_tight(outline, i))
			parted.gaps++;
		else if (!is_wide(line, parted.width))
			parted.tight++;
		else if (breaks_off(line) &&
		    columns(line) + NEAR >= parted.width) {
			parted.going++;
			parted.open += line->end == END_OPEN;
		}
	}
	return parted;
}

/* Lines of a width that break off, and empty ones between. */
static bool
is_parted(const struct parted *parted)
{
	return parted->width >= WIDTH_LEAST && parted->width <= WIDTH_MOST &&
	    parted->gaps >= PARTED_LEAST && parted->going >= PARTED_LEAST &&
	    parted->open * 2 > parted->going &&
	    parted->tight * 4 <= parted->going;
}

/* The text is wrapped, and only empty lines part its paragraphs. */
static bool
find_parted(struct outline *outline)
{
	struct parted parted = count_parted(outline);

	if (!is_parted(&parted) || parted.going * 4 < outline->line_count)
		return false;
	for (size_t i = 0; i < outline->line_count; i++)
		outline->lines[i].full = is_tight(outline, i) &&
		    is_wide(&outline->lines[i], parted.width);
	return true;
}

/* What a text shows of which few lines break off. */
struct few {
	size_t width; /* of the widest line */
	size_t full; /* lines as wide as it that break off */
	size_t marked; /* of them, with a comma inside, as headings have few */
	size_t lost; /* of them, behind which no line goes on to a stop */
};

static bool
is_full(const struct line *line, size_t width)
{
	return breaks_off(line) && columns(line) + SLACK >= width;
}

static struct few
count_few(const struct outline *outline)
{
	struct few few = {.width = widest(outline)};

	if (few.width < WIDTH_LEAST || few.width > WIDTH_MOST)
		return few;
	for (size_t i = 0; i + 1 < outline->line_count; i++) {
		const struct line *line = &outline->lines[i], *next = line + 1;

		if (!is_full(line, few.width))
			continue;
		few.full++;
		few.marked += shape_has(line_text(line), SPAN("，")) ||
		    shape_has(line_text(line), SPAN("、"));
		few.lost += line_gap(next) > (i > 0 ? line_gap(line) : 0) ||
		    (breaks_off(next) && !is_full(next, few.width));
	}
	return few;
}

/* A line as wide as the widest, with the mark amid its clause, goes on to a stop. */
static bool
is_rare(const struct outline *outline, size_t i, size_t width, struct span mark)
{
	const struct line *line = &outline->lines[i], *next = line + 1;

	return i + 1 < outline->line_count && is_full(line, width) &&
	    line_gap(next) == 0 && next->entry == NONE &&
	    (next->end == END_STOP || next->end == END_COLON ||
		is_full(next, width)) &&
	    shape_has(line_text(line), mark) &&
	    !shape_has(line_text(line), SPAN("。"));
}

/* One as wide as headings seldom are, below text or a number, as no title stands. */
static bool
is_lone(const struct outline *outline, size_t i, size_t width)
{
	const struct line *line = &outline->lines[i];

	return width >= LONE_WIDTH && i > 0 &&
	    is_rare(outline, i, width, SPAN("，")) && line[1].end == END_STOP &&
	    (line[-1].end != END_OPEN || line[-1].entry != NONE ||
		line->entry != NONE);
}

static void
mark_full(struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	line->full = true;
	if (line->entry != NONE)
		settle_form(outline, &outline->entries[line->entry]);
}

/*
 * Fewer still: where no line is wider than two that read as prose, they are
 * none that stand alone.
 */
static void
find_rare(struct outline *outline, size_t width)
{
	size_t rare = 0;

	if (width < WIDTH_LEAST || width > WIDTH_MOST)
		return;
	for (size_t i = 0; i < outline->line_count; i++)
		rare += is_rare(outline, i, width, SPAN("，"));
	for (size_t i = 0; i < outline->line_count; i++)
		if (rare >= RARE_LEAST
			? is_rare(outline, i, width, SPAN("，")) ||
			    is_rare(outline, i, width, SPAN("、"))
			: is_lone(outline, i, width))
			mark_full(outline, i);
}

/* Few lines break off, but all at the width of the widest, and go on. */
static void
find_few(struct outline *outline)
{
	struct few few = count_few(outline);

	if (few.full < FULL_LEAST || few.marked * 2 < few.full ||
	    few.lost * LOST_SHARE > few.full) {
		find_rare(outline, few.width);
		return;
	}
	for (size_t i = 0; i < outline->line_count; i++)
		outline->lines[i].full = is_full(&outline->lines[i], few.width);
	for (size_t i = 0; i < outline->entry_count; i++)
		settle_form(outline, &outline->entries[i]);
}

/* How the paragraph ends that goes on behind a full line. */
static enum end
end_of_paragraph(const struct outline *outline, size_t i)
{
	for (size_t n = 0; n < PARAGRAPH_MOST && outline->lines[i].full; n++)
		i++;
	return (enum end)outline->lines[i].end;
}

/* An item goes on to its semicolon, whatever its first line ends in. */
static void
settle_parted(const struct outline *outline, struct entry *entry)
{
	enum end end;

	if (!outline->lines[entry->line].full)
		return;
	end = end_of_paragraph(outline, entry->line);
	if (end == END_SEMICOLON || end == END_COMMA)
		entry->form = FORM_LISTED;
	else
		settle_form(outline, entry);
}

void
wrap_find(struct outline *outline)
{
	if (!find_parted(outline)) {
		if (!find_by_width(outline))
			find_few(outline);
		return;
	}
	for (size_t i = 0; i < outline->entry_count; i++)
		settle_parted(outline, &outline->entries[i]);
}
