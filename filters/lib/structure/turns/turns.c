/*
 * Turns of a transcript: lines that a speaker's label opens.
 *
 * What speaks for a label, its words and how often it comes, what stands behind
 * it and around it, is weighed (clues.h).  A document is a transcript when
 * labels of speakers come back, on a good share of the lines or all through it:
 * who quotes a conversation does so in one place.
 */
#include "structure/turns/turns.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/date.h"
#include "chinese/inline.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/plain/lengths.h"
#include "structure/turns/clues.h"
#include "structure/turns/labelled.h"
#include "structure/turns/numbered_turns.h"
#include "structure/turns/part.h"
#include "structure/turns/speaker.h"
#include "structure/turns/utterances.h"
#include "structure/turns/weigh.h"

enum {
	TURNS_LEAST = 4,
	LABELS_LEAST = 2,
	MACHINES_LEAST = 2, /* turns that a program labelled */
	GUESTS_LEAST = 2, /* speakers that come once, where one comes back */
	ONCE_LEAST = 4, /* speakers that come once, where none comes back */
	ANSWERS_LEAST = 3, /* to questions that have a dash for a label */
	TURNS_SHARE = 12, /* one line in so many */
	SPREAD = 2, /* or from the first to the last one line in so many */
	BEHIND = 2, /* talk that begins in the second of so many parts */
	BRIEF_LEAST = 3, /* turns, where nothing else stands below the first */
	PARTS_LEAST = 2, /* 主持人, 记者: then */
	SPEAKERS_SHARE = 3, /* one of so many labelled lines is a speaker's */
};

size_t
turns_label(struct span text)
{
	struct speaker speaker;

	return speaker_read(text, false, &speaker) ? speaker.head : 0;
}

/* One comes back, and others speak once. */
static bool
has_guests(const struct speakers *speakers)
{
	return speakers->talking > 0 &&
	    speakers->turns + speakers->once >= TURNS_LEAST &&
	    speakers->once >= GUESTS_LEAST;
}

/* Answers right below ——…？, which has no label. */
static size_t
count_answers(
    const struct outline *outline, const struct utterances *utterances)
{
	size_t count = 0;

	for (size_t i = 0; i < utterances->count; i++) {
		size_t line = utterances->list[i].line;

		count += line > 0 && utterances->list[i].speaks &&
		    outline->lines[line - 1].end == END_QUESTION &&
		    span_starts(
			line_text(&outline->lines[line - 1]), SPAN("——"));
	}
	return count;
}

/*
 * Two come back; or one, and others speak once, or what they ask is numbered, or it
 * is the chair's.
 */
static bool
converse(const struct speakers *speakers, const struct outline *outline,
    const struct utterances *utterances)
{
	if (speakers->machines >= MACHINES_LEAST)
		return true;
	if (speakers->again >= LABELS_LEAST)
		return speakers->turns >= TURNS_LEAST;
	if (speakers->again == 1)
		return speakers->chaired >= TURNS_LEAST ||
		    has_guests(speakers) ||
		    count_answers(outline, utterances) >= ANSWERS_LEAST ||
		    numbered_asked(outline, utterances) >= NUMBERED_LEAST;
	return speakers->again == 0 && speakers->once >= ONCE_LEAST &&
	    speakers->talking * 2 >= speakers->once;
}

/*
 * 主持人：…, 记者：… of the news: two parts, two who talk, and from the first to the
 * end, half of the document at least, nothing that is not said.
 */
static bool
is_brief(const struct speakers *speakers, const struct outline *outline)
{
	size_t turns = speakers->turns + speakers->once;

	return speakers->parts >= PARTS_LEAST &&
	    speakers->talking >= PARTS_LEAST && turns >= BRIEF_LEAST &&
	    turns * SPREAD >= outline->line_count &&
	    speakers->first + turns == outline->line_count &&
	    speakers->last + 1 == outline->line_count;
}

/* Q1：…？, or 问：…？ that is no longer than a heading. */
static bool
is_question(const struct outline *outline, const struct utterance *it)
{
	const struct line *line = &outline->lines[it->line];
	struct span name = utterance_name(outline, it);

	if (line->entry != NONE)
		return part_counts_question(name);
	return line->end == END_QUESTION && line->chars <= QUESTION_CHARS &&
	    part_asks(name);
}

