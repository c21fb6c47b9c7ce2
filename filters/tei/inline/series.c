/*
 * Enumerations inside a paragraph: 一是……；二是……。
 *
 * All or none: labels of one form, from one on and none left out, each behind
 * a mark of punctuation, outside all quotation marks, each with something behind
 * it.  One number out of its order, and the stretch stays as it is.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/wide.h"
#include "chinese/numeral.h"
#include "inline/spot.h"
#include "inline/walk.h"
#include "structure/enumerators/enumerator.h"

enum { ENDS = 3 };

/*
 * Of all enumerators those that a sentence has inside, and the signs that end
 * them there; 一是要 is 一是 and what has to be.
 */
static const struct {
	enum style style;
	struct span ends[ENDS];
} forms[] = {
    {STYLE_SHI, {{"是", 3}}},
    {STYLE_YAO, {{"要", 3}}},
    {STYLE_ORDINAL, {{"，", 3}, {"、", 3}, {"：", 3}}},
    {STYLE_QI, {{"，", 3}, {"：", 3}}},
    {STYLE_HAN_PAREN, {{"）", 3}, {")", 1}, {"、", 3}}},
    {STYLE_ARABIC_PAREN, {{"）", 3}, {")", 1}, {"、", 3}}},
};

enum { FORMS = ENDS * sizeof(forms) / sizeof(forms[0]) };

struct label {
	unsigned form, value;
	size_t start, end;
	size_t next; /* label of the same series; 0: none */
	bool first, broken; /* told at the first label of a series */
};

struct search {
	const struct marks *marks;
	struct span text;
	struct label *label; /* from 1 */
	size_t count, cap;
	size_t open_first[FORMS], open_last[FORMS]; /* the series going on */
};

/* The form of an enumerator with these words, or FORMS. */
static unsigned
form_of(enum style style, struct span words)
{
	for (unsigned i = 0; i < FORMS; i++) {
		struct span end = forms[i / ENDS].ends[i % ENDS];

		if (forms[i / ENDS].style == style && end.len > 0 &&
		    span_ends(words, end))
			return i;
	}
	return FORMS;
}

static bool
read_label(struct span text, size_t at, struct label *label)
{
	struct span words = span_from(text, at);
	struct enumerator e;

	if (!enumerator_read(words, &e))
		return false;
	words.len = e.label;
	if (e.style == STYLE_SHI && span_ends(words, SPAN("要")))
		words.len -= sizeof("要") - 1;
	label->form = form_of(e.style, words);
	label->value = e.number;
	label->start = at;
	label->end = at + words.len;
	return label->form < FORMS;
}

/* Where 二 or 2 stands. */
static wide_mask
are_twos(const unsigned char *p)
{
	wide v = wide_load(p), second = wide_load(p + 1);
	wide third = wide_load(p + 2);

	return (wide_mask)(v == '2') |
	    ((wide_mask)(v == 0xe4) & (wide_mask)(second == 0xba) &
		(wide_mask)(third == 0x8c));
}

/* What stands before and behind the number makes it a label, or nearly. */
static bool
may_be_label(struct span before, struct span behind)
{
	return span_starts(behind, SPAN("是")) ||
	    span_starts(behind, SPAN("要")) || span_ends(before, SPAN("第")) ||
	    span_ends(before, SPAN("其")) || span_ends(before, SPAN("（")) ||
	    span_ends(before, SPAN("("));
}

/*
 * There is a second label, or something like one: a look at the neighbours of
 * every 二 and 2, which spares most texts the rest.
 */
static bool
may_have_series(struct span text)
{
	size_t at = 0, len;

	while ((at = wide_find(text, at, are_twos)) < text.len) {
		len = text.ptr[at] == '2' ? 1 : strlen("二");
		if (may_be_label(
			(struct span){text.ptr, at}, span_from(text, at + len)))
			return true;
		at += len;
	}
	return false;
}

