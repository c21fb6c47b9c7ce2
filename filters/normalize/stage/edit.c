/* Edits: applied to the text by one hand, and composed. */
#include "stage/edit.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"

void
edits_free(struct edits *edits)
{
	free(edits->edit);
	*edits = (struct edits){0};
}

void
edits_add(struct edits *edits, struct edit edit)
{
	edits->edit = xgrow(
	    edits->edit, &edits->cap, edits->count + 1, sizeof(*edits->edit));
	edits->edit[edits->count++] = edit;
}

/* Two lists being merged; `middle` is what lies between the two steps. */
struct merge {
	const struct edits *first, *second;
	size_t i, j; /* the next of each */
	size_t gained, lost; /* of the middle against the source, so far */
};

/* The place of the next edit of the first step in the middle. */
static size_t
middle_at(const struct merge *merge)
{
	return merge->first->edit[merge->i].at + merge->gained - merge->lost;
}

/* Take the next edit of the first step. */
static void
take_first(struct merge *merge, struct edit *sum, size_t *end)
{
	const struct edit *edit = &merge->first->edit[merge->i];
	size_t stop = middle_at(merge) + edit->made;

	if (stop > *end)
		*end = stop;
	sum->by |= edit->by;
	merge->gained += edit->made;
	merge->lost += edit->len;
	merge->i++;
}

/* Take the next edit of the second step; what it adds goes to *grown. */
static void
take_second(struct merge *merge, struct edit *sum, size_t *end, size_t *grown)
{
	const struct edit *edit = &merge->second->edit[merge->j++];
	size_t stop = edit->at + edit->len;

	if (stop > *end)
		*end = stop;
	sum->by |= edit->by;
	/* Unsigned: what it takes away wraps, and comes right in the sum. */
	*grown += edit->made - edit->len;
}

/* One edit of the sum: the next of either list, and all that it meets. */
static struct edit
merge_next(struct merge *merge)
{
	const struct edits *first = merge->first, *second = merge->second;
	bool has_first = merge->i < first->count;
	bool has_second = merge->j < second->count;
	size_t left = has_first ? middle_at(merge) : SIZE_MAX;
	size_t right = has_second ? second->edit[merge->j].at : SIZE_MAX;
	size_t start, end = 0, grown = 0;
	struct edit sum = {0};

	if (has_first &&
	    (!has_second || left + first->edit[merge->i].made <= right)) {
		sum = first->edit[merge->i];
		take_first(merge, &sum, &end);
		return sum;
	}
	start = left < right ? left : right;
	sum.at = start + merge->lost - merge->gained;
	if (left < right)
		take_first(merge, &sum, &end);
	else
		take_second(merge, &sum, &end, &grown);
	for (;;) {
		if (merge->i < first->count && middle_at(merge) < end)
			take_first(merge, &sum, &end);
		else if (merge->j < second->count &&
		    second->edit[merge->j].at < end)
			take_second(merge, &sum, &end, &grown);
		else
			break;
	}
	sum.len = end + merge->lost - merge->gained - sum.at;
	sum.made = end - start + grown;
	return sum;
}

void
edits_compose(struct edits *first, const struct edits *second)
{
	struct merge merge = {.first = first, .second = second};
	struct edits sum = {0};

	while (merge.i < first->count || merge.j < second->count)
		edits_add(&sum, merge_next(&merge));
	edits_free(first);
	*first = sum;
}

void
edit_replace(struct editor *editor, size_t at, size_t len, struct span with,
    enum rule rule)
{
	buf_add(
	    editor->out, editor->text.ptr + editor->done, at - editor->done);
	buf_span(editor->out, with);
	editor->done = at + len;
	editor->count++;
	editor->changes++;
	if (editor->log != NULL)
		edits_add(editor->log,
		    (struct edit){at, len, with.len, rule_bit(rule)});
}

void
edit_code(
    struct editor *editor, size_t at, size_t len, uint32_t code, enum rule rule)
{
	char bytes[4];

	edit_replace(editor, at, len,
	    (struct span){bytes, utf8_encode(code, bytes)}, rule);
}

void
edit_note(struct editor *editor, size_t at, size_t len, enum rule rule)
{
	if (editor->log == NULL)
		return;
	edit_replace(
	    editor, at, len, (struct span){editor->text.ptr + at, len}, rule);
	editor->changes--;
}

uint32_t
edit_before(const struct editor *editor, size_t at)
{
	struct span settled = {editor->text.ptr, at};
	uint32_t code = '\n';

	if (at == editor->done)
		settled = buf_view(editor->out);
	if (settled.len > 0)
		(void)utf8_next(
		    settled, utf8_before(settled, settled.len), &code);
	return code;
}

void
edit_end(struct editor *editor)
{
	buf_add(editor->out, editor->text.ptr + editor->done,
	    editor->text.len - editor->done);
	editor->done = editor->text.len;
}
