/* Which entry may come behind which, as their numbers and looks have it. */
#ifndef SEQUENCE_H
#define SEQUENCE_H

#include "structure/model/model.h"

/* No run begins with a larger number, but in an excerpt. */
enum { SEQUENCE_START_MAX = 3 };

/* The entry may be part of a run: its line is nothing else already. */
bool sequence_takes(const struct outline *outline, const struct entry *entry);

/* Set entry.next of all entries that may. */
void sequence_link(struct outline *outline);

/* The next number, or 最后. */
static inline bool
sequence_follows(const struct outline *outline, const struct entry *last,
    const struct entry *next)
{
	return (next->number == last->number + 1 ||
		   (next->last && next->number <= last->number + 1)) &&
	    outline_path(outline, last) == outline_path(outline, next);
}

/* Standing lines go with standing lines, sentences with sentences. */
static inline bool
sequence_alike(const struct entry *a, const struct entry *b)
{
	bool short_a = a->form <= FORM_QUESTION,
	     short_b = b->form <= FORM_QUESTION;

	return short_a == short_b;
}

/* The next of its style and sign, or NULL; of an entry that is not placed yet. */
static inline const struct entry *
sequence_next(const struct outline *outline, const struct entry *entry)
{
	return entry->next == NONE ? NULL : &outline->entries[entry->next];
}

/*
 * From an entry that could begin a run: follow its own run to its end and see
 * whether what comes then continues the outer run.
 */
bool sequence_returns_to(const struct outline *outline,
    const struct entry *entry, const struct entry *outer);

/* How much larger than the last the number may be. */
unsigned sequence_gap(const struct outline *outline, const struct entry *entry);

/* 三、四线城市… is no number where the next of the style is a true 三、 */
bool sequence_is_belied(
    const struct outline *outline, const struct entry *entry);

/* 一、 二、 二、 四、: it stands for the number that is missing behind it. */
bool sequence_is_mistyped(const struct outline *outline,
    const struct entry *last, const struct entry *entry);

/* A run may begin with the entry. */
bool sequence_begins(const struct outline *outline, const struct entry *entry);

/* Whether the last number of the run is not its last. */
bool sequence_goes_on(const struct outline *outline, uint32_t run);

/* 情景A： right below 模块三： counts inside it, for another noun counts there. */
bool sequence_divides(const struct outline *outline, const struct entry *last,
    const struct entry *entry);

/*
 * Between 第一章 and 第二章 the run counts on: its numbers are those of
 * paragraphs, and hold no chapter.
 */
bool sequence_counts_through(
    const struct outline *outline, uint32_t run, const struct entry *entry);

#endif
