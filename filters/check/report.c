/* Findings: their names, and how they are told. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/translate.h"
#include "check.h"

enum { CITED = 60 };

static const char *const names[CHECKS] = {
    [CHECK_SKIP] = "skip",
    [CHECK_REPEAT] = "repeat",
    [CHECK_RESTART] = "restart",
    [CHECK_COUNT_DECLARED] = "count",
    [CHECK_EMPTY] = "empty",
    [CHECK_LONE] = "lone",
    [CHECK_QUOTES] = "quotes",
    [CHECK_BRACKETS] = "brackets",
    [CHECK_REPLACEMENT] = "replacement",
    [CHECK_PRIVATE] = "private",
    [CHECK_SEVERAL] = "several",
    [CHECK_FLOOR] = "floor",
    [CHECK_GARBLED] = "garbled",
    [CHECK_MARKDOWN] = "markdown",
    [CHECK_WRAPPED] = "wrapped",
    [CHECK_MASKS] = "masks",
};

enum check
check_named(const char *name)
{
	int check = 0;

	while (check < CHECKS && strcmp(names[check], name) != 0)
		check++;
	return (enum check)check;
}

__attribute__((format(printf, 4, 0))) static void
tell(struct report *report, enum check check, size_t line, const char *format,
    va_list args)
{
	size_t from = report->text.len;

	buf_printf(&report->text, "%s:%zu: %s: ", report->document->source,
	    line, names[check]);
	buf_vprintf(&report->text, translate(format), args);
	buf_byte(&report->text, '\n');
	report->finding = xgrow(report->finding, &report->cap,
	    report->count + 1, sizeof(*report->finding));
	report->finding[report->count++] =
	    (struct finding){line, from, report->text.len};
}

/* By line; what was told of one line stays in its order. */
static int
by_line(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	return x->from < y->from ? -1 : x->from > y->from;
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
	report_add(report, check, block->line, "%.*s%.*s %s",
	    SHOWN(block->label), cited(block->text), block->text.ptr,
	    translate(what));
}

void
report_write(struct report *report, struct buf *out)
{
	if (report->count > 0)
		qsort(report->finding, report->count, sizeof(*report->finding),
		    by_line);
	for (size_t i = 0; i < report->count; i++) {
		const struct finding *f = &report->finding[i];

		buf_add(out, report->text.data + f->from, f->end - f->from);
	}
	report->count = 0;
	report->text.len = 0;
}

void
report_free(struct report *report)
{
	free(report->finding);
	buf_free(&report->text);
	buf_free(&report->restored);
	several_free(&report->several);
}

void
report_add(struct report *report, enum check check, size_t line,
    const char *format, ...)
{
	va_list args;

	if (!report->on[check])
		return;
	report->findings++;
	va_start(args, format);
	tell(report, check, line, format, args);
	va_end(args);
}

void
report_confirm(struct report *report, enum check check, size_t line,
    const char *format, ...)
{
	va_list args;

	if (!report->on[check] || !report->confirm)
		return;
	va_start(args, format);
	tell(report, check, line, format, args);
	va_end(args);
}
