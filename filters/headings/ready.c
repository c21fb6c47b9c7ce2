/* Documents that jg-frommarkdown has made blocks of already. */
#include "ready.h"

#include "base/message.h"
#include "stream/block.h"

void
ready_append_fields(const struct text *text, struct buf *out)
{
	struct span rest = text->fields;

	while (rest.ptr != NULL) {
		struct span value = span_cut(&rest, '\t');
		struct span key = span_cut(&value, '=');

		if (span_equal(key, SPAN("format")))
			value = SPAN("markdown");
		if (key.len > 0 && value.ptr != NULL)
			block_write_meta(out, key, value);
	}
}

bool
ready_is(const struct text *text)
{
	return span_equal(text_field(text, SPAN("format")), SPAN("blocks"));
}

/* The readers of blocks check the rest. */
static bool
is_rest_of_document(struct span body)
{
	bool ended = false;

	while (body.ptr != NULL && body.len > 0) {
		struct span record = span_cut(&body, '\n');

		if (ended || span_starts(record, SPAN("doc\t")))
			return false;
		ended = span_starts(record, SPAN("end\t"));
	}
	return ended;
}

/* A title that was made up is none beside one that is known. */
static bool
is_better_known(struct span record, ready_known *known, void *state)
{
	struct span key = {NULL, 0};

	for (int field = 0; field < 4 && record.ptr != NULL; field++)
		key = span_cut(&record, '\t');
	if (span_equal(key, SPAN("title-supplied")))
		key = SPAN("title");
	return known(state, key);
}

bool
ready_append(const struct text *text, const char *source, ready_known *known,
    void *state, struct buf *out)
{
	struct span rest = text->body;

	if (!is_rest_of_document(rest)) {
		fail(source, 0, "not the blocks of one document");
		return false;
	}
	while (span_starts(rest, SPAN("meta\t"))) {
		struct span record = span_cut(&rest, '\n');

		if (is_better_known(record, known, state))
			continue;
		buf_span(out, record);
		buf_byte(out, '\n');
	}
	buf_span(out, rest);
	return true;
}
