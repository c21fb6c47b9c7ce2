/* What a list of speeches is ordered by, and nobody has said of this one. */
#include "base/message.h"
#include "check.h"
#include "chinese/date.h"
#include "structure/lines/shape.h"

static void
check_title(struct report *report)
{
	const struct known *known = &report->facts.known[FACT_TITLE];

	if (known->sure > SURE_SUPPLIED)
		return;
	if (known->printed.len == 0)
		report_add(report, CHECK_TITLE, place_top(report),
		    "no title is known");
	else
		report_add(report, CHECK_TITLE, place_top(report),
		    "no title stands there; %.*s was made up",
		    SHOWN(buf_view(&known->printed)));
}

/* What a file says of itself tells that day. */
static bool
tells(const struct report *report, struct span key)
{
	struct span value = document_meta(report->document, key);
	struct span day = buf_view(&report->facts.known[FACT_DATE].printed);

	return value.ptr != NULL &&
	    memmem(value.ptr, value.len, day.ptr, day.len) != NULL;
}

/* 5月3日 has no year of its own. */
static bool
is_of_year(const struct report *report)
{
	return date_is_day(buf_view(&report->facts.known[FACT_DATE].printed));
}

/* As gather_days() guesses: by the name of the file before its page. */
static const char *
guessed_from(const struct report *report)
{
	struct span day = buf_view(&report->facts.known[FACT_DATE].printed);

	if (is_of_year(report))
		return N_("the day at the end in the year of the title");
	if (report->facts.known[FACT_DATE].line > 0)
		return N_("that of what it was printed in");
	if (shape_has(report->document->name, day))
		return N_("guessed from the name of the file");
	if (tells(report, SPAN("published")))
		return N_("that on which the page was put up");
	return N_("that on which the file was made");
}

static void
check_date(struct report *report)
{
	const struct known *known = &report->facts.known[FACT_DATE];

	if (known->sure == SURE_NOT)
		report_add(
		    report, CHECK_DATE, place_top(report), "no date is known");
	else if (known->sure == SURE_GUESSED)
		report_add(report, CHECK_DATE, place_top(report),
		    "the date %.*s is %s",
		    SHOWN(facts_best(&report->facts, FACT_DATE)),
		    translate(guessed_from(report)));
}

/* Somebody gave the speech, or signed the letter; a paper is of a body. */
static void
check_speaker(struct report *report)
{
	struct span genre = facts_best(&report->facts, FACT_GENRE);

	if (!span_equal(genre, SPAN("讲话")) &&
	    !span_equal(genre, SPAN("书信")))
		return;
	if (report->facts.known[FACT_SPEAKER].sure == SURE_NOT &&
	    report->facts.known[FACT_ORGANIZATION].sure == SURE_NOT &&
	    !report->facts.has_turns)
		report_add(report, CHECK_SPEAKER, place_top(report),
		    "no speaker is known");
}

void
check_missing(struct report *report)
{
	if (!report->on[CHECK_TITLE] && !report->on[CHECK_DATE] &&
	    !report->on[CHECK_SPEAKER])
		return;
	facts_gather(&report->facts, report->document);
	check_title(report);
	check_date(report);
	check_speaker(report);
}
