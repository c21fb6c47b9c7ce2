/* The stage of single characters: taken away or put right, each alone. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "characters/joiner.h"
#include "characters/latin.h"
#include "characters/radical.h"
#include "context/context.h"
#include "scan/character.h"
#include "stage/stage.h"

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

static bool
is_rooted(const struct stage_state *state, const struct place *here)
{
	return joiner_is_rooted(here->code,
	    edit_before(&state->editor, here->at), next_code(state, here));
}

static void
settle_return(struct stage_state *state, const struct place *here)
{
	if (next_code(state, here) == '\n')
		take_away(state, here, RULE_EOL);
	else
		put(state, here, '\n', RULE_EOL);
}

/*
 * What Windows has in the place of C1, where a text was read as Latin-1: what a
 * person typed as a dash or a quotation mark is not nothing.  Its neighbours on
 * the line must be such as stand beside punctuation.
 */
static void
settle_control(struct stage_state *state, const struct place *here)
{
	uint32_t mark =
	    latin_mark(here->code, context_before(state->editor.text, here->at),
		next_code(state, here));

	/* Behind a CR that stays nothing is taken away, and the next run must
	 * see what this one has seen. */
	if (mark != 0 && edit_before(&state->editor, here->at) != '\r')
		put(state, here, mark, RULE_CONTROL);
	else
		take_away(state, here, RULE_CONTROL);
}

/* What neither breaks a line nor a page. */
static void
settle_other(struct stage_state *state, const struct place *here)
{
	uint32_t code = here->code, ideograph;

	if (character_is_control(code))
		settle_control(state, here);
	else if (character_is_odd_space(code) && !is_rooted(state, here))
		put(state, here, ' ', RULE_SPACE);
	else if (character_is_hidden(code) && !is_rooted(state, here))
		take_away(state, here, RULE_HIDDEN);
	else if (code == 0xfffd && stage_wants(state, RULE_LOST))
		edit_note(&state->editor, here->at, here->len, RULE_LOST);
	else if ((ideograph = radical_ideograph(code)) != 0)
		put(state, here, ideograph, RULE_RADICAL);
}

static void
settle(struct stage_state *state, const struct place *here)
{
	switch (here->code) {
	case '\r':
		settle_return(state, here);
		break;
	case '\f':
		take_away(state, here, RULE_PAGE);
		break;
	case '\v':
	case 0x85: /* next line */
	case 0x2028: /* line separator */
	case 0x2029: /* paragraph separator */
		put(state, here, ' ', RULE_BREAK);
		break;
	default:
		settle_other(state, here);
	}
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
