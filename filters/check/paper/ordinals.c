/*
 * The marks behind numbers of headings.
 *
 * GB/T 9704-2012, 7.3.3 has 一、 （一） 1. （1）, and GB/T 15834-2011, 4.5.3.3 a
 * 、 behind numerals without brackets, and none behind those in them.
 */
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "paper/paper.h"

enum { FINE, DOTTED, MARKED, FORMS_OF_LABELS };

/* 一. and （一）、 */
static int
form_of(struct span label)
{
	static const struct span marks[] = {WORD("、"), WORD("，"), WORD(".")};
	static const struct span dots[] = {WORD("."), WORD("．")};
	size_t open = scan_opening(label, 0), at = open, close;
	unsigned value;
	bool han = numeral_han(label, at, &value) > 0;

	at += numeral_either(label, at, &value);
	close = open > 0 ? scan_closing(label, at) : 0;
	if (at == open || at >= label.len)
		return FINE;
	if (close > 0) {
		at += close;
		return WORD_BEGINS(span_from(label, at), marks) > 0 ? MARKED
								    : FINE;
	}
	if (open == 0 && han && WORD_BEGINS(span_from(label, at), dots) > 0)
		return DOTTED;
	return FINE;
}

/* The first of each is told, with how many there are. */
void
paper_ordinals(struct report *report, const struct paper *paper)
{
	const struct block *first[FORMS_OF_LABELS] = {NULL};
	size_t count[FORMS_OF_LABELS] = {0};

	for (size_t i = 0; i < paper->document->count; i++) {
		const struct block *block = &paper->document->blocks[i];
		int form = block->label.len > 0 &&
			(is_heading(block) || block->kind == KIND_ITEM)
		    ? form_of(block->label)
		    : FINE;

		if (count[form]++ == 0)
			first[form] = block;
	}
	if (count[DOTTED] > 0)
		report_add(report, CHECK_ORDINAL,
		    place_label(report, first[DOTTED]),
		    "%.*s: 、 stands behind such a number (%zu of them)",
		    SHOWN(first[DOTTED]->label), count[DOTTED]);
	if (count[MARKED] > 0)
		report_add(report, CHECK_ORDINAL,
		    place_label(report, first[MARKED]),
		    "%.*s: no mark stands behind the bracket (%zu of them)",
		    SHOWN(first[MARKED]->label), count[MARKED]);
}
