/*
 * What counts headlines in a line of its own: PART 01, Part One, #01.
 *
 * Web articles set it large above each headline; it says nothing that the headline
 * does not, and would be one more heading with no text.  Where one of them has text
 * below it is all that its part is called by, and they are headings as any others.
 */
#include "structure/lines/counter.h"

#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"

enum {
	COUNTER_CHARS = 12,
	HEADLINE_CHARS = 40,
	COUNTERS_LEAST = 2,
};

/* 01 or One, to the end of the text. */
static bool
is_number(struct span text)
{
	unsigned number;

	return text.len > 0 &&
	    (numeral_arabic(text, 0, &number) == text.len ||
		words_are(text, &words_english_count));
}

static bool
is_counter(const struct line *line)
{
	struct span text = line_text(line);
	size_t at;

	if (line->chars > COUNTER_CHARS || !line_is_plain(line))
		return false;
	at = scan_peek(text, 0) == '#'
	    ? 1
	    : words_begin(text, &words_headline_count);
	return at > 0 && is_number(span_from(text, scan_skip_blanks(text, at)));
}

static bool
is_headline(const struct line *line)
{
	return line_is_plain(line) && !line->full &&
	    line->chars <= HEADLINE_CHARS &&
	    (line->end == END_OPEN || line->end == END_QUESTION) &&
	    !is_counter(line);
}

/* Every one of them, two at least, stands above a headline. */
static bool
count_headlines(const struct outline *outline)
{
	size_t count = 0;

	for (size_t i = 0; i < outline->line_count; i++) {
		if (!is_counter(&outline->lines[i]))
			continue;
		if (i + 1 == outline->line_count ||
		    !is_headline(&outline->lines[i + 1]))
			return false;
		count++;
	}
	return count >= COUNTERS_LEAST;
}

void
counter_find(struct outline *outline)
{
	if (!count_headlines(outline))
		return;
	for (size_t i = 0; i < outline->line_count; i++)
		if (is_counter(&outline->lines[i]))
			line_set(&outline->lines[i], KIND_LINE, WHY_COUNTER);
}
