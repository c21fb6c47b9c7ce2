/* Cells of tables, which no spreadsheet takes for formulas. */
#include "base/cell.h"

/* Apostrophes, if any, and then what a spreadsheet computes, of any width. */
static bool
is_formula(struct span cell)
{
	static const struct span signs[] = {
	    {"=", 1}, {"+", 1}, {"-", 1}, {"@", 1},
	    {"\xef\xbc\x9d", 3}, /* U+FF1D */
	    {"\xef\xbc\x8b", 3}, /* U+FF0B */
	    {"\xef\xbc\x8d", 3}, /* U+FF0D */
	    {"\xef\xbc\xa0", 3}, /* U+FF20 */
	};

	while (span_starts(cell, SPAN("'")))
		cell = span_from(cell, 1);
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (span_starts(cell, signs[i]))
			return true;
	return false;
}

void
cell_close(struct buf *out, size_t start)
{
	if (!is_formula(span_from(buf_view(out), start)))
		return;
	buf_byte(out, '\'');
	memmove(out->data + start + 1, out->data + start, out->len - 1 - start);
	out->data[start] = '\'';
}

void
cell_add(struct buf *out, struct span text)
{
	size_t start;

	buf_byte(out, '\t');
	start = out->len;
	buf_span(out, text);
	cell_close(out, start);
}

struct span
cell_read(struct span cell)
{
	return span_starts(cell, SPAN("'")) && is_formula(cell)
	    ? span_from(cell, 1)
	    : cell;
}
