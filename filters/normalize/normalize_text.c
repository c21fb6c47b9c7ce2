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

struct span
normalize_text(struct workspace *workspace, struct span text, unsigned seen,
    rules set, struct edits *log)
{
	if (log != NULL)
		log->count = 0;
	for (size_t i = 0; i < sizeof(stages) / sizeof(stages[0]); i++) {
		struct stage_state state = {.rules = set};
		size_t bad;

		if ((stages[i].rules & set) == 0 ||
		    (stages[i].starts != 0 && (stages[i].starts & seen) == 0))
			continue;
		workspace->step.count = 0;
		state.editor = (struct editor){
		    .text = text,
		    .out = other_room(workspace, text),
		    .log = log != NULL ? &workspace->step : NULL,
		};
		stages[i].run(&state);
		if (state.editor.count == 0)
			continue;
		edit_end(&state.editor);
		text = buf_view(state.editor.out);
		if (log != NULL)
			edits_compose(log, &workspace->step);
		(void)scan(text, &seen, &bad);
	}
	return text;
}

void
workspace_free(struct workspace *workspace)
{
	buf_free(&workspace->one);
	buf_free(&workspace->other);
	edits_free(&workspace->step);
}
