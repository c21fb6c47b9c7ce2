/* Texts that another program has read, as jg-fromdocx does, in frames. */
#include "reread.h"

bool
reread_is(struct span bytes)
{
	struct text text = {.fields = {NULL, 0}};
	struct span rest = bytes, line;

	if (!span_starts(bytes, SPAN("\f")))
		return false;
	line = span_cut(&rest, '\n');
	text.fields = line;
	text.name = span_cut(&text.fields, '\t');
	return text_field(&text, SPAN("reader")).len > 0;
}

void
reread_fields(const struct text *text, const char *kept, struct buf *out)
{
	struct span rest = text->fields;

	if (kept != NULL) {
		buf_string(out, "source=");
		buf_string(out, kept);
	}

	while (rest.ptr != NULL) {
		struct span field = span_cut(&rest, '\t');

		if (span_starts(field, SPAN("encoding=")) ||
		    span_starts(field, SPAN("rules=")))
			continue;
		if (out->len > 0)
			buf_byte(out, '\t');
		if (kept != NULL && span_starts(field, SPAN("source="))) {
			buf_string(out, "original");
			field = span_from(field, sizeof("source") - 1);
		}
		buf_span(out, field);
	}
}
