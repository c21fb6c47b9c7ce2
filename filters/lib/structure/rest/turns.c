/*
 * Turns of a transcript: lines that a speaker's label opens.
 *
 * What speaks for a label, its words and how often it comes, what stands behind
 * it and around it, is weighed (clues.h).  A document is a transcript when
 * labels of speakers come back, on a good share of the lines or all through it:
 * who quotes a conversation does so in one place.
 */
#include "structure/rest/turns.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "chinese/date.h"
#include "chinese/inline.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/rest/clues.h"
#include "structure/rest/speaker.h"
#include "structure/rest/utterances.h"
#include "structure/rest/weigh.h"

enum {
	TURNS_LEAST = 4,
	LABELS_LEAST = 2,
	MACHINES_LEAST = 2, /* turns that a program labelled */
	GUESTS_LEAST = 2, /* speakers that come once, where one comes back */
	ONCE_LEAST = 4, /* speakers that come once, where none comes back */
	TURNS_SHARE = 12, /* one line in so many */
	SPREAD = 2, /* or from the first to the last one line in so many */
	BEHIND = 2, /* talk that begins in the second of so many parts */
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

/* Two come back; or one, and others speak once, or it is the chair's. */
static bool
converse(const struct speakers *speakers)
{
	if (speakers->machines >= MACHINES_LEAST)
		return true;
	if (speakers->again >= LABELS_LEAST)
		return speakers->turns >= TURNS_LEAST;
	if (speakers->again == 1)
		return speakers->chaired >= TURNS_LEAST || has_guests(speakers);
	return speakers->again == 0 && speakers->once >= ONCE_LEAST &&
	    speakers->talking * 2 >= speakers->once;
}

static bool
is_transcript(const struct speakers *speakers, const struct outline *outline)
{
	size_t lines = outline->line_count;
	size_t turns = speakers->turns + speakers->once;
	size_t spread = speakers->last - speakers->first + 1;

	return converse(speakers) &&
	    (turns * TURNS_SHARE >= lines || spread * SPREAD >= lines) &&
	    turns * SPEAKERS_SHARE >= turns + speakers->others;
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
			line_set(
			    &outline->lines[it->line], KIND_HEAD, WHY_LABELLED);
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
		if (!begun && date_is_line(text))
			continue;

		if (!line_is_plain(line) || scan_opening(text, 0) == 0)
			continue;
		if (inline_is_reaction(text))
			line_set(line, KIND_NOTE, WHY_REACTION);
		else if (outline->transcript && shape_is_bracketed(text))
			line_set(line, KIND_NOTE, WHY_BRACKETED);
	}
}

/*
 * A lecture, and then questions and answers: what stands in front of them is
 * told as in any text.
 */
static bool
stand_behind(const struct speakers *speakers, const struct outline *outline)
{
	return speakers->first * BEHIND >= outline->line_count;
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
		weigh_labels(&utterances, outline, &speakers);
		outline->transcript = is_transcript(&speakers, outline);
		if (outline->transcript)
			mark(outline, &utterances);
		if (stand_behind(&speakers, outline))
			outline->transcript = false;
		keep_clues(outline, &utterances);
	}
	free(utterances.list);
	note_directions(outline);
}