/* There are such, and nobody has a label who answers: each heads the text below it. */
static bool
asks_for_text(
    const struct outline *outline, const struct utterances *utterances)
{
	for (size_t i = 0; i < utterances->count; i++) {
		const struct utterance *it = &utterances->list[i];

		if (it->speaks && !is_question(outline, it))
			return false;
	}
	return true;
}

static bool
is_transcript(const struct speakers *speakers, const struct outline *outline,
    const struct utterances *utterances)
{
	size_t lines = outline->line_count;
	size_t turns = speakers->turns + speakers->once;
	size_t spread = speakers->last - speakers->first + 1;

	return (converse(speakers, outline, utterances) ||
		   is_brief(speakers, outline)) &&
	    (turns * TURNS_SHARE >= lines || spread * SPREAD >= lines) &&
	    turns * SPEAKERS_SHARE >= turns + speakers->others &&
	    !asks_for_text(outline, utterances);
}

/*
 * As many labels as are there, all of them speakers', would make a transcript.
 * Mostly they would not, and nothing more is asked of them.
 */
static bool
may_be_transcript(
    const struct utterances *utterances, const struct outline *outline)
{
	const struct utterance *list = utterances->list;
	size_t count = utterances->count;

	return count >= MACHINES_LEAST &&
	    (count * TURNS_SHARE >= outline->line_count ||
		(size_t)(list[count - 1].line - list[0].line + 1) * SPREAD >=
		    outline->line_count);
}

/* Take down for those who ask why. */
static void
keep_clues(struct outline *outline, const struct utterances *utterances)
{
	outline->labels = xgrow(outline->labels, &outline->label_cap,
	    utterances->count, sizeof(*outline->labels));
	outline->label_count = utterances->count;
	for (size_t i = 0; i < utterances->count; i++)
		outline->labels[i] = (struct labelled){
		    utterances->list[i].line, utterances->list[i].clues};
}

static void
mark(struct outline *outline, const struct utterances *utterances)
{
	for (size_t i = 0; i < utterances->count; i++) {
		const struct utterance *it = &utterances->list[i];

		if (it->heads && !outline->headings_given)
			line_set(&outline->lines[it->line], KIND_HEAD,
			    labelled_reason(outline, it));
		if (!it->speaks)
			continue;
		line_set(&outline->lines[it->line], KIND_TURN, WHY_TURN);
		outline_cut(outline, it->line, it->head);
	}
}

/* （笑）, and in a transcript all else that brackets hold whole; a day above it. */
static void
note_directions(struct outline *outline)
{
	bool begun = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];
		struct span text = line_text(line);

		begun |= line->kind == KIND_TURN;
		if (!line_is_plain(line) || scan_opening(text, 0) == 0 ||
		    (!begun && date_is_line(text)))
			continue;
		if (inline_is_reaction(text))
			line_set(line, KIND_NOTE, WHY_REACTION);
		else if (outline->transcript && shape_is_bracketed(text))
			line_set(line, KIND_NOTE, WHY_BRACKETED);
	}
}

static size_t
next_turn(const struct outline *outline, size_t i)
{
	while (i < outline->line_count && outline->lines[i].kind != KIND_TURN)
		i++;
	return i;
}

/* 讲者：@船工 in front of what he says: nothing ends it, and nobody answers. */
static bool
is_field(const struct outline *outline, size_t i)
{
	return i + 1 < outline->line_count &&
	    outline->lines[i].end == END_OPEN &&
	    outline->lines[i + 1].kind != KIND_TURN;
}

/*
 * A lecture, and then questions and answers: what stands in front of them is
 * told as in any text.
 */
static bool
stand_behind(const struct outline *outline)
{
	size_t first = next_turn(outline, 0);

	if (is_field(outline, first))
		first = next_turn(outline, first + 1);
	return first * BEHIND >= outline->line_count;
}

void
turns_find(struct outline *outline)
{
	struct utterances utterances = {0};
	struct speakers speakers = {0};

	outline->label_count = 0;
	utterances_find(&utterances, outline);
	if (may_be_transcript(&utterances, outline) ||
	    (outline->telling && utterances.count > 0)) {
		utterances_hear(&utterances, outline);
		labelled_heads_find(&utterances, outline);
		weigh_labels(&utterances, outline, &speakers);
		outline->transcript =
		    is_transcript(&speakers, outline, &utterances);
		if (outline->transcript) {
			mark(outline, &utterances);
			numbered_find(outline, &utterances);
		}
		if (stand_behind(outline))
			outline->transcript = false;
		keep_clues(outline, &utterances);
	}
	free(utterances.list);
	note_directions(outline);
}
