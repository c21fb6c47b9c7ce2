/* Cut a line of plain text into what may be cells. */
#include "chinese/grid_cells.h"

#include "base/blank.h"
#include "base/find_word.h"
#include "base/utf8.h"

enum { WIDE_GAP = 2, WIDER_GAP = 3, IDEOGRAPHIC = 0x3000 };

struct grid_gap
grid_gap_at(struct span line, size_t at)
{
	struct grid_gap gap = {.end = at};

	while (gap.end < line.len) {
		uint32_t code;
		size_t len = utf8_next(line, gap.end, &code);

		if (code != ' ' && code != '\t' && code != IDEOGRAPHIC)
			break;
		gap.tabs += code == '\t';
		gap.width += code == IDEOGRAPHIC ? 2 : 1;
		gap.end += len;
	}
	return gap;
}

size_t
grid_parts(enum grid_how how, const struct grid_gap *gap)
{
	switch ((int)how) {
	case GRID_TABS:
	case GRID_TABS_IN:
		return gap->tabs;
	case GRID_WIDE:
		return gap->tabs == 0 && gap->width >= WIDE_GAP;
	case GRID_WIDER:
		return gap->tabs == 0 && gap->width >= WIDER_GAP;
	default:
		return 0;
	}
}

/* By one character each: what lies between two of them is a cell, empty or not. */
static size_t
cut_by(struct span line, struct span mark, struct span cells[GRID_COLUMNS])
{
	size_t count = 0;

	while (count < GRID_COLUMNS) {
		size_t len = find_word(line, mark);

		cells[count++] = blank_trim((struct span){line.ptr, len});
		if (len == line.len)
			return count;
		line = span_from(line, len + mark.len);
	}
	return 0;
}

static size_t
cut_by_gaps(
    struct span line, enum grid_how how, struct span cells[GRID_COLUMNS])
{
	size_t count = 0, start = 0;

	for (size_t at = 0; at < line.len;) {
		struct grid_gap gap = grid_gap_at(line, at);
		uint32_t code;

		if (gap.end == at) {
			at += utf8_next(line, at, &code);
			continue;
		}
		if (grid_parts(how, &gap) > 0) {
			if (count + 1 >= GRID_COLUMNS)
				return 0;
			cells[count++] =
			    (struct span){line.ptr + start, at - start};
			start = gap.end;
		}
		at = gap.end;
	}
	cells[count++] = span_from(line, start);
	return count;
}

/* Without the blanks, and TABs, around it. */
static struct span
trim(struct span line)
{
	line = span_from(line, grid_gap_at(line, 0).end);
	line = blank_cut_end(line);
	while (line.len > 0 && line.ptr[line.len - 1] == '\t')
		line = blank_cut_end((struct span){line.ptr, line.len - 1});
	return line;
}

size_t
grid_cells(struct span line, enum grid_how how, struct span cells[GRID_COLUMNS])
{
	bool tabs = line.len > 0 && memchr(line.ptr, '\t', line.len) != NULL;

	if (line.len > 0 && line.ptr[line.len - 1] == '\r')
		line.len--;
	/* A CR that stands by itself parts lines: these are two, and no row. */
	if (line.len > 0 && memchr(line.ptr, '\r', line.len) != NULL)
		return 0;
	if (tabs != (how == GRID_TABS || how == GRID_TABS_IN))
		return 0;
	if (how == GRID_KEPT)
		return cut_by(line, SPAN("　"), cells);
	if (how == GRID_TABS)
		return cut_by(line, SPAN("\t"), cells);
	line = trim(line);
	return how == GRID_TABS_IN ? cut_by(line, SPAN("\t"), cells)
				   : cut_by_gaps(line, how, cells);
}
