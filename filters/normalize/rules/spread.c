/*
 * The rule `spread`: programs that read pictures of pages put a blank between
 * all characters.
 *
 * Where nearly all joints of a text have one, they say nothing, and go; a text
 * with some lines of letter-spaced words keeps them.
 */
#include "rules/spread.h"

#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "scan/character.h"
#include "stage/stage.h"

enum {
	JOINTS_LEAST = 40, /* of a text */
	PERCENT = 90, /* of the joints of a line, and of the text */
	GLANCE_BYTES = 16 * 1024,
	BLANKS_SHARE = 8, /* of the bytes one in so many is a blank */
};

/* Of a line, or a text: Han side by side, and those with a blank between. */
struct joints {
	size_t all, spread;
};

static bool
is_wide(uint32_t code)
{
	return unicode_is_han(code) || (code >= 0x2014 && code <= 0x2026) ||
	    (code >= 0x3001 && code <= 0x301b) ||
	    (code >= 0xff01 && code <= 0xff1f);
}

/* Between what a blank says nothing: two Han, Han and a mark or a figure. */
static bool
is_joint(uint32_t left, uint32_t right)
{
	return (is_wide(left) && (is_wide(right) || context_is_digit(right))) ||
	    (context_is_digit(left) && is_wide(right));
}

/* Between two characters of a line, from one to the next; begins at '\n'. */
struct joint {
	uint32_t left, right;
	size_t at, behind; /* what stands between them: blanks, or nothing */
	size_t next; /* behind the right one */
};

static bool
joint_next(struct span line, struct joint *joint)
{
	joint->left = joint->right;
	joint->at = joint->next;
	joint->behind = context_behind_blanks(line, joint->at);
	if (joint->behind >= line.len)
		return false;
	joint->next =
	    joint->behind + utf8_next(line, joint->behind, &joint->right);
	return true;
}

static bool
is_one_blank(struct span line, const struct joint *joint)
{
	return joint->behind - joint->at == 1 && line.ptr[joint->at] == ' ';
}

static bool
are_spread(const struct joints *joints)
{
	return joints->all > 0 && joints->spread * 100 >= joints->all * PERCENT;
}

static struct joints
count_line(struct span line)
{
	struct joints joints = {0, 0};
	struct joint joint = {.right = '\n'};

	while (joint_next(line, &joint)) {
		bool touch = joint.behind == joint.at;

		if (unicode_is_han(joint.left) && unicode_is_han(joint.right) &&
		    (touch || is_one_blank(line, &joint))) {
			joints.all++;
			joints.spread += !touch;
		}
	}
	return joints;
}

static struct joints
count_text(struct span text)
{
	struct joints sum = {0, 0};

	while (text.len > 0) {
		struct joints line = count_line(span_cut(&text, '\n'));

		sum.all += line.all;
		sum.spread += line.spread;
	}
	return sum;
}

/* Digits one by one are a number, too: 2 0 1 5. */
static bool
joins(struct span line, const struct joint *joint)
{
	bool single = context_is_digit(joint->left) &&
	    context_is_digit(joint->right) &&
	    (joint->at < 2 ||
		character_is_blank(context_before(line, joint->at - 1))) &&
	    character_is_blank(context_at(line, joint->behind + 1));

	return is_one_blank(line, joint) &&
	    (is_joint(joint->left, joint->right) || single);
}

static void
join_line(struct stage_state *state, struct span line, size_t start)
{
	struct joint joint = {.right = '\n'};

	while (joint_next(line, &joint))
		if (joins(line, &joint))
			edit_replace(&state->editor, start + joint.at,
			    joint.behind - joint.at, SPAN(""), RULE_SPREAD);
}

void
stage_spread(struct stage_state *state)
{
	struct span text = state->editor.text, rest = text;
	struct joints all = count_text(text);

	if (all.all < JOINTS_LEAST || !are_spread(&all))
		return;
	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');
		struct joints joints = count_line(line);

		if (are_spread(&joints))
			join_line(state, line, (size_t)(line.ptr - text.ptr));
	}
}

bool
spread_may_be(struct span text)
{
	size_t blanks = 0;

	/* what is so is so from the beginning */
	if (text.len > GLANCE_BYTES)
		text.len = GLANCE_BYTES;
	for (size_t i = 0; i < text.len; i++)
		blanks += text.ptr[i] == ' ';
	return blanks > JOINTS_LEAST / 2 && blanks * BLANKS_SHARE >= text.len;
}
