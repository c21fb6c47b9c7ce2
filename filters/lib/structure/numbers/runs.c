/*
 * Runs of consecutive numbers of one style, nested in one another.
 *
 * Entries are taken in their order.  One that continues an open run closes all
 * that was opened inside that run; one that begins a run is nested in all that
 * is open.  Whether a number 1 begins a sister of the open run of its style,
 * or a list inside it, is told by what its own run leads to: a list inside
 * ends, and the number that the outer run waits for comes.
 */
#include "structure/numbers/runs.h"

#include <string.h>

#include "base/alloc.h"
#include "structure/front/enclosed.h"
#include "structure/numbers/appendix.h"
#include "structure/numbers/sequence.h"

enum {
	STACK_MAX = 64, /* open runs; nobody nests as deep */
};

struct stack {
	uint32_t run[STACK_MAX];
	size_t depth;
	uint32_t closed[STYLE_COUNT]; /* the last run of each style */
};

static const struct entry *
end_of(const struct outline *outline, uint32_t run)
{
	return &outline->entries[outline->runs[run].end];
}

/*
 * The place in the stack of the run that the entry continues, or the depth:
 * the innermost whose last entry is alike and ends in the same sign, else the
 * innermost.
 */
static size_t
find_continued(const struct outline *outline, const struct stack *stack,
    const struct entry *entry)
{
	size_t found = stack->depth;

	for (size_t i = stack->depth; i-- > 0;) {
		const struct run *run = &outline->runs[stack->run[i]];
		const struct entry *last = &outline->entries[run->end];

		if (run->style != entry->style ||
		    !sequence_follows(outline, last, entry))
			continue;
		if (sequence_alike(last, entry) && last->sign == entry->sign)
			return i;
		if (found == stack->depth)
			found = i;
	}
	return found;
}

/* The place of the innermost run, of so many, of its style and sign, or their number. */
static size_t
find_style(const struct outline *outline, const struct stack *stack,
    size_t depth, const struct entry *entry)
{
	for (size_t i = depth; i-- > 0;)
		if (outline->runs[stack->run[i]].style == entry->style &&
		    end_of(outline, stack->run[i])->sign == entry->sign)
			return i;
	return depth;
}

static void
take(struct outline *outline, struct stack *stack, size_t at, uint32_t i)
{
	struct run *run = &outline->runs[stack->run[at]];

	run->end = i;
	run->next = outline->entries[i].next;
	run->count++;
	outline->entries[i].run = stack->run[at];
	stack->depth = at + 1;
}

/*
 * The closed run that the entry goes on counting from, or NONE: the articles
 * of a law are numbered through its chapters.
 */
static uint32_t
find_closed(const struct outline *outline, const struct stack *stack,
    const struct entry *entry)
{
	uint32_t run = stack->closed[entry->style];

	if (run == NONE || run >= outline->run_count ||
	    outline->runs[run].style != entry->style || entry->doubtful ||
	    entry->number == 1 ||
	    !sequence_follows(outline, end_of(outline, run), entry) ||
	    (!sequence_alike(end_of(outline, run), entry) &&
		entry->number <= SEQUENCE_START_MAX &&
		!style_is_article((enum style)entry->style)))
		return NONE;
	return run;
}

/*
 * Room for one more.  How many runs wait for their next number is up to the
 * text; with a bound, each entry costs the same, and what is outermost of so
 * many is taken to have ended.
 */
static void
push(struct stack *stack, uint32_t run)
{
	if (stack->depth == STACK_MAX)
		memmove(stack->run, stack->run + 1,
		    --stack->depth * sizeof(stack->run[0]));
	stack->run[stack->depth++] = run;
}

