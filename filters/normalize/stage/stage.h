/*
 * The stages, each a walk over the text for rules that belong together.  They
 * run in this order, and none makes work for one before it.
 */
#ifndef STAGE_H
#define STAGE_H

#include "chinese/grid.h"
#include "stage/edit.h"
#include "stage/rows_kept.h"
#include "stage/rule.h"

/* What of a document a line must know.  Zero-initialise but for the text. */
struct stage_document {
	struct span text; /* the source, all of it */
	const struct rows_kept
	    *rows; /* of tables, as a frame says; NULL: none */
	struct grid *
	    grid; /* room for those that the text shows; NULL: it is not in hand */
	size_t line; /* the number of the first line in hand, where there are */
	bool open[2]; /* double and single: a quotation goes on */
	bool counted; /* and so it is known whether it has */
	bool corners; /* its quotations in 「」 */
	struct {
		unsigned width; /* 0: it was not */
		enum rule rule; /* that joined it */
		bool columns; /* else characters */
		size_t open, lines; /* that broke off, and all */
	} wrapped;
};

struct stage_state {
	rules rules; /* that are on */
	struct stage_document *document;
	struct editor editor; /* of one line, or of the whole document */
};

static inline bool
stage_wants(const struct stage_state *state, enum rule rule)
{
	return (state->rules & rule_bit(rule)) != 0;
}

/* What parts the cells of tables, before TABs are blanks. */
void stage_cells(struct stage_state *state);

/* Line ends, breaks, controls, hidden characters, odd spaces, radicals. */
void stage_characters(struct stage_state *state);

/* TABs in Markdown. */
void stage_tabs(struct stage_state *state);

/* NFC. */
void stage_compose(struct stage_state *state);

/* Private-use characters. */
void stage_private(struct stage_state *state);

/* A blank between all characters. */
void stage_spread(struct stage_state *state);

/* Hard-wrapped lines. */
void stage_unwrap(struct stage_state *state);

/* Full-width letters and digits. */
void stage_width(struct stage_state *state);

/* ○ in numerals. */
void stage_zero(struct stage_state *state);

void stage_double_quotes(struct stage_state *state);
void stage_single_quotes(struct stage_state *state);

/* Ellipses, dashes, middle dots, raised colons. */
void stage_marks(struct stage_state *state);

/* Half-width punctuation beside Han. */
void stage_punct(struct stage_state *state);

/* A space between Han and Latin. */
void stage_spacing(struct stage_state *state);

/* Indents, trailing blanks, runs of blanks. */
void stage_blanks(struct stage_state *state);

#endif
