/* One text through all stages. */
#include "normalize_text.h"

#include "scan.h"
#include "stage.h"

/*
 * The stages in their order: `width` before `compose`, for what becomes a Latin
 * letter may take an accent; the rules they see to, and what they
 * start at.
 */
static const struct {
	void (*run)(struct stage_state *state);
	unsigned starts; /* bits of enum seen; 0: always */
	rules rules;
} stages[] = {
    {stage_characters, SEEN_CHARACTER,
	1u << RULE_EOL | 1u << RULE_BREAK | 1u << RULE_PAGE |
	    1u << RULE_CONTROL | 1u << RULE_HIDDEN | 1u << RULE_SPACE |
	    1u << RULE_RADICAL | 1u << RULE_LOST},
    {stage_tabs, SEEN_CHARACTER, 1u << RULE_TAB},
    {stage_width, SEEN_WIDTH, 1u << RULE_WIDTH},
    {stage_compose, SEEN_COMBINING, 1u << RULE_NFC},
    {stage_private, SEEN_PRIVATE, 1u << RULE_PUA},
    {stage_unwrap, 0, 1u << RULE_UNWRAP},
    {stage_zero, SEEN_MARK, 1u << RULE_ZERO},
    {stage_double_quotes, SEEN_QUOTE, 1u << RULE_QUOTES},
    {stage_single_quotes, SEEN_QUOTE, 1u << RULE_QUOTES},
    {stage_marks, SEEN_MARK,
	1u << RULE_ELLIPSIS | 1u << RULE_DASH | 1u << RULE_DOT |
	    1u << RULE_COLON},
    {stage_punct, SEEN_PUNCT, 1u << RULE_PUNCT},
    {stage_blanks, SEEN_BLANK,
	1u << RULE_INDENT | 1u << RULE_TRAILING | 1u << RULE_BLANKS},
    {stage_spacing, 0, 1u << RULE_SPACING},
};

/* Where the next text goes: not where this one lies. */
static struct buf *
other_room(struct workspace *workspace, struct span text)
{
	struct buf *room = text.ptr == workspace->one.data ? &workspace->other
							   : &workspace->one;

	room->len = 0;
	return room;
}

/* A text on its way. */
struct passage {
	struct workspace *workspace;
	struct span text;
	unsigned seen;
	rules rules;
	struct edits *log;
};

/* One stage; returns how much it changed. */
static size_t
run_stage(struct passage *passage, size_t stage)
{
	struct workspace *workspace = passage->workspace;
	struct stage_state state = {.rules = passage->rules};
	struct edits *log = passage->log;
	size_t bad;

	workspace->step.count = 0;
	state.editor = (struct editor){
	    .text = passage->text,
	    .out = other_room(workspace, passage->text),
	    .log = log != NULL ? &workspace->step : NULL,
	};
	stages[stage].run(&state);
	if (state.editor.count == 0)
		return 0;
	edit_end(&state.editor);
	passage->text = buf_view(state.editor.out);
	if (log != NULL)
		edits_compose(log, &workspace->step);
	(void)scan(passage->text, &passage->seen, &bad);
	return state.editor.changes;
}

static size_t
run_stages(struct passage *passage)
{
	size_t changes = 0;

	for (size_t i = 0; i < sizeof(stages) / sizeof(stages[0]); i++)
		if ((stages[i].rules & passage->rules) != 0 &&
		    (stages[i].starts == 0 ||
			(stages[i].starts & passage->seen) != 0))
			changes += run_stage(passage, i);
	return changes;
}

/*
 * Joined lines may look wrapped once more, as a heap of short lines does; so
 * with `unwrap` the stages run until they change nothing.
 */
struct span
normalize_text(struct workspace *workspace, struct span text, unsigned seen,
    rules set, struct edits *log)
{
	enum { ROUNDS = 8 };
	struct passage passage = {workspace, text, seen, set, log};
	int round = 0;

	if (log != NULL)
		log->count = 0;
	while (run_stages(&passage) > 0 && (set & rule_bit(RULE_UNWRAP)) &&
	    ++round < ROUNDS)
		;
	return passage.text;
}

void
workspace_free(struct workspace *workspace)
{
	buf_free(&workspace->one);
	buf_free(&workspace->other);
	edits_free(&workspace->step);
}
