/* Which stages a text goes through. */
#include "stage/stages.h"

#include "scan/survey.h"

/*
 * The stages in their order, the rules they see to, and what they start at: cells
 * before a TAB is a blank as any other; `width` before `compose`, for what becomes a
 * Latin letter may take an accent, and `private` before that, for a point may belong to
 * an address.
 */
static const struct {
	void (*run)(struct stage_state *state);
	unsigned starts; /* bits of enum seen; 0: always */
	rules rules;
	unsigned char quotes; /* family of quotation marks, from 1 */
} stages[] = {
    {stage_cells, SEEN_BLANK, 1u << RULE_BLANKS, 0},
    {stage_characters, SEEN_CHARACTER | SEEN_EDGE,
	1u << RULE_EOL | 1u << RULE_BREAK | 1u << RULE_PAGE |
	    1u << RULE_CONTROL | 1u << RULE_HIDDEN | 1u << RULE_SPACE |
	    1u << RULE_RADICAL | 1u << RULE_LOST,
	0},
    {stage_tabs, SEEN_CHARACTER | SEEN_EDGE, 1u << RULE_TAB, 0},
    {stage_private, SEEN_PRIVATE, 1u << RULE_PUA, 0},
    {stage_width, SEEN_WIDTH, 1u << RULE_WIDTH, 0},
    {stage_compose, SEEN_COMBINING, 1u << RULE_NFC, 0},
    {stage_spread, 0, 1u << RULE_SPREAD, 0},
    {stage_unwrap, 0, 1u << RULE_WRAPPED | 1u << RULE_UNWRAP, 0},
    {stage_zero, SEEN_MARK | SEEN_WIDTH, 1u << RULE_ZERO, 0},
    {stage_double_quotes, SEEN_QUOTE, 1u << RULE_QUOTES, 1},
    {stage_single_quotes, SEEN_QUOTE, 1u << RULE_QUOTES, 2},
    {stage_marks, SEEN_MARK,
	1u << RULE_ELLIPSIS | 1u << RULE_DASH | 1u << RULE_DOT |
	    1u << RULE_COLON,
	0},
    {stage_punct, SEEN_PUNCT, 1u << RULE_PUNCT, 0},
    {stage_blanks, SEEN_BLANK | SEEN_EDGE,
	1u << RULE_INDENT | 1u << RULE_TRAILING | 1u << RULE_BLANKS, 0},
    {stage_spacing, 0, 1u << RULE_SPACING, 0},
};

bool
stages_want_all(rules set, unsigned seen)
{
	const rules always = rule_bit(RULE_SPREAD) | rule_bit(RULE_WRAPPED) |
	    rule_bit(RULE_UNWRAP) | rule_bit(RULE_SPACING);

	return (set & always) != 0 ||
	    ((set & rule_bit(RULE_PUA)) != 0 && (seen & SEEN_PRIVATE) != 0);
}

static void
open_quotes(struct stage_document *document, int family, enum quoting quoting)
{
	if (quoting != QUOTING_NONE)
		document->open[family] = quoting == QUOTING_OPEN;
}

void
stages_open_quotes(
    struct stage_document *document, const struct scan_quoting *quoting)
{
	for (int i = 0; i < QUOTES; i++)
		open_quotes(document, i, quoting->of[i]);
}

/* Where the next text goes: not where this one lies. */
static struct buf *
other_room(struct workspace *workspace, struct span text)
{
	struct buf *room = text.ptr == workspace->one.data ? &workspace->other
							   : &workspace->one;

	room->len = 0;
	return room;
}

/* One stage; returns how much it changed. */
static size_t
run_stage(struct passage *passage, size_t stage)
{
	struct workspace *workspace = passage->workspace;
	struct stage_state state = {
	    .rules = passage->rules, .document = passage->document};
	struct edits *log = passage->log;
	struct scan_sum sum;
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
	(void)scan(passage->text, NULL, &sum, &bad);
	passage->seen = sum.seen;
	passage->quoting = sum.quoting;
	return state.editor.changes;
}

static size_t
run_stages(struct passage *passage)
{
	size_t changes = 0;

	for (size_t i = 0; i < sizeof(stages) / sizeof(stages[0]); i++) {
		int quotes = stages[i].quotes;

		if ((stages[i].rules & passage->rules) == 0)
			continue;
		if (stages[i].starts == 0 ||
		    (stages[i].starts & passage->seen) != 0)
			changes += run_stage(passage, i);
		else if (quotes > 0)
			open_quotes(passage->document, quotes - 1,
			    passage->quoting.of[quotes - 1]);
	}
	return changes;
}

/*
 * Joined lines may look wrapped once more, as a heap of short lines does; so
 * with `wrapped` and `unwrap` the stages run until they change nothing.
 */
struct span
stages_run(struct passage *passage)
{
	enum { ROUNDS = 8 };
	bool again = (passage->rules &
			 (rule_bit(RULE_WRAPPED) | rule_bit(RULE_UNWRAP))) != 0;
	int round = 0;

	if (passage->log != NULL)
		passage->log->count = 0;
	while (run_stages(passage) > 0 && again && ++round < ROUNDS)
		memset(passage->document->open, 0,
		    sizeof(passage->document->open));
	return passage->text;
}
