/*
 * Lines that notes may begin, in runs that count up: what is found before it is
 * decided whether they are notes.
 */
#ifndef NOTE_RUNS_H
#define NOTE_RUNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "chinese/note_mark.h"
#include "structure/model/model.h"

/* A line that a mark opens. */
struct note {
	uint32_t line;
	uint32_t run; /* its place in runs */
	uint32_t marked; /* the first line whose text points to it, or NONE */
	struct note_mark mark;
};

/* Notes of one form that count up; text may stand between them. */
struct note_run {
	enum note_form form;
	uint32_t first, last; /* lines */
	uint32_t count, answered;
	uint32_t slot; /* where its notes begin in slots */
	unsigned value; /* of its last */
	bool headed; /* 注释 stands above it, */
	bool beside; /* or in front of its first note */
	bool given; /* somebody said that they are notes */
	bool refused; /* they list or count something */
	bool taken; /* they are notes */
};

/* Zero-initialise; note_runs_free() when done. */
struct note_runs {
	struct note *note; /* in the order of the lines */
	struct note_run *run; /* by their first lines */
	uint32_t *slot; /* the notes of each run, in their order */
	size_t count, cap, run_count, run_cap, slot_cap;
};

/* Find the runs, and what in the text points to them. */
void note_runs_find(struct note_runs *runs, const struct outline *outline);

/* What comes behind the last of the run is little. */
bool note_runs_end_text(
    const struct outline *outline, const struct note_run *run);

void note_runs_free(struct note_runs *runs);

#endif
