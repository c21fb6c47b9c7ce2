/* An official paper: its parts, as GB/T 9704-2012 names them. */
#ifndef PAPER_H
#define PAPER_H

#include "check.h"

/* The document's own text, and what it carries. */
struct paper {
	const struct document *document;
	bool
	    is; /* an official paper, by its number, its title or whom it is sent to */
	struct span title; /* its last line */
	size_t body; /* the block behind what stands above the text */
	size_t
	    sign; /* the first block of those that sign and date it, or end */
	size_t end; /* where the first paper that it carries begins */
	const struct block *docno, *date; /* or NULL */
};

/* Each looks at one element. */
void paper_docno(struct report *report, const struct paper *paper);
void paper_date(struct report *report, const struct paper *paper);
void paper_addressee(struct report *report, const struct paper *paper);
void paper_title(struct report *report, const struct paper *paper);
void paper_formula(struct report *report, const struct paper *paper);
void paper_attachments(struct report *report, const struct paper *paper);
void paper_ordinals(struct report *report, const struct paper *paper);

/* The year in brackets of a document number that begins there: 〔2031〕7号. */
struct docno {
	size_t open, close; /* bytes of the brackets */
	struct span year;
	size_t ordinal; /* bytes of 第 behind them */
	struct span number;
	size_t len; /* of all, 号 among it */
};
/* The first in the text. */
bool docno_in(struct span text, struct docno *docno);

#endif
