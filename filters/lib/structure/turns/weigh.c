/*
 * Weigh the labels of a document, each by all its lines.
 *
 * The lines are sorted by label, so that those of one stand together, and what
 * they have in common becomes a clue of each.
 */
#include "structure/turns/weigh.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/turns/clues.h"

enum {
	OFTEN = 4,
	TALKING = 3, /* one turn in so many */
	SILENT_LEAST = 3, /* turns that tell that a speaker never talks */
	BLOCK_LINES = 24,
	LISTED_BYTES = 4000, /* of the lines in which a name may be listed */
	UNKNOWN_MOST = 64, /* labels that are looked for there */
	CALLED_BYTES = 150, /* of the end of the line before */
	HEADS_LEAST = 2, /* labels that head turns */
};

/* What is searched, and what it comes to. */
struct search {
	const struct utterances *utterances;
	const struct outline *outline;
	size_t asked; /* labels looked for among those listed */
	bool talking; /* a good share of all lines talks to somebody */
	bool heads; /* some labels are of headings above turns */
};

/* The place of a utterance among those of its label. */
struct place {
	uint64_t hash;
	size_t at;
};

static int
by_label(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* The utterances, which stay where they are, by label; the caller frees it. */
static struct place *
sort_labels(const struct utterances *utterances)
{
	struct place *places = xcalloc(utterances->count, sizeof(*places));

	for (size_t i = 0; i < utterances->count; i++)
		places[i] = (struct place){utterances->list[i].hash, i};
	qsort(places, utterances->count, sizeof(*places), by_label);
	return places;
}

/* Behind the name, or before it, a list goes on: 、 ， ： a blank, a bracket. */
static bool
is_limit(uint32_t code)
{
	switch (code) {
	case 0:
	case ',':
	case U'、':
	case U'（':
	case U'）':
	case U'，':
		return true;
	default:
		return scan_is_blank(code) || scan_is_colon(code);
	}
}

static bool
lists(struct span text, struct span name)
{
	const char *hit = memmem(text.ptr, text.len, name.ptr, name.len);
	uint32_t before = 0;
	size_t at;

	if (hit == NULL)
		return false;
	at = (size_t)(hit - text.ptr);
	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &before);
	return is_limit(before) && is_limit(scan_peek(text, at + name.len));
}

/* 嘉宾：王小明、李红, and what else stands at the top and names those present. */
static bool
is_listed(const struct outline *outline, size_t line, struct span name)
{
	size_t bytes = 0;

	for (size_t i = 0; i < line && i < BLOCK_LINES && bytes < LISTED_BYTES;
	     i++) {
		struct span text = line_text(&outline->lines[i]);

		bytes += text.len;
		if (text.len > name.len && lists(text, name))
			return true;
	}
	return false;
}

/* 请王小明发言。, on the line before. */
static bool
is_called(const struct outline *outline, size_t line, struct span name)
{
	struct span text;

	if (line == 0)
		return false;
	text = line_text(&outline->lines[line - 1]);
	if (text.len > CALLED_BYTES)
		text = span_from(
		    text, utf8_before(text, text.len - CALLED_BYTES + 1));
	return text.len > name.len &&
	    memmem(text.ptr, text.len, name.ptr, name.len) != NULL;
}

/* Behind the last place of the label of places[i]. */
static size_t
end_of_label(const struct place *places, size_t i, size_t count)
{
	size_t end = i + 1;

	while (end < count && places[end].hash == places[i].hash)
		end++;
	return end;
}

/* 谈扩张： heads, too: one alone may be somebody who says little. */
static bool
have_heads(const struct utterances *utterances, const struct place *places)
{
	size_t heads = 0;

	for (size_t i = 0, end; i < utterances->count; i = end) {
		end = end_of_label(places, i, utterances->count);
		heads += end == i + 1 &&
		    utterance_heads_turn(utterances, places[i].at);
	}
	return heads >= HEADS_LEAST;
}

/* What the lines of one label are like. */
struct habit {
	size_t count, spoken, values, talks;
};

