/*
 * Where the pages of a PDF begin.
 *
 * The field tells the line and the characters of it in front, blanks aside: blanks are
 * what jg-normalize changes most.  The place is told by where it lies in memory, so
 * that whoever writes the text there need not count.
 */
#include "body/page_begin.h"

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"

/* One word of the field: 9+79:2. */
struct told {
	size_t line, chars;
	struct span number;
};

static size_t
read_number(struct span *text)
{
	size_t number = 0;

	while (text->len > 0 && ascii_is_digit(text->ptr[0])) {
		if (number < SIZE_MAX / 100)
			number = number * 10 + (size_t)(text->ptr[0] - '0');
		*text = span_from(*text, 1);
	}
	return number;
}

static bool
read_told(struct span word, struct told *told)
{
	*told = (struct told){.line = read_number(&word)};
	if (span_starts(word, SPAN("+"))) {
		word = span_from(word, 1);
		told->chars = read_number(&word);
	}
	if (told->line == 0 || !span_starts(word, SPAN(":")))
		return false;
	told->number = span_from(word, 1);
	return told->number.len > 0;
}

static void
add(struct page_breaks *breaks, const char *at, struct span number)
{
	breaks->list = xgrow(breaks->list, &breaks->cap, breaks->count + 1,
	    sizeof(*breaks->list));
	breaks->list[breaks->count++] =
	    (struct page_break){.at = at, .number = number};
}

/* Where one is in the document, and the next word of the field. */
struct reading {
	struct page_breaks *breaks;
	struct span rest;
	struct told told;
	size_t line, chars; /* passed of it */
	bool more; /* told is still to come */
};

static void
read_next(struct reading *reading)
{
	do
		reading->more = reading->rest.len > 0;
	while (reading->more &&
	    !read_told(span_cut(&reading->rest, ' '), &reading->told));
}

/* A page begins here, or where the text lacks what was told of it. */
static bool
is_here(const struct reading *reading)
{
	const struct told *told = &reading->told;

	return reading->more &&
	    (told->line < reading->line ||
		(told->line == reading->line && told->chars <= reading->chars));
}

static void
pass(struct reading *reading, struct span text)
{
	for (size_t at = 0; at < text.len && reading->more;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (unicode_is_ink(code)) {
			for (; is_here(reading); read_next(reading))
				add(reading->breaks, text.ptr + at,
				    reading->told.number);
			reading->chars++;
		}
		at += len;
	}
}

void
pages_find(const struct document *document, struct page_breaks *breaks)
{
	struct reading reading = {
	    .breaks = breaks, .rest = document_meta(document, SPAN("pages"))};

	breaks->count = 0;
	read_next(&reading);
	for (size_t i = 0; i < document->count && reading.more; i++) {
		const struct block *block = &document->blocks[i];

		if (!kind_is_text(block->kind))
			continue;
		if (block->line != reading.line)
			reading.chars = 0;
		reading.line = block->line;
		pass(&reading, block->label);
		pass(&reading, block->text);
	}
}
