/* The stage of single characters: taken away or put right, each alone. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "rules/character.h"
#include "rules/radical.h"
#include "rules/stage.h"

/* A character of the text, and what has been settled before it. */
struct place {
	size_t at, len;
	uint32_t code;
};

static uint32_t
next_code(const struct stage_state *state, const struct place *here)
{
	uint32_t code = '\n';

	if (here->at + here->len < state->editor.text.len)
		(void)utf8_next(
		    state->editor.text, here->at + here->len, &code);
	return code;
}

/*
 * Without the rule `eol` a CR stays, and what is taken away behind it might
 * bring it together with an LF: two lines would become one.
 */
static void
take_away(struct stage_state *state, const struct place *here, enum rule rule)
{
	if (stage_wants(state, rule) &&
	    edit_before(&state->editor, here->at) != '\r')
		edit_replace(&state->editor, here->at, here->len,
		    (struct span){"", 0}, rule);
}

static void
put(struct stage_state *state, const struct place *here, uint32_t code,
    enum rule rule)
{
	if (stage_wants(state, rule))
		edit_code(&state->editor, here->at, here->len, code, rule);
}

/* Variation selectors and joiners that have a base to work on. */
static bool
is_rooted(const struct stage_state *state, const struct place *here)
{
	uint32_t base = edit_before(&state->editor, here->at);

	if (here->code == 0x200d)
		return unicode_is_han(base) || character_is_emoji(base) ||
		    character_is_selector(base);
	if (!character_is_selector(here->code))
		return false;
	if ((base >= '0' && base <= '9') || base == '#' || base == '*')
		return here->code == 0xfe0f && next_code(state, here) == 0x20e3;
	return unicode_is_han(base) || character_is_emoji(base) ||
	    radical_ideograph(base) != 0;
}

static void
settle_return(struct stage_state *state, const struct place *here)
{
	if (next_code(state, here) == '\n')
		take_away(state, here, RULE_EOL);
	else
		put(state, here, '\n', RULE_EOL);
}

static void
settle(struct stage_state *state, const struct place *here)
{
	uint32_t code = here->code, ideograph;

	if (code == '\r')
		settle_return(state, here);
	else if (code == '\f')
		take_away(state, here, RULE_PAGE);
	else if (code == '\v' || code == 0x85 || code == 0x2028 ||
	    code == 0x2029)
		put(state, here, ' ', RULE_BREAK);
	else if (character_is_control(code))
		take_away(state, here, RULE_CONTROL);
	else if (character_is_odd_space(code))
		put(state, here, ' ', RULE_SPACE);
	else if (character_is_hidden(code) && !is_rooted(state, here))
		take_away(state, here, RULE_HIDDEN);
	else if (code == 0xfffd && stage_wants(state, RULE_LOST))
		edit_note(&state->editor, here->at, here->len, RULE_LOST);
	else if ((ideograph = radical_ideograph(code)) != 0)
		put(state, here, ideograph, RULE_RADICAL);
}

/* Bytes that begin no character of this stage. */
static bool
is_dull(unsigned char c)
{
	return (c >= ' ' && c < 0x7f) || c == '\n' || (c >= 0x80 && c < 0xc2) ||
	    (c >= 0xe4 && c <= 0xe9);
}

void
stage_characters(struct stage_state *state)
{
	struct span text = state->editor.text;
	struct place here = {0};

	while (here.at < text.len) {
		if (is_dull((unsigned char)text.ptr[here.at])) {
			here.at++;
			continue;
		}
		here.len = utf8_next(text, here.at, &here.code);
		settle(state, &here);
		here.at += here.len;
	}
}
