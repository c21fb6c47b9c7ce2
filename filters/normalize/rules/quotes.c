/*
 * The rule `quotes`: straight and misturned quotation marks, in pairs within a
 * line and never across.
 */
#include "context/code.h"
#include "context/context.h"
#include "rules/quoting.h"
#include "scan/quick.h"
#include "stage/stage.h"

static const struct family families[] = {
    {U'“', U'”', '"', U'＂', U'「', U'」'},
    {U'‘', U'’', '\'', U'＇', U'『', U'』'},
};

static void
set_marks(struct stage_state *state, struct marks marks, bool corner)
{
	const struct family *family = marks.family;
	struct mark mark;

	while (quoting_next(&marks, &mark)) {
		uint32_t code = mark.opens ? family->open : family->close;

		if (corner)
			code = mark.opens ? family->corner_open
					  : family->corner_close;
		if (code != mark.code)
			edit_code(&state->editor, mark.at, mark.len, code,
			    RULE_QUOTES);
	}
}

/* The document sets its quotations in 「」. */
static bool
uses_corners(struct stage_document *document)
{
	if (!document->counted)
		document->corners = quick_count(document->text, "「") >
		    quick_count(document->text, "“");
	document->counted = true;
	return document->corners;
}

/*
 * The marks of one line.  *open: a quotation of a line before it has not been
 * closed, and may be closed and opened again here.
 */
static void
settle_marks(struct stage_state *state, struct marks marks, bool *open)
{
	struct verdict verdict = quoting_judge(marks);
	bool paired = quoting_may_settle(&verdict, *open) &&
	    context_line_has_han(marks.text, marks.at, marks.end);

	if (verdict.count == 0)
		return;
	if (paired)
		set_marks(state, marks,
		    verdict.straight == verdict.count &&
			uses_corners(state->document));
	*open = !paired && verdict.open;
}

static void
settle_text(struct stage_state *state, const struct family *family)
{
	struct span text = state->editor.text;
	bool *open = &state->document->open[family - families];

	for (size_t at = 0; at < text.len;) {
		size_t end = context_line_end(text, at);

		if (!code_is_line((struct span){text.ptr + at, end - at}))
			settle_marks(state,
			    (struct marks){family, text, at, end, true}, open);
		at = end + 1;
	}
}

void
stage_double_quotes(struct stage_state *state)
{
	settle_text(state, &families[0]);
}

void
stage_single_quotes(struct stage_state *state)
{
	settle_text(state, &families[1]);
}
