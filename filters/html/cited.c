/* What is cited, and what of it several forms of a citation have. */
#include "cited.h"

/* The day alone, without its hours. */
static struct span
day_of(struct span time)
{
	return span_cut(&time, 'T');
}

void
cited_date(struct buf *out, const struct page_facts *facts)
{
	const struct known *date = &facts->known.known[FACT_DATE];
	struct span rest = buf_view(&date->standard), first, last;

	if (date->sure < SURE_PRINTED || rest.len == 0)
		return;
	first = day_of(span_cut(&rest, '/'));
	last = day_of(rest);
	buf_span(out, first);
	if (last.len > 0 && !span_equal(first, last)) {
		buf_byte(out, '/');
		buf_span(out, last);
	}
}

struct span
cited_file(const struct document *document)
{
	struct span name = document->name;

	for (size_t i = name.len; i > 0; i--)
		if (name.ptr[i - 1] == '/')
			return span_from(name, i);
	return name;
}
