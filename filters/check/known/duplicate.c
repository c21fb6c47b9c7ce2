/* A document that is another one before it. */
#include "check.h"

void
check_duplicate(struct report *report)
{
	struct twin twin;

	if (!report->on[CHECK_DUPLICATE])
		return;
	twin = twins_take(&report->twins, report->document);
	if (twin.bytes.len > 0)
		report_add(report, CHECK_DUPLICATE, place_top(report),
		    "the same file as %.*s", SHOWN(twin.bytes));
	else if (twin.text.len > 0)
		report_add(report, CHECK_DUPLICATE, place_top(report),
		    "the same text as %.*s", SHOWN(twin.text));
}
