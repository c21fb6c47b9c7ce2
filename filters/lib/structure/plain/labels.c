/*
 * Labels that head text elsewhere: 世界观： above a paragraph, and once more above
 * a list, or a line that lacks its stop.
 *
 * What the words are is known by then, so what stands below need not tell.
 */
#include "structure/plain/labels.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "structure/lines/shape.h"

enum {
	LABELS_MOST = 8, /* of different labels */
	AGAIN_LEAST = 2, /* of one that heads text */
};

struct known_labels {
	struct span text[LABELS_MOST];
	size_t seen[LABELS_MOST];
	size_t count;
};

static size_t
find_label(const struct known_labels *labels, struct span text)
{
	size_t i = 0;

	while (i < labels->count && !span_equal(labels->text[i], text))
		i++;
	return i;
}

static void
note_label(struct known_labels *labels, struct span text)
{
	size_t i = find_label(labels, text);

	if (i == LABELS_MOST)
		return;
	if (i == labels->count) {
		labels->text[labels->count] = text;
		labels->seen[labels->count++] = 0;
	}
	labels->seen[i]++;
}

static bool
is_label(const struct candidate *c)
{
	return c->look == LOOK_LABEL &&
	    (c->place == PLACE_CLEAR || c->place == PLACE_LOWER);
}

/* The labels that head text; false: none does so twice. */
static bool
note_labels(const struct outline *outline, const struct candidates *all,
    struct known_labels *labels)
{
	bool again = false;

	for (size_t k = 0; k < all->count; k++)
		if (is_label(&all->list[k]))
			note_label(labels,
			    line_text(&outline->lines[all->list[k].line]));
	for (size_t i = 0; i < labels->count; i++)
		again = again || labels->seen[i] >= AGAIN_LEAST;
	return again;
}

/* The line is one of them. */
static bool
is_known(const struct known_labels *labels, const struct line *line)
{
	size_t which;

	if (line->end != END_COLON || !line_is_plain(line))
		return false;
	which = find_label(labels, line_text(line));
	return which < labels->count && labels->seen[which] >= AGAIN_LEAST;
}

/* It is, and something else stands below. */
static bool
is_again(
    const struct outline *outline, const struct known_labels *labels, size_t i)
{
	const struct line *line = &outline->lines[i];

	return is_known(labels, line) && i + 1 < outline->line_count &&
	    !is_known(labels, line + 1);
}

void
labels_add(const struct outline *outline, struct candidates *all)
{
	struct candidates more = {0};
	struct known_labels labels = {.count = 0};
	size_t k = 0;

	if (!note_labels(outline, all, &labels))
		return;
	for (size_t i = 0; i < outline->line_count; i++) {
		bool old = k < all->count && all->list[k].line == i;
		bool again = is_again(outline, &labels, i);

		if (!old && !again)
			continue;
		more.list = xgrow(
		    more.list, &more.cap, more.count + 1, sizeof(*more.list));
		more.list[more.count++] = old && !again
		    ? all->list[k]
		    : (struct candidate){.line = (uint32_t)i,
			  .look = LOOK_LABEL,
			  .place = PLACE_CLEAR};
		k += old;
	}
	free(all->list);
	*all = more;
}