static void
begin(struct outline *outline, struct stack *stack, uint32_t i)
{
	uint32_t id = (uint32_t)outline->run_count++;

	outline->runs = xgrow(outline->runs, &outline->run_cap,
	    outline->run_count, sizeof(*outline->runs));
	outline->runs[id] = (struct run){
	    .first = i,
	    .end = i,
	    .parent = stack->depth > 0 ? stack->run[stack->depth - 1] : NONE,
	    .count = 1,
	    .series = id,
	    .next = outline->entries[i].next,
	    .style = outline->entries[i].style,
	};
	outline->entries[i].run = id;
	push(stack, id);
	stack->closed[outline->entries[i].style] = id;
}

/* A run of one that another takes the place of was none. */
static void
forget_single(struct outline *outline, uint32_t id)
{
	struct run *run = &outline->runs[id];

	if (run->count > 1 || id + 1 != outline->run_count)
		return;
	outline->entries[run->first].run = NONE;
	outline->run_count--;
}

/*
 * A run inside that of place at, open still, waits for a number, and it is the
 * next of its style that comes: what begins here, unlike the run at that place,
 * is a list inside it.
 */
static bool
is_awaited(const struct outline *outline, const struct stack *stack, size_t at,
    const struct entry *entry)
{
	if (sequence_alike(end_of(outline, stack->run[at]), entry))
		return false;
	for (size_t i = at + 1; i < stack->depth; i++)
		if (sequence_goes_on(outline, stack->run[i]))
			return true;
	return false;
}

/* The entry begins a run anew; make room for it in the stack. */
static void
restart(struct outline *outline, struct stack *stack, uint32_t i)
{
	const struct entry *entry = &outline->entries[i];
	size_t at = find_style(outline, stack, stack->depth, entry);
	const struct entry *outer;

	if (at == stack->depth || is_awaited(outline, stack, at, entry) ||
	    sequence_divides(outline, end_of(outline, stack->run[at]), entry)) {
		begin(outline, stack, i);
		return;
	}
	outer = end_of(outline, stack->run[at]);
	if (sequence_returns_to(outline, entry, outer)) {
		const struct entry *next = sequence_next(outline, entry);

		if (!sequence_follows(outline, entry, next))
			return; /* it stands alone inside that run */
		if (find_style(outline, stack, at, entry) == at) {
			begin(outline, stack, i);
			return;
		}
	}
	if (at + 1 == stack->depth)
		forget_single(outline, stack->run[at]);
	stack->depth = at;
	begin(outline, stack, i);
}

/* The number of the last entry once more, and no slip alone. */
static bool
stands_twice(const struct outline *outline, const struct entry *last,
    const struct entry *entry)
{
	const struct entry *next = sequence_next(outline, entry);
	enum style style = (enum style)entry->style;

	if (entry->number != last->number)
		return false;
	/* 第一卷 第一章, and on the next page 第一卷 第二章 */
	if (style_is_unit(style))
		return true;
	if (entry->number <= 1)
		return false;
	return (next != NULL && sequence_follows(outline, entry, next)) ||
	    entry->form <= FORM_STANDING ||
	    (entry->form == FORM_RUNIN && last->form == FORM_RUNIN &&
		!style_is_word(style));
}

/* Numbers are missing between the two, and not more than may be. */
static bool
leaves_gap(const struct outline *outline, const struct entry *last,
    const struct entry *entry)
{
	return entry->number > last->number &&
	    ((unsigned)(entry->number - last->number) <=
		    sequence_gap(outline, entry) ||
		style_is_article((enum style)entry->style));
}

/* The run goes on behind a number that is missing or stands twice. */
static size_t
find_near(const struct outline *outline, const struct stack *stack,
    const struct entry *entry)
{
	size_t at = find_style(outline, stack, stack->depth, entry);
	const struct entry *last;

	if (at == stack->depth || entry->doubtful)
		return stack->depth;
	last = end_of(outline, stack->run[at]);
	if (outline_path(outline, last) != outline_path(outline, entry) ||
	    !sequence_alike(last, entry))
		return stack->depth;
	return sequence_is_mistyped(outline, last, entry) ||
		leaves_gap(outline, last, entry) ||
		stands_twice(outline, last, entry)
	    ? at
	    : stack->depth;
}

