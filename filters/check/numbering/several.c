/* A file that looks like several speeches. */
#include "check.h"

/* The next of the lines that begin a speech, or SIZE_MAX. */
static size_t
next_found(const struct report *report, size_t found)
{
	return found < report->several.count
	    ? report->document->before + report->several.line[found]
	    : SIZE_MAX;
}

/*
 * What jg-headings --several would cut; and an address behind which the numbers
 * of the first level begin again.
 */
void
check_several(struct report *report)
{
	const struct document *document = report->document;
	const struct block *address = NULL;
	bool heads = false;
	size_t found = 0;

	if (!report->on[CHECK_SEVERAL])
		return;
	several_find(&report->several, buf_view(&report->restored));
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->line == next_found(report, found)) {
			report_block(report, CHECK_SEVERAL, block,
			    "begins another speech; see jg-headings --several");
			found++;
			heads = false;
			address = NULL;
		}
		if (block->kind == KIND_SALUTE && heads)
			address = block;
		if (!is_heading(block) || block->level != 1)
			continue;
		if (address != NULL && span_equal(block->number, SPAN("1")))
			report_block(report, CHECK_SEVERAL, address,
			    "may begin another speech");
		address = NULL;
		heads = true;
	}
}
