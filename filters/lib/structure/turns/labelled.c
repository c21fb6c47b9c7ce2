/*
 * Labels that are of headings above turns, and of nobody who speaks.
 *
 * One has the label of the turn below it.  The other is a part of a recording, which
 * its transcript names with the time: 00:08:15 为什么开店 looks like a label of speech
 * recognition, 00:08:15 王小明.  But nothing is said on its line, nor on the next,
 * which has a label of its own and no time; and nobody is called so.
 */
#include "structure/turns/labelled.h"

#include "structure/turns/clues.h"

static bool
is_person(const struct outline *outline, const struct utterance *it)
{
	const uint32_t who = clue_bit(CLUE_MACHINE) | clue_bit(CLUE_PART) |
	    clue_bit(CLUE_OFFICE) | clue_bit(CLUE_NAME) |
	    clue_bit(CLUE_SHORT_NAME);

	return (utterance_words(outline, it) & who) != 0;
}

static bool
is_timed(const struct utterance *it)
{
	return (it->clues & clue_bit(CLUE_TIMED)) != 0;
}

/* 00:08:15 为什么开店, right above who speaks. */
static bool
begins_part(const struct outline *outline, const struct utterance *it)
{
	const struct line *line = &outline->lines[it->line];

	return is_timed(it) && it->head >= line->bytes - line->trail &&
	    line->end != END_COLON && line_is_plain(line) &&
	    it[1].line == it->line + 1 && !it[1].alone && !is_timed(&it[1]) &&
	    !is_person(outline, it);
}

/*
 * 问题1：水从哪里来 above 问题1：请问… is a heading that has the label, too;
 * 主席：王小明 is none.
 */
static bool
has_label_below(const struct outline *outline, const struct utterance *it)
{
	return it->open && !it->value && !it[1].open &&
	    it[1].line == it->line + 1 &&
	    span_equal(
		utterance_name(outline, it), utterance_name(outline, it + 1));
}

void
labelled_heads_find(
    struct utterances *utterances, const struct outline *outline)
{
	for (size_t i = 0; i + 1 < utterances->count; i++) {
		struct utterance *it = &utterances->list[i];

		it->heads =
		    begins_part(outline, it) || has_label_below(outline, it);
	}
}

enum reason
labelled_reason(const struct outline *outline, const struct utterance *it)
{
	return has_label_below(outline, it) ? WHY_LABELLED : WHY_RECORDING;
}
