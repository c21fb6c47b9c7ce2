/* The rule `spacing`: one space between Han and Latin letters or digits. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "rules/rows_shown.h"
#include "scan/character.h"
#include "stage/stage.h"

static bool
is_latin(uint32_t code)
{
	return (code < 0x250 && unicode_is_alphanumeric(code)) ||
	    context_is_letter(code) || context_is_digit(code);
}

static bool
wants_space(uint32_t left, uint32_t right)
{
	return (unicode_is_han(left) && is_latin(right)) ||
	    (is_latin(left) && unicode_is_han(right));
}

/* The lines so far, and which of them are rows. */
struct rows_passed {
	const struct stage_document *document;
	const struct grid *grid;
	size_t at, line;
};

/* An ideographic space in a row parts its cells. */
static bool
parts_cells(struct rows_passed *rows, struct span text, size_t at, size_t end)
{
	if ((rows->grid == NULL && rows->document->rows == NULL) || end == at ||
	    memmem(text.ptr + at, end - at, "　", 3) == NULL)
		return false;
	for (; rows->at < at; rows->at++)
		rows->line += text.ptr[rows->at] == '\n';
	return rows_kept_has(rows->document->rows, rows->line) ||
	    (rows->grid != NULL &&
		grid_at(rows->grid, rows->line).how != GRID_NONE);
}

void
stage_spacing(struct stage_state *state)
{
	struct span text = state->editor.text;
	struct rows_passed rows = {
	    state->document, rows_shown(state), 0, state->document->line};
	uint32_t left = '\n';
	size_t at = 0;

	while (at < text.len) {
		size_t behind = context_behind_blanks(text, at), end;
		uint32_t right = context_at(text, behind);

		if (wants_space(left, right) &&
		    !parts_cells(&rows, text, at, behind) &&
		    !context_in_file_name(text, behind) &&
		    !(behind - at == 1 && text.ptr[at] == ' '))
			edit_replace(&state->editor, at, behind - at, SPAN(" "),
			    RULE_SPACING);
		if (behind == text.len)
			break;
		end = context_address(text, behind);
		at = end > behind ? end
				  : behind + utf8_next(text, behind, &right);
		left = context_before(text, at);
	}
}
