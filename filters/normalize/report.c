/* The report: every edit of a document on a line of its own. */
#include "report.h"

#include <utf8proc.h>

#include "base/utf8.h"

/* How far the walk over the text has come. */
struct place {
	size_t at, line, column;
};

/* LF, CRLF and CR end lines; columns are code points from 1. */
static void
advance(struct place *place, struct span text, size_t to)
{
	while (place->at < to) {
		uint32_t code;

		place->at += utf8_next(text, place->at, &code);
		place->column++;
		if (code == '\n' ||
		    (code == '\r' &&
			(place->at == text.len ||
			    text.ptr[place->at] != '\n'))) {
			place->line++;
			place->column = 1;
		}
	}
}

static bool
can_be_seen(uint32_t code)
{
	utf8proc_category_t category =
	    utf8proc_category((utf8proc_int32_t)code);

	return category != UTF8PROC_CATEGORY_CN &&
	    category != UTF8PROC_CATEGORY_MN &&
	    category != UTF8PROC_CATEGORY_ME &&
	    category < UTF8PROC_CATEGORY_ZS && code != '\\';
}

/* The backslash is written like what cannot be seen, so all can be undone. */
static void
add_escaped(struct buf *out, struct span text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_decode(text, at, &code);

		if (len == 0)
			buf_printf(out, "\\x{%02X}",
			    (unsigned)(unsigned char)text.ptr[at]);
		else if (can_be_seen(code))
			buf_add(out, text.ptr + at, len);
		else
			buf_printf(out, "\\u{%X}", (unsigned)code);
		at += len > 0 ? len : 1;
	}
}

/* A file name keeps its spaces. */
static void
add_source(struct buf *out, const char *source)
{
	struct span rest = span_of(source);

	while (rest.ptr != NULL) {
		add_escaped(out, span_cut(&rest, ' '));
		if (rest.ptr != NULL)
			buf_byte(out, ' ');
	}
}

static void
add_rules(struct report *report, rules by)
{
	const char *between = "";

	for (enum rule rule = 0; rule < RULE_COUNT; rule++) {
		if ((by & rule_bit(rule)) == 0)
			continue;
		buf_string(&report->line, between);
		buf_string(&report->line, rule_name(rule));
		between = "+";
		report->total[rule]++;
	}
}

void
report_document(struct report *report, struct output *out, const char *source,
    struct span text, struct span result, const struct edits *edits)
{
	struct place place = {0, 1, 1};
	size_t shift = 0; /* of the result; wraps, and comes right */

	for (size_t i = 0; i < edits->count; i++) {
		const struct edit *edit = &edits->edit[i];
		struct buf *line = &report->line;

		advance(&place, text, edit->at);
		line->len = 0;
		add_source(line, source);
		buf_printf(line, "\t%zu\t%zu\t", place.line, place.column);
		add_rules(report, edit->by);
		buf_byte(line, '\t');
		add_escaped(
		    line, (struct span){text.ptr + edit->at, edit->len});
		buf_byte(line, '\t');
		add_escaped(line,
		    (struct span){result.ptr + edit->at + shift, edit->made});
		buf_byte(line, '\n');
		output_add(out, buf_view(line));
		shift += edit->made - edit->len;
	}
}

void
report_wrapped(struct report *report, struct output *out, const char *source,
    const struct stage_document *document)
{
	struct buf *line = &report->line;

	if (document->wrapped.width == 0)
		return;
	line->len = 0;
	add_source(line, source);
	buf_printf(line, "\t0\t0\t%s\t%u %s\t%zu of %zu lines go on\n",
	    rule_name(document->wrapped.rule), document->wrapped.width,
	    document->wrapped.columns ? "columns" : "characters",
	    document->wrapped.open, document->wrapped.lines);
	output_add(out, buf_view(line));
}

void
report_end(struct report *report, struct output *out)
{
	for (enum rule rule = 0; rule < RULE_COUNT; rule++) {
		if (report->total[rule] == 0)
			continue;
		report->line.len = 0;
		buf_printf(&report->line, "total\t0\t0\t%s\t%zu\t\n",
		    rule_name(rule), report->total[rule]);
		output_add(out, buf_view(&report->line));
	}
	buf_free(&report->line);
}