/*
 * An entry whose run lacks its first numbers stands in no article of a law, nor
 * in a run that has ended and is of a style below its own; and 第二章 stands in
 * no article at all.
 */
static void
leave_lower(const struct outline *outline, struct stack *stack,
    const struct entry *entry)
{
	enum style style = (enum style)entry->style;

	if (style_is_article(style) ||
	    (entry->number == 1 && !style_is_unit(style)))
		return;
	while (stack->depth > 0) {
		uint32_t run = stack->run[stack->depth - 1];
		enum style open = (enum style)outline->runs[run].style;

		if (!style_is_article(open) &&
		    !sequence_counts_through(outline, run, entry) &&
		    (entry->number == 1 || open <= style ||
			sequence_goes_on(outline, run)))
			return;
		stack->depth--;
	}
}

static void
place(struct outline *outline, struct stack *stack, uint32_t i)
{
	const struct entry *entry = &outline->entries[i];
	size_t at = find_continued(outline, stack, entry);
	uint32_t closed =
	    at < stack->depth ? NONE : find_closed(outline, stack, entry);

	if (sequence_is_belied(outline, entry))
		return;
	if (closed != NONE) {
		uint32_t series = outline->runs[closed].series;

		begin(outline, stack, i);
		outline->runs[outline->run_count - 1].series = series;
		return;
	}
	if (at == stack->depth)
		at = find_near(outline, stack, entry);
	if (at < stack->depth) {
		take(outline, stack, at, i);
	} else if (sequence_begins(outline, entry)) {
		leave_lower(outline, stack, entry);
		restart(outline, stack, i);
	}
}

/* Signs that count nothing: a run of them is what stands together. */
static void
place_bullet(struct outline *outline, struct stack *stack, uint32_t i)
{
	const struct entry *entry = &outline->entries[i];
	size_t at = find_style(outline, stack, stack->depth, entry);

	if (at < stack->depth &&
	    end_of(outline, stack->run[at])->line + 1 == entry->line) {
		take(outline, stack, at, i);
		return;
	}
	if (at < stack->depth) {
		stack->depth = at;
		forget_single(outline, stack->run[at]);
	}
	begin(outline, stack, i);
}

static bool
is_placed(const struct outline *outline, const struct stack *stack, uint32_t i)
{
	return stack->depth > 0 &&
	    outline->runs[stack->run[stack->depth - 1]].end == i;
}

/* No number goes on from one paper to another. */
static void
close_all(struct stack *stack)
{
	stack->depth = 0;
	for (size_t i = 0; i < STYLE_COUNT; i++)
		stack->closed[i] = NONE;
}

/* What has come to its end holds no appendix; a chapter that others follow may. */
static void
close_ended(const struct outline *outline, struct stack *stack)
{
	while (stack->depth > 0 &&
	    !sequence_goes_on(outline, stack->run[stack->depth - 1]))
		stack->depth--;
}

void
runs_find(struct outline *outline)
{
	struct stack stack = {.depth = 0};
	size_t line = 0;

	close_all(&stack);
	sequence_link(outline);
	for (size_t i = 0; i < outline->entry_count; i++) {
		struct entry *entry = &outline->entries[i];

		if (enclosed_parts(outline, line, entry->line))
			close_all(&stack);
		else if (appendix_between(outline, line, entry->line))
			close_ended(outline, &stack);
		line = entry->line;
		if (!sequence_takes(outline, entry))
			continue;
		if (entry->style == STYLE_BULLET)
			place_bullet(outline, &stack, (uint32_t)i);
		else
			place(outline, &stack, (uint32_t)i);
		if (!is_placed(outline, &stack, (uint32_t)i))
			entry->run = NONE;
	}
}
