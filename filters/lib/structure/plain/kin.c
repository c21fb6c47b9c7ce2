/*
 * What lines with a label tell of one another.
 *
 * A field that comes back heads nothing, wherever it stands.  And the longer a
 * label is, the more it is a sentence that says what comes: 制水班组先锋岗工作摘录：
 * heads text where three or more end alike, for then they say what each part is.
 */
#include "structure/plain/kin.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/plain/lengths.h"

enum {
	FIELD_CHARS = 8, /* of its label */
	LONG_LABEL_CHARS = 30,
	ALIKE_LEAST = 3,
	ALIKE_BYTES = 6, /* of the end, in front of the colon */
};

/* How a label ends, and which candidate it is. */
struct ending {
	char bytes[ALIKE_BYTES];
	size_t at;
};

/* What stands before a colon with something behind it; empty: nothing. */
static struct span
field_of(const struct line *line)
{
	struct span text = line_text(line);
	size_t at = 0;

	for (unsigned n = 0; n <= FIELD_CHARS && at < text.len; n++) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_is_colon(code) && at + len < text.len)
			return (struct span){text.ptr, at};
		at += len;
	}
	return (struct span){text.ptr, 0};
}

void
kin_drop_fields(const struct outline *outline, struct candidates *all)
{
	struct candidate *last = NULL;

	for (size_t k = 0; k < all->count; k++) {
		struct candidate *c = &all->list[k];
		struct span label = field_of(&outline->lines[c->line]);

		if (c->look != LOOK_OPEN || label.len == 0)
			continue;
		if (last != NULL &&
		    span_equal(label, field_of(&outline->lines[last->line])))
			c->place = last->place = PLACE_NONE;
		last = c;
	}
}

bool
kin_may_be(const struct line *line)
{
	return line->end == END_COLON && line->chars > LABEL_CHARS &&
	    line->chars <= LONG_LABEL_CHARS && line_is_plain(line) &&
	    !line->full && !words_within(line_text(line), &words_obliging);
}

static bool
is_long(const struct outline *outline, const struct candidate *c)
{
	return c->look == LOOK_LABEL &&
	    outline->lines[c->line].chars > LABEL_CHARS;
}

static bool
have_long(const struct outline *outline, const struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++)
		if (is_long(outline, &all->list[k]))
			return true;
	return false;
}

static int
by_bytes(const void *a, const void *b)
{
	const struct ending *x = a, *y = b;
	int order = memcmp(x->bytes, y->bytes, sizeof(x->bytes));

	return order != 0 ? order : (x->at > y->at) - (x->at < y->at);
}

/* The labels of a clear place, by their ends. */
static size_t
sort_endings(const struct outline *outline, const struct candidates *all,
    struct ending *endings)
{
	size_t count = 0;

	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];
		struct span text = line_text(&outline->lines[c->line]);

		if (c->look != LOOK_LABEL || c->place != PLACE_CLEAR)
			continue;
		while (text.len > ALIKE_BYTES) {
			size_t last = utf8_before(text, text.len);

			if (!scan_is_colon(scan_peek(text, last)))
				break;
			text.len = last;
		}
		if (text.len < ALIKE_BYTES)
			continue;
		memcpy(endings[count].bytes, text.ptr + text.len - ALIKE_BYTES,
		    ALIKE_BYTES);
		endings[count++].at = k;
	}
	qsort(endings, count, sizeof(*endings), by_bytes);
	return count;
}

/* Behind those that end as the one at i does. */
static size_t
end_of_alike(const struct ending *endings, size_t i, size_t count)
{
	size_t end = i + 1;

	while (end < count &&
	    memcmp(endings[i].bytes, endings[end].bytes, ALIKE_BYTES) == 0)
		end++;
	return end;
}

/* A set of those that may stay, by candidate. */
static void
keep_alike(
    const struct outline *outline, const struct candidates *all, bool *keeps)
{
	struct ending *endings = xcalloc(all->count, sizeof(*endings));
	size_t count = sort_endings(outline, all, endings);

	for (size_t i = 0, end; i < count; i = end) {
		end = end_of_alike(endings, i, count);
		for (size_t k = i; k < end && end - i >= ALIKE_LEAST; k++)
			keeps[endings[k].at] = true;
	}
	free(endings);
}

void
kin_drop_long(const struct outline *outline, struct candidates *all)
{
	bool *keeps;
	size_t kept = 0;

	if (!have_long(outline, all))
		return;
	keeps = xcalloc(all->count, sizeof(*keeps));
	keep_alike(outline, all, keeps);
	for (size_t k = 0; k < all->count; k++)
		if (keeps[k] || !is_long(outline, &all->list[k]))
			all->list[kept++] = all->list[k];
	all->count = kept;
	free(keeps);
}
