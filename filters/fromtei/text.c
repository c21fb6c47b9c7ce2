/* The element `text`, as records. */
#include "text.h"

#include "division.h"
#include "role.h"
#include "tidy.h"

void
text_begin(struct text_reader *reader)
{
	static const struct element around = {NULL, ROLE_AROUND, KIND_UNKNOWN};

	records_begin(&reader->records);
	reader->depth = reader->skipping = 0;
	reader->frame[0] = (struct frame){.element = &around};
	reader->paths.len = reader->label.len = 0;
	reader->labelling = reader->refused = false;
	nameset_free(&reader->told);
}

static struct frame *
top(struct text_reader *reader)
{
	return &reader->frame[reader->depth];
}

/* Of two readings the corrected, the printed and the written one is taken. */
static bool
is_other_reading(const struct frame *around, struct span name)
{
	return around->element->name != NULL &&
	    strcmp(around->element->name, "choice") == 0 &&
	    (span_equal(name, SPAN("sic")) || span_equal(name, SPAN("reg")) ||
		span_equal(name, SPAN("expan")));
}

void
text_start(struct text_reader *reader, struct pull *pull)
{
	static const struct element unknown = {
	    NULL, ROLE_UNKNOWN, KIND_UNKNOWN};
	const struct frame around = *top(reader);
	struct frame *frame;
	enum role role;

	if (reader->skipping > 0 || is_other_reading(&around, pull->name)) {
		reader->skipping++;
		return;
	}
	frame = &reader->frame[++reader->depth];
	*frame = (struct frame){
	    .element =
		pull->ns == NAMESPACE_TEI ? element_of(pull->name) : &unknown,
	    .level = around.level,
	    .inside = around.inside,
	};
	role = frame->element->role;
	if (!around.inside || role == ROLE_UNKNOWN || role == ROLE_SEGMENT ||
	    role == ROLE_LABEL || role == ROLE_BREAK)
		role_start(reader, pull);
	if (around.inside)
		frame->inside = true;
}

void
text_add(struct text_reader *reader, struct span text)
{
	if (reader->skipping > 0)
		return;
	if (reader->labelling) {
		buf_span(&reader->label, text);
		return;
	}
	if (!reader->records.open) {
		if (tidy_is_blank(text))
			return;
		role_open(reader, top(reader));
	}
	records_add(&reader->records, text);
}

void
text_end(struct text_reader *reader)
{
	struct frame *frame = top(reader);

	if (reader->skipping > 0) {
		reader->skipping--;
		return;
	}
	if (frame->labels)
		reader->labelling = reader->records.labelling = false;
	if (frame->whole)
		reader->records.whole_over = true;
	if (frame->heads)
		division_head(reader);
	if (!frame->inside)
		records_close(&reader->records);
	/* A heading alone has nothing behind it on its line. */
	if (frame->element->role == ROLE_DIVISION &&
	    reader->records.last == KIND_RUNIN)
		reader->records.same_line = false;
	if (frame->path_len > 0)
		reader->paths.len = frame->path;
	reader->depth--;
}

void
text_free(struct text_reader *reader)
{
	records_free(&reader->records);
	buf_free(&reader->paths);
	buf_free(&reader->label);
	buf_free(&reader->value);
	nameset_free(&reader->told);
}
