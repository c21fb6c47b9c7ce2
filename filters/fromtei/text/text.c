/* The element `text`, as records. */
#include "text/text.h"

#include "base/message.h"
#include "record/tidy.h"
#include "text/division.h"
#include "text/role.h"
#include "text/role_record.h"
#include "text/role_table.h"

void
text_begin(struct text_reader *reader)
{
	static const struct element around = {NULL, ROLE_AROUND, KIND_UNKNOWN};

	records_begin(&reader->records);
	reader->depth = reader->skipping = 0;
	reader->frame[0] = (struct frame){.element = &around};
	reader->paths.len = reader->label.len = 0;
	reader->labelling = reader->noting = reader->refused = false;
	reader->pending = false;
	reader->note = 0;
	set_free(&reader->told);
}

static struct frame *
top(struct text_reader *reader)
{
	return &reader->frame[reader->depth];
}

static bool
is_one_of(struct span name, const char *const *names)
{
	while (*names != NULL && !span_equal(name, span_of(*names)))
		names++;
	return *names != NULL;
}

/*
 * Of two readings the corrected, the printed and the written one is taken, of an
 * apparatus the lemma or else the first, and what was struck out is none.
 */
static bool
is_other_reading(struct frame *around, struct span name)
{
	static const char *const others[] = {"sic", "reg", "expan", NULL};
	static const char *const readings[] = {"lem", "rdg", "rdgGrp", NULL};
	static const char *const apparatus[] = {"app", "rdgGrp", NULL};
	const char *parent = around->element->name;
	bool taken = around->read;

	if (span_equal(name, SPAN("del")))
		return true;
	if (parent == NULL)
		return false;
	if (strcmp(parent, "choice") == 0)
		return is_one_of(name, others);
	if (!is_one_of(span_of(parent), apparatus))
		return false;
	around->read = true;
	return taken || !is_one_of(name, readings);
}

/* Where nothing stands for what was struck out, it is told, once. */
static void
tell_struck(struct text_reader *reader, const struct pull *pull)
{
	const char *parent = top(reader)->element->name;

	if (span_equal(pull->name, SPAN("del")) &&
	    (parent == NULL || strcmp(parent, "subst") != 0) &&
	    set_add(&reader->told, pull->name))
		warn(pull->source, pull->line,
		    "what stands in del was struck out; it is left out");
}

/* What is part of a record's text needs no look but for a few. */
static bool
is_looked_at(const struct text_reader *reader, const struct frame *around,
    enum role role)
{
	if (reader->noting)
		return role == ROLE_UNKNOWN;
	return !around->inside || role == ROLE_UNKNOWN ||
	    role == ROLE_SEGMENT || role == ROLE_LABEL || role == ROLE_BREAK ||
	    role == ROLE_EITHER || role == ROLE_PAGE;
}

void
text_start(struct text_reader *reader, struct pull *pull)
{
	static const struct element unknown = {
	    NULL, ROLE_UNKNOWN, KIND_UNKNOWN};
	struct frame around;
	struct frame *frame;

	if (reader->skipping > 0 || is_other_reading(top(reader), pull->name)) {
		tell_struck(reader, pull);
		reader->skipping++;
		return;
	}
	around = *top(reader);
	frame = &reader->frame[++reader->depth];
	*frame = (struct frame){
	    .element =
		pull->ns == NAMESPACE_TEI ? element_of(pull->name) : &unknown,
	    .level = around.level,
	    .inside = around.inside,
	    .attached = around.attached,
	};
	if (is_looked_at(reader, &around, frame->element->role))
		role_start(reader, pull);
	if (around.inside)
		frame->inside = true;
}

void
text_add(struct text_reader *reader, struct span text)
{
	if (reader->skipping > 0)
		return;
	if (reader->noting) {
		records_note(&reader->records, text);
		return;
	}
	if (reader->labelling) {
		buf_span(&reader->label, text);
		return;
	}
	/* Between cells stands nothing. */
	if (!reader->records.open || top(reader)->element->role == ROLE_ROW) {
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
	if (reader->pending && !frame->inside)
		division_article(reader, frame->level);
	if (frame->labels)
		reader->labelling = reader->records.labelling = false;
	if (frame->notes) {
		reader->noting = false;
		records_note(&reader->records, RECORDS_NOTE_END);
	}
	if (frame->whole)
		reader->records.whole_over = true;
	if (frame->heads)
		division_head(reader);
	if (frame->element->role == ROLE_ROW)
		role_row_end(reader);
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
	buf_free(&reader->number);
	set_free(&reader->told);
}
