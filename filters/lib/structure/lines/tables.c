/*
 * Tables in the text itself: lines whose cells stand under one another, parted by
 * U+3000 as jg-normalize leaves them.
 */
#include "structure/lines/tables.h"

#include "base/alloc.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/grid.h"
#include "chinese/numeral.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"

enum { CAPTION_CHARS = 60, KIND_MASK = 31 };

bool
tables_caption(struct span line)
{
	static const struct span words[] = {
	    WORD("续表"), WORD("附表"), WORD("續表"), WORD("表")};
	uint32_t code;
	size_t word = WORD_BEGINS(line, words);

	if (word == 0 || !shape_fits(line, CAPTION_CHARS) ||
	    shape_is_ended(line))
		return false;
	line = span_from(line, word);
	(void)blank_cut_front(&line);
	if (line.len == 0)
		return false;
	(void)utf8_next(line, 0, &code);
	return (code >= '0' && code <= '9') || numeral_holds(code);
}

/*
 * Few texts have a line with such a blank inside and no stop at its end, as a first row
 * has, or one of figures; most are done with at their end.
 */
static bool
may_have_tables(const struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];

		if (line->end == END_OPEN &&
		    memmem(line->start, line->bytes, "　", 3) != NULL)
			return true;
	}
	return false;
}

static void
claim(struct outline *outline, size_t i, enum kind kind)
{
	outline->lines[i].given = kind & KIND_MASK;
	outline->tabled = xgrow(outline->tabled, &outline->tabled_cap,
	    outline->tabled_count + 1, sizeof(*outline->tabled));
	outline->tabled[outline->tabled_count++] = (uint32_t)i;
}

static bool
is_free(const struct outline *outline, size_t i)
{
	return outline->lines[i].given == KIND_UNKNOWN;
}

/* The line above the first row; what begins 表1 says so across an empty line, too. */
static void
claim_caption(struct outline *outline, size_t i)
{
	if (i > 0 && line_gap(&outline->lines[i]) <= 1 &&
	    is_free(outline, i - 1) &&
	    tables_caption(line_text(&outline->lines[i - 1])))
		claim(outline, i - 1, KIND_CAPTION);
}

static void
claim_rows(struct outline *outline, const struct grid *grid)
{
	size_t number = 0, last = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		struct grid_row row;

		number = outline_number(outline, i, number);
		row = grid_at(grid, number);
		if (row.how != GRID_KEPT || !is_free(outline, i))
			continue;
		if (last + 1 < number)
			claim_caption(outline, i);
		claim(outline, i, row.heads ? KIND_COLUMNS : KIND_ROW);
		last = number;
	}
}

void
tables_find(struct outline *outline, struct span text)
{
	struct grid grid = {.count = 0};

	outline->tabled_count = 0;
	if (!may_have_tables(outline))
		return;
	grid_find(text, &grid);
	if (grid.count > 0)
		claim_rows(outline, &grid);
	grid_free(&grid);
}

void
tables_settle(struct outline *outline)
{
	for (size_t i = 0; i < outline->tabled_count; i++) {
		struct line *line = &outline->lines[outline->tabled[i]];

		line_set(line, (enum kind)line->given, WHY_GIVEN);
		line->why = WHY_TABLE;
		outline_cut(outline, outline->tabled[i], 0);
	}
}