static uint32_t
clues_of_habit(const struct habit *habit)
{
	uint32_t clues = 0;

	if (habit->count > 1)
		clues |= clue_bit(CLUE_AGAIN);
	if (habit->count >= OFTEN)
		clues |= clue_bit(CLUE_OFTEN);
	if (habit->spoken * 2 >= habit->count)
		clues |= clue_bit(CLUE_SPOKEN);
	if (habit->values * 2 > habit->count)
		clues |= clue_bit(CLUE_VALUES);
	if (habit->talks * TALKING >= habit->count)
		clues |= clue_bit(CLUE_TALKS);
	return clues;
}

/*
 * Who is no person for sure has to talk, or to be among those who do: who
 * answers needs neither 我 nor 你.
 */
static uint32_t
clues_of_doubt(uint32_t clues, const struct habit *habit, bool talking)
{
	const uint32_t sure = clue_bit(CLUE_MACHINE) | clue_bit(CLUE_PART) |
	    clue_bit(CLUE_OFFICE) | clue_bit(CLUE_NAME);
	const uint32_t any = sure | clue_bit(CLUE_SHORT_NAME) |
	    clue_bit(CLUE_SOUNDS) | clue_bit(CLUE_KNOWN) |
	    clue_bit(CLUE_CALLED) | clue_bit(CLUE_AMID);
	uint32_t doubt = 0;

	if ((clues & sure) == 0 && habit->talks == 0 && !talking &&
	    habit->count >= SILENT_LEAST)
		doubt |= clue_bit(CLUE_SILENT);
	if ((clues & any) == 0 && (!talking || habit->count == 1))
		doubt |= clue_bit(CLUE_NOBODY);
	return doubt;
}

/* What others say of who has the label could make it a speaker's, or not. */
static bool
is_open(const struct search *search, const struct habit *habit, uint32_t clues)
{
	const uint32_t named = clue_bit(CLUE_KNOWN) | clue_bit(CLUE_CALLED);
	uint32_t without =
	    clues | clues_of_doubt(clues, habit, search->talking);
	uint32_t with =
	    clues | clues_of_doubt(clues | named, habit, search->talking);

	return search->outline->telling ||
	    (clues_weigh(without) < CLUES_LEAST &&
		clues_weigh(with | named) >= CLUES_LEAST);
}

/* Who has the label is called, or named in a list: searched for if it matters. */
static uint32_t
clues_of_others(struct search *search, const struct utterance *first,
    const struct habit *habit, uint32_t clues)
{
	const struct outline *outline = search->outline;
	struct span name = utterance_name(outline, first);
	bool may_search = search->asked++ < UNKNOWN_MOST;
	uint32_t others = 0;

	if (!is_open(search, habit, clues))
		return 0;
	if ((clues & clue_bit(CLUE_BARE)) == 0 &&
	    is_called(outline, first->line, name))
		others |= clue_bit(CLUE_CALLED);
	if (may_search && is_listed(outline, first->line, name))
		others |= clue_bit(CLUE_KNOWN);
	return others;
}

/* The clues of one label, whose lines are n. */
static uint32_t
weigh_label(struct search *search, const struct place *places, size_t n)
{
	const struct utterances *utterances = search->utterances;
	const struct outline *outline = search->outline;
	const struct utterance *first = &utterances->list[places[0].at];
	struct habit habit = {.count = n};
	uint32_t clues = 0;

	for (size_t k = 0; k < n; k++) {
		const struct utterance *it = &utterances->list[places[k].at];

		habit.spoken += it->spoken;
		habit.values += it->value || (n > 1 && it->open);
		habit.talks += it->talks;
		clues |= it->clues; /* one line of it may tell more */
	}
	habit.values += n == 1 && search->heads &&
	    utterance_heads_turn(utterances, places[0].at);
	clues |= clues_of_habit(&habit);
	if (n == 1 && utterance_is_amid(utterances, places[0].at, outline))
		clues |= clue_bit(CLUE_AMID);
	clues |= clues_of_others(search, first, &habit, clues);
	return clues | clues_of_doubt(clues, &habit, search->talking);
}

