/* The rule `spacing`: one space between Han and Latin letters or digits. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/context.h"
#include "rules/stage.h"

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

void
stage_spacing(struct stage_state *state)
{
	struct span text = state->editor.text;
	uint32_t left = '\n';
	size_t at = 0;

	while (at < text.len) {
		size_t behind = context_behind_blanks(text, at), end;
		uint32_t right = context_at(text, behind);

		if (wants_space(left, right) &&
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
