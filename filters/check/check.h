/* What an editor wants to know before publishing: the checks of a document. */
#ifndef CHECK_H
#define CHECK_H

#include "report/findings.h"

/* Each looks at the whole document, or at its restored text. */
void check_numbers(struct report *report);
void check_counts(struct report *report);
void check_sections(struct report *report);
void check_several(struct report *report);
void check_floor(struct report *report);
void check_pairs(struct report *report);
void check_characters(struct report *report);
void check_garbled(struct report *report);
void check_markdown(struct report *report);
void check_wrapped(struct report *report);
void check_notes(struct report *report);
void check_duplicate(struct report *report);
void check_words(struct report *report);
void check_paper(struct report *report);
void check_missing(struct report *report);

static inline bool
is_heading(const struct block *block)
{
	return kind_is_heading(block->kind);
}

#endif