/* A program says whose voice it hears, and when. */
static bool
is_machine(const struct utterance *it)
{
	return (it->clues & clue_bit(CLUE_MACHINE)) ||
	    ((it->clues & clue_bit(CLUE_TIMED)) && it->spoken);
}

static void
count_label(const struct utterance *it, size_t n, struct speakers *speakers)
{
	uint32_t offices = clue_bit(CLUE_PART) | clue_bit(CLUE_OFFICE);
	uint32_t said = clue_bit(CLUE_PART) | clue_bit(CLUE_SPOKEN);

	if (clues_weigh(it->clues) < CLUES_LEAST) {
		speakers->others += n > 1 ? n : 0;
		return;
	}
	speakers->talking += (it->clues & clue_bit(CLUE_TALKS)) != 0;
	speakers->parts += (it->clues & said) == said;
	if (is_machine(it))
		speakers->machines += n;
	if (n == 1) {
		speakers->once += !it->value && !it->heads;
		return;
	}
	speakers->again++;
	speakers->turns += n;
	if ((it->clues & offices) && n > speakers->chaired)
		speakers->chaired = n;
}

/*
 * Ask of each label once what its words tell; and of 记 者： beside 记者： again
 * where the line is doubtful.
 */
static void
ask_label(struct utterances *utterances, const struct place *places, size_t n,
    const struct outline *outline)
{
	const struct utterance *asked = &utterances->list[places[0].at];
	uint32_t all = utterance_words(outline, asked), own = all;

	for (size_t k = 0; k < n; k++) {
		struct utterance *it = &utterances->list[places[k].at];

		it->clues |= all;
		if (!utterance_is_doubtful(outline, it))
			continue;
		if (!span_equal(utterance_name(outline, it),
			utterance_name(outline, asked)))
			own = utterance_words(outline, asked = it);
		it->clues |= own;
	}
}

static void
ask_labels(struct utterances *utterances, const struct place *places,
    const struct outline *outline)
{
	for (size_t i = 0, end; i < utterances->count; i = end) {
		end = end_of_label(places, i, utterances->count);
		ask_label(utterances, places + i, end - i, outline);
	}
}

/* Of all labelled lines, those of things aside. */
static bool
is_talking(const struct utterances *utterances)
{
	size_t all = 0, talks = 0;

	for (size_t i = 0; i < utterances->count; i++) {
		const struct utterance *it = &utterances->list[i];

		if (it->clues & clue_bit(CLUE_THING))
			continue;
		all++;
		talks += it->talks;
	}
	return talks * TALKING >= all;
}

static void
find_ends(const struct utterances *utterances, struct speakers *speakers)
{
	bool any = false;

	for (size_t i = 0; i < utterances->count; i++) {
		const struct utterance *it = &utterances->list[i];

		if (!it->speaks)
			continue;
		if (!any)
			speakers->first = it->line;
		speakers->last = it->line;
		any = true;
	}
}

void
weigh_labels(struct utterances *utterances, const struct outline *outline,
    struct speakers *speakers)
{
	struct place *places = sort_labels(utterances);
	struct search search = {.utterances = utterances, .outline = outline};

	ask_labels(utterances, places, outline);
	search.talking = is_talking(utterances);
	search.heads = have_heads(utterances, places);
	for (size_t i = 0, end; i < utterances->count; i = end) {
		uint32_t clues;
		bool speaks;

		end = end_of_label(places, i, utterances->count);
		clues = weigh_label(&search, places + i, end - i);
		speaks = clues_weigh(clues) >= CLUES_LEAST;
		for (size_t k = i; k < end; k++) {
			struct utterance *it = &utterances->list[places[k].at];

			it->clues = clues;
			it->count = (uint32_t)(end - i);
			/* no list has it: 主席：王小明 */
			it->speaks =
			    speaks && !it->heads && !(it->value && it->open);
		}
		count_label(&utterances->list[places[i].at], end - i, speakers);
	}
	free(places);
	find_ends(utterances, speakers);
}
