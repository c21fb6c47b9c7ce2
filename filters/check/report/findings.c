/* What has been found of a document. */
#include "report/findings.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/translate.h"

enum { CITED = 60 };

__attribute__((format(printf, 5, 0))) static void
take(struct report *report, enum check check, enum weight weight,
    struct place place, const char *format, va_list args)
{
	size_t from = report->text.len;

	buf_vprintf(&report->text, translate(format), args);
	report->finding = xgrow(report->finding, &report->cap,
	    report->count + 1, sizeof(*report->finding));
	report->finding[report->count++] =
	    (struct finding){place, check, weight, from, report->text.len};
}

/* As much of a text as a message may cite, cut between characters. */
static int
cited(struct span text)
{
	size_t len = text.len;

	if (len > CITED) {
		len = CITED;
		while (len > 0 && (text.ptr[len] & 0xc0) == 0x80)
			len--;
	}
	return (int)len;
}

void
report_block(struct report *report, enum check check, const struct block *block,
    const char *what)
{
	report_add(report, check, place_block(report, block), "%.*s%.*s %s",
	    SHOWN(block->label), cited(block->text), block->text.ptr,
	    translate(what));
}

void
report_add(struct report *report, enum check check, struct place place,
    const char *format, ...)
{
	va_list args;

	if (!report->on[check])
		return;
	report->findings++;
	va_start(args, format);
	take(report, check, check_names[check].weight, place, format, args);
	va_end(args);
}

void
report_confirm(struct report *report, enum check check, struct place place,
    const char *format, ...)
{
	va_list args;

	if (!report->on[check] || !report->confirm)
		return;
	va_start(args, format);
	take(report, check, WEIGHT_NONE, place, format, args);
	va_end(args);
}

static int
by_place(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->place.line != y->place.line)
		return x->place.line < y->place.line ? -1 : 1;
	if (x->place.at != y->place.at)
		return x->place.at < y->place.at ? -1 : 1;
	return x->from < y->from ? -1 : x->from > y->from;
}

void
report_sort(struct report *report)
{
	if (report->count > 1)
		qsort(report->finding, report->count, sizeof(*report->finding),
		    by_place);
}

void
report_free(struct report *report)
{
	free(report->finding);
	free(report->spot);
	buf_free(&report->text);
	buf_free(&report->restored);
	several_free(&report->several);
	facts_free(&report->facts);
	twins_free(&report->twins);
	slips_free(&report->slips);
}
