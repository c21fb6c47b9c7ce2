/* A finding as a line for people, for compilers' readers, and as a row. */
#include "report/told.h"

#include "base/cell.h"
#include "base/utf8.h"

enum { CONTEXT = 16, EXCERPT = 40 }; /* characters */

static struct span
name_of(const struct told *told)
{
	return span_of(check_names[told->finding->check].name);
}

void
told_text(const struct told *told, struct buf *out)
{
	buf_printf(out, "%s:%zu: ", told->report->document->source,
	    told->finding->place.line);
	buf_span(out, name_of(told));
	buf_string(out, ": ");
	buf_span(out, told->text);
	buf_byte(out, '\n');
}

/* gcc knows no weight below a note, and vim counts columns in bytes. */
void
told_gcc(const struct told *told, struct buf *out)
{
	const struct finding *finding = told->finding;
	enum weight weight =
	    finding->weight > WEIGHT_NONE ? finding->weight : WEIGHT_NOTE;

	buf_printf(out, "%s:%zu:%zu: %s: ", told->report->document->source,
	    finding->place.line, finding->place.at + 1, weight_name(weight));
	buf_span(out, told->text);
	buf_string(out, " [");
	buf_span(out, name_of(told));
	buf_string(out, "]\n");
}

/* So many characters on, or back, as there are. */
static size_t
forth(struct span text, size_t at, size_t characters)
{
	uint32_t code;

	while (at < text.len && characters-- > 0)
		at += utf8_next(text, at, &code);
	return at;
}

static size_t
back(struct span text, size_t at, size_t characters)
{
	while (at > 0 && characters-- > 0)
		at = utf8_before(text, at);
	return at;
}

/* The words among those around them. */
static void
write_excerpt(const struct told *told, struct buf *out)
{
	size_t from = back(told->line, told->finding->place.at, CONTEXT);
	size_t end = forth(told->line, from, EXCERPT);

	if (from > 0)
		buf_string(out, "…");
	buf_add(out, told->line.ptr + from, end - from);
	if (end < told->line.len)
		buf_string(out, "…");
}

void
told_tsv(const struct told *told, struct buf *out)
{
	const struct document *document = told->report->document;
	struct span name = document->name;
	size_t start = out->len;

	if (name.len == 0)
		name = span_of(document->source);
	buf_span(out, name);
	cell_close(out, start);
	cell_add(out, span_of(document->source));
	buf_printf(out, "\t%zu\t%zu\t%s\t%s", told->finding->place.line,
	    told->column, weight_name(told->finding->weight),
	    check_names[told->finding->check].name);
	cell_add(out, told->text);
	buf_byte(out, '\t');
	start = out->len;
	write_excerpt(told, out);
	cell_close(out, start);
	cell_add(out, told->anchor);
	buf_byte(out, '\n');
}