/* 一是一，二是二: what is counted is the number itself. */
static bool
is_idiom(struct span text, const struct label *label)
{
	unsigned value;
	size_t len = numeral_count(text, label->end, &value);

	return len > 0 && value == label->value &&
	    walk_is_pause(text, label->end + len);
}

/* Put the label behind the series that it goes on, or begin one with it. */
static void
join_series(struct search *search, size_t at)
{
	struct label *label = &search->label[at];
	size_t *first = &search->open_first[label->form];
	size_t *last = &search->open_last[label->form];

	if (label->value == 1) {
		label->first = true;
		*first = *last = at;
		label->broken = is_idiom(search->text, label);
		return;
	}
	if (*first == 0)
		return;
	if (label->value != search->label[*last].value + 1 ||
	    label->start <= search->label[*last].end ||
	    is_idiom(search->text, label)) {
		search->label[*first].broken = true;
		return;
	}
	search->label[*last].next = at;
	*last = at;
}

static void
find_labels(struct search *search)
{
	struct walk walk = walk_begin(search->text, search->marks);
	struct label label;

	while (walk_next(&walk)) {
		if (!walk.behind_pause ||
		    !read_label(search->text, walk.at, &label))
			continue;
		label.first = label.broken = false;
		label.next = 0;
		search->label = xgrow(search->label, &search->cap,
		    search->count + 2, sizeof(*search->label));
		search->label[++search->count] = label;
		join_series(search, search->count);
	}
}

/*
 * Where the last item ends.  If every item before it is a sentence, or part of
 * one, so is the last; if not, it goes on to the end of the paragraph.
 */
static size_t
find_end(const struct search *search, const struct label *first)
{
	struct walk walk = walk_begin(search->text, search->marks);
	const struct label *label = first;

	walk_to(&walk, first->end);
	while (walk_next(&walk)) {
		size_t next = label->next == 0
		    ? search->text.len
		    : search->label[label->next].start;

		if (walk.at >= next) {
			label = &search->label[label->next];
		} else if (walk.behind_sentence && walk.at > label->end) {
			return label->next == 0 ? walk.at : search->text.len;
		}
	}
	return search->text.len;
}

static void
add_series(struct spots *spots, const struct search *search,
    const struct label *first, size_t end)
{
	const struct label *label = first;

	spots_add(spots,
	    (struct spot){
		.kind = SPOT_LIST, .start = first->start, .end = end});
	for (;;) {
		const struct label *next =
		    label->next == 0 ? NULL : &search->label[label->next];

		spots_add(spots,
		    (struct spot){.kind = SPOT_LABEL,
			.start = label->start,
			.end = label->end});
		spots_add(spots,
		    (struct spot){.kind = SPOT_ITEM,
			.start = label->end,
			.end = next == NULL ? end : next->start,
			.value = label->value});
		if (next == NULL)
			return;
		label = next;
	}
}

/* A member without text, as where the line was broken behind its label. */
static bool
has_empty(const struct search *search, const struct label *first, size_t end)
{
	const struct label *label = first;

	for (;;) {
		const struct label *next =
		    label->next == 0 ? NULL : &search->label[label->next];
		size_t to = next == NULL ? end : next->start;
		struct span item = {
		    search->text.ptr + label->end, to - label->end};

		if (blank_trim(item).len == 0)
			return true;
		if (next == NULL)
			return false;
		label = next;
	}
}

void
spots_find_series(
    struct spots *spots, const struct marks *marks, struct span text)
{
	struct search search = {.marks = marks, .text = text};
	size_t end = 0, last;

	if (!may_have_series(text))
		return;
	find_labels(&search);
	for (size_t i = 1; i <= search.count; i++) {
		const struct label *label = &search.label[i];

		if (!label->first || label->broken || label->next == 0 ||
		    label->start < end)
			continue;
		last = find_end(&search, label);
		if (has_empty(&search, label, last))
			continue;
		end = last;
		add_series(spots, &search, label, end);
	}
	free(search.label);
}
