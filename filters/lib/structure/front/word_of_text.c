/*
 * A line that may be a name, and is a word that the text has.
 *
 * Many a word of two characters begins like a surname.  Who writes a text seldom
 * names himself in it; what a part is about comes again.  Nor is one who wrote
 * named behind an empty line where another is told above it.
 */
#include "structure/front/word_of_text.h"

#include <string.h>

enum {
	CHARS = 2,
	AGAIN_LEAST = 2,
};

static size_t
count_again(const struct outline *outline, size_t from, struct span word)
{
	size_t count = 0;

	for (size_t i = from; i < outline->line_count && count < AGAIN_LEAST;
	     i++) {
		struct span text = line_text(&outline->lines[i]);

		count += memmem(text.ptr, text.len, word.ptr, word.len) != NULL;
	}
	return count;
}

bool
word_of_text(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i > 0 && line->chars == CHARS && i + 1 == outline->body &&
	    i + 1 < outline->line_count && line_gap(line) > 0 &&
	    line_gap(line + 1) > 0 &&
	    (line[-1].kind == KIND_BYLINE ||
		count_again(outline, i + 1, line_text(line)) >= AGAIN_LEAST);
}
