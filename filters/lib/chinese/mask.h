/* Masks: a run of marks in the place of words that were struck out. */
#ifndef MASK_H
#define MASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* A run of one character, `count` of them, at bytes [start, end) of the text. */
struct mask_run {
	uint32_t code;
	size_t start, end, count;
};

/* The run that the character at `at` begins. */
struct mask_run mask_run_at(struct span text, size_t at, uint32_t code);

/*
 * It strikes something out: two or more of * ＊ × ○ 〇 □, or of X and x beside
 * Han, with text or a mark beside them; a run with nothing beside it parts two
 * scenes; 二〇〇五 is a number, XX世纪 the twentieth and XXL a size.
 *
 * One alone is the sign of a footnote, of multiplication, of a list; but a star
 * inside a clause, 将*打造, where the document has no such notes.
 */
bool mask_is(struct span text, const struct mask_run *run, bool notes);

/* The text is a footnote, which its star begins. */
bool mask_is_note(struct span text);

/* One star and nothing else: the label of such a note. */
bool mask_is_star(struct span label);

/*
 * The run opens what Markdown sets in strong type, **要点：**, and another closes
 * it: where that begins, or 0.  Neither hides anything.  Of masks that stand so,
 * **局，**县, the marks between are none that end a sentence or a bracket; a pause
 * ends what counts, **第一，**渠.
 */
size_t mask_strong_end(struct span text, const struct mask_run *run);

#endif
