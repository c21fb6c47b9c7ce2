/* Say for a line why it is what it is. */
#include "explain.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/translate.h"
#include "structure/numbers/votes.h"
#include "structure/plain/sum.h"
#include "structure/turns/clues.h"

/* What is told, and of which document. */
struct telling {
	const struct outline *outline;
	const size_t *numbers; /* in the source, of each line */
	const struct tally *tallies; /* of each run */
	struct buf *out;
};

static size_t
first_number(const struct telling *telling, const struct run *run)
{
	return telling->numbers[telling->outline->entries[run->first].line];
}

/* What its lines say of the run, and what that comes to. */
static void
tell_facts(const struct telling *telling, const struct run *run)
{
	const struct tally *tally = &telling->tallies[run->series];
	bool told = false;
	const char *before = translate("; of its lines ");

	for (int i = 0; i < VOTE_COUNT; i++) {
		if (tally->votes[i] == 0)
			continue;
		buf_printf(telling->out, translate("%s%u %s"), before,
		    (unsigned)tally->votes[i],
		    translate(votes_weights[i].text));
		before = translate(", ");
		told = true;
	}
	if (told)
		buf_printf(
		    telling->out, translate(": %ld"), votes_weigh(tally));
}

/* Where the entry stands among the numbers of its run. */
static void
tell_run(const struct telling *telling, const struct entry *entry)
{
	const struct run *runs = telling->outline->runs;
	const struct run *run = &runs[entry->run];

	buf_printf(telling->out,
	    translate("; number %u in the run of %u from line %zu"),
	    (unsigned)entry->number, (unsigned)run->count,
	    first_number(telling, run));
	if (run->parent != NONE)
		buf_printf(telling->out,
		    translate(" inside that from line %zu"),
		    first_number(telling, &runs[run->parent]));
	tell_facts(telling, run);
}

static void
tell_entry(const struct telling *telling, const struct line *line)
{
	const struct entry *entry = &telling->outline->entries[line->entry];

	if (entry->run != NONE)
		tell_run(telling, entry);
	else if (line->kind == KIND_PARA)
		buf_printf(telling->out,
		    translate("; number %u stands in no run"),
		    (unsigned)entry->number);
}

/* What its label weighs, if a label opens line i; *label is the next one. */
static void
tell_label(const struct telling *telling, size_t i, size_t *label, bool told)
{
	const struct outline *outline = telling->outline;

	if (*label == outline->label_count || outline->labels[*label].line != i)
		return;
	if (told) {
		buf_string(telling->out, translate("; its label weighs "));
		clues_tell(outline->labels[*label].clues, telling->out);
	}
	++*label;
}

static size_t *
number_lines(const struct outline *outline)
{
	size_t *numbers = xcalloc(outline->line_count, sizeof(*numbers));

	for (size_t i = 0; i < outline->line_count; i++)
		numbers[i] =
		    outline_number(outline, i, i > 0 ? numbers[i - 1] : 0);
	return numbers;
}

/* What was weighed of line i, or NULL; *k goes on with the lines. */
static const struct candidate *
find_weighed(const struct outline *outline, size_t i, size_t *k)
{
	const struct candidates *all = &outline->plain;

	while (*k < all->count && all->list[*k].line < i)
		(*k)++;
	return *k < all->count && all->list[*k].line == i ? &all->list[*k]
							  : NULL;
}

void
explain_lines(const struct outline *outline, const char *source, size_t number,
    struct buf *out)
{
	size_t *numbers = number_lines(outline);
	struct tally *tallies = xcalloc(outline->run_count, sizeof(*tallies));
	struct telling telling = {outline, numbers, tallies, out};
	size_t label = 0;
	size_t k = 0; /* of the lines that may be headings without a number */

	votes_count(outline, tallies);
	for (size_t i = 0; i < outline->line_count; i++) {
		const struct line *line = &outline->lines[i];
		struct span kind = kind_name((enum kind)line->kind);
		const struct candidate *weighed = find_weighed(outline, i, &k);

		if (number != 0 && numbers[i] != number) {
			tell_label(&telling, i, &label, false);
			continue;
		}
		buf_printf(out, "%s:%zu: %.*s %u: %s", source, numbers[i],
		    SHOWN(kind), (unsigned)line->level,
		    reason_text((enum reason)line->why));
		if (line->entry != NONE)
			tell_entry(&telling, line);
		tell_label(&telling, i, &label, true);
		if (weighed != NULL)
			sum_tell(weighed, out);
		buf_byte(out, '\n');
	}
	free(tallies);
	free(numbers);
}
