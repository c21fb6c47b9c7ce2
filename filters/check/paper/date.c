/*
 * The day that a paper was made, 成文日期.
 *
 * GB/T 9704-2012, 7.3.5.4: no zeros to fill up month and day.  The number of a
 * paper is given in the year of that day, 7.2.5.
 */
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "paper/paper.h"

static unsigned
value_of(struct span year)
{
	unsigned value = 0;

	return numeral_digits(year, 0, 4, &value) > 0 ? value : 0;
}

/* 2031年06月01日 */
static bool
is_filled(struct span text)
{
	for (size_t at = 0; at + 4 < text.len; at++)
		if (span_starts(span_from(text, at), SPAN("年0")) ||
		    span_starts(span_from(text, at), SPAN("月0")))
			return true;
	return false;
}

void
paper_date(struct report *report, const struct paper *paper)
{
	const struct block *date = paper->date;
	struct docno docno;
	unsigned numbered, dated;

	if (date == NULL)
		return;
	if (is_filled(date->text))
		report_add(report, CHECK_DAY, place_block(report, date),
		    "no zeros fill up month and day");
	if (paper->docno == NULL || !docno_in(paper->docno->text, &docno))
		return;
	numbered = value_of(docno.year);
	dated = value_of(span_from(date->text, scan_opening(date->text, 0)));
	if (numbered > 0 && dated > 0 && numbered != dated)
		report_add(report, CHECK_DAY, place_block(report, date),
		    "dated %u, and the number of line %zu is of %u", dated,
		    paper->docno->line, numbered);
}
