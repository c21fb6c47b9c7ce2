/*
 * Lines that look cut at a fixed width.
 *
 * Where two lines in five have one width, give or take a character, end amid a
 * sentence and are followed at once by another, the text was wrapped there;
 * each line would be a paragraph of its own.
 */
#include "base/utf8.h"
#include "check.h"
#include "chinese/point.h"
#include "chinese/scan.h"

enum { LEAST = 32, MOST = 160, LINES = 4, SHARE_NUM = 2, SHARE_DEN = 5 };

/* Lines of each width in columns that break off, and all there are. */
struct census {
	size_t of[MOST + 3];
	size_t lines, wider; /* than MOST */
};

/* The columns of a line: Han and its marks take two; and how it ends. */
static size_t
measure(struct span line, bool *open)
{
	size_t width = 0;
	uint32_t code = '\n';

	for (size_t at = 0; at < line.len;) {
		at += utf8_next(line, at, &code);
		width += code < 0x80 ? 1 : 2;
	}
	*open = (point_of(code) & (POINT_STOPS | POINT_CLOSES)) == 0 &&
	    !scan_is_colon(code) && code != U'；' && code != ';' &&
	    code != '.' && code != U'…';
	return width;
}

static void
take(struct census *census, struct span line, struct span rest)
{
	bool open, goes_on = rest.len > 0 && *rest.ptr != '\n';
	size_t width = measure(line, &open);

	census->lines++;
	census->wider += width > MOST;
	if (open && goes_on && width >= LEAST && width <= MOST)
		census->of[width]++;
}

/* The width at which most break off, and how many do, in *most. */
static size_t
common(const struct census *census, size_t *most)
{
	size_t best = 0;

	*most = 0;
	for (size_t w = LEAST; w <= MOST; w++) {
		size_t near = census->of[w - 2] + census->of[w - 1] +
		    census->of[w] + census->of[w + 1] + census->of[w + 2];

		if (near > *most) {
			*most = near;
			best = w;
		}
	}
	return best;
}

void
check_wrapped(struct report *report)
{
	struct census census = {{0}, 0, 0};
	struct span rest = buf_view(&report->restored);
	size_t most, width;

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');

		if (line.len > 0)
			take(&census, line, rest);
	}
	width = common(&census, &most);
	if (most >= LINES && most * SHARE_DEN >= census.lines * SHARE_NUM)
		report_add(report, CHECK_WRAPPED, place_top(report),
		    "%zu of %zu lines break off at about %zu columns; "
		    "jg-normalize --unwrap, or unwrap = yes, joins them",
		    most, census.lines, width);
}
