/*
 * Verse that is told by its metre, two clauses of one length on each line.
 *
 * 夕阳山外又黄昏，老树栖鸦自掩门。 is as long as many a sentence.  But two lines in a
 * row of which each is two clauses of five or of seven characters, and nothing
 * else, are no paragraphs.
 */
#include "structure/rest/metre.h"

#include "chinese/scan.h"

enum {
	LEAST = 2,
	HAN = 3, /* bytes, and of the signs */
	FIVE = 5 * HAN,
	SEVEN = 7 * HAN,
};

/* Each of both clauses has so many bytes, and a sign of its own. */
static bool
is_of_metre(struct span text, size_t clause)
{
	size_t second = clause + HAN;

	return text.len == 2 * second && scan_pass_han(text, 0) == clause &&
	    scan_peek(text, clause) == U'，' &&
	    scan_pass_han(text, second) == second + clause;
}

/* The bytes of each clause, or 0. */
static size_t
metre_of(const struct line *line)
{
	struct span text = line_text(line);

	if ((line->kind != KIND_PARA) | (line->entry != NONE) | line->full |
	    (line->end == END_OPEN) | (line->end == END_COLON))
		return 0;
	return is_of_metre(text, FIVE) ? FIVE
	    : is_of_metre(text, SEVEN) ? SEVEN
				       : 0;
}

void
metre_find(struct outline *outline)
{
	size_t row = 0, last = 0;

	for (size_t i = outline->body; i <= outline->line_count; i++) {
		size_t metre =
		    i < outline->line_count ? metre_of(&outline->lines[i]) : 0;

		if (metre == last && metre > 0) {
			row++;
			continue;
		}
		for (size_t k = i - row; row >= LEAST && k < i; k++)
			line_set(&outline->lines[k], KIND_LINE, WHY_METRE);
		row = metre > 0;
		last = metre;
	}
}
