/* A Word document being read: what its files share. */
#ifndef WORD_STATE_H
#define WORD_STATE_H

#include "given/leftover.h"
#include "given/plain_lines.h"
#include "numbers/numbering.h"
#include "package/relations.h"
#include "package/xml_part.h"
#include "styles/styles.h"

/* A note that the text refers to. */
struct word_note {
	bool end; /* an endnote */
	long id;
	size_t number; /* 0: its mark is in the text, and no number */
	size_t brackets; /* which of those that it stands in */
};

struct word {
	struct package *package;
	struct leftover *leftover;
	const struct relations *relations;
	struct xml_part x;
	const struct styles *styles;
	struct numbering numbering;
	struct word_note *notes; /* in the order of their marks */
	size_t note_count, note_cap, note_numbers;
	struct buf fields; /* open ones, a byte each: FIELD_… */
	size_t muted; /* fields whose instruction is being read */
	struct buf instruction; /* of the last of them */
	size_t tables; /* open ones */
	size_t span; /* the columns of the cell that is read; 0: not said */
	bool goes_on; /* it goes on with the one above */
	struct buf characters, font; /* room */
};

/* Where blocks go, and what is not yet a line. */
struct flow {
	struct plain *plain;
	struct buf carried; /* the next paragraph goes on with it */
	size_t from; /* where in it the next number stands */
	size_t opened; /* bytes of that which are a heading, or 0 */
	int claim; /* its level */
};

/* A paragraph being read. */
struct paragraph {
	struct flow *flow;
	struct buf text;
	const struct style *style; /* NULL: none */
	long list;
	int level, outline;
	size_t lead; /* bytes at its start in the style of a heading */
	int lead_level;
	bool joins; /* the next one begins in its line */
	bool
	    gone; /* its end has been deleted: the next one's properties hold */
};

/* Blocks inside the element of that depth: word/blocks.c. */
void word_blocks(struct word *word, int depth, struct flow *flow);
void flow_end(struct flow *flow);

/* The paragraph that begins: word/paragraph.c. */
void word_paragraph(struct word *word, struct flow *flow);

/* Runs and what holds them, inside the element of that depth: word/inline.c. */
void word_inline(struct word *word, int depth, struct paragraph *p);
void word_inline_one(struct word *word, struct paragraph *p);

/* The run that begins: word/run.c. */
void word_run(struct word *word, struct paragraph *p);

/* The table that begins: word/table_read.c. */
void word_table(struct word *word, struct flow *flow);

/* The inner table of one that begins, and a choice, and boxes: word/boxes.c. */
void word_boxes(struct word *word, struct paragraph *p);

/* An equation that begins: word/inline.c. */
void word_equation(struct word *word, struct buf *out);

/* One that the text refers to: its mark; word/notes.c. */
void word_note_mark(struct word *word, bool end, struct buf *out);

/*
 * Append 版记 of a footer, and count others that hold a text; word/margins.c.
 */
void word_margins(
    struct word *word, const struct relations *relations, struct plain *plain);

/* The texts of all notes, behind the text; false after fail(). */
bool word_notes(
    struct word *word, const struct relations *relations, struct plain *plain);

#endif
