/* Records being put together from pieces of text, and written. */
#ifndef RECORD_READ_H
#define RECORD_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "record/page_breaks.h"
#include "stream/block.h"

/* Zero-initialise; records_begin() before each document. */
struct records {
	struct buf out; /* the records of a document */
	size_t line; /* of the last one */
	enum kind last; /* its kind */
	bool same_line; /* the next one stands there, too */
	bool good; /* no text holds what none may hold */
	/* the one that is open: */
	bool open;
	bool started; /* has text that is no white space */
	bool runs_on; /* the next stands on its line */
	enum kind kind;
	unsigned level;
	struct buf number, label, text;
	bool labelling; /* what comes is its label */
	bool remark; /* a note, but without a label no footnote */
	/* what it is if one element in it holds all its text: */
	enum kind whole; /* or KIND_UNKNOWN */
	bool whole_over; /* that element has ended */
	struct page_breaks breaks;
	struct buf notes; /* of the foot of the page, behind the open record */
	struct buf scratch[2];
};

void records_begin(struct records *records);

/* Open a record; the one that was open is closed. */
void records_open(struct records *records, enum kind kind, unsigned level);

/* The number of the open record; none where it is not one. */
void records_number(struct records *records, struct span number);

/* Text of the open record. */
void records_add(struct records *records, struct span text);

/* A page of that number begins here. */
void records_page(struct records *records, struct span number);

/*
 * A note begins that stands behind the record, a record of its own: with a mark it is
 * a footnote, and the mark is added to the text.
 */
void records_begin_note(struct records *records, struct span mark);

/* Its text. */
void records_note(struct records *records, struct span text);
#define RECORDS_NOTE_END ((struct span){"\0", 1})

/* Write the open record, if one is. */
void records_close(struct records *records);

/* The same, and what was to stand behind it: no record comes. */
void records_finish(struct records *records);

void records_free(struct records *records);

#endif
