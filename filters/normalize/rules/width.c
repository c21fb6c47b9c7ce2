/* The rule `width`: full-width letters, digits and ％ to half width. */
#include "base/utf8.h"
#include "rules/context.h"
#include "rules/stage.h"

/* What it becomes; 0 where it stays. */
static uint32_t
half(struct span text, size_t at, size_t len, uint32_t code)
{
	if (context_is_digit(code) || context_is_letter(code) || code == 0xff05)
		return code >= 0xff00 ? code - 0xff00 + 0x20 : 0;
	/* The point of a decimal number. */
	if (code == 0xff0e && context_is_digit(context_before(text, at)) &&
	    context_is_digit(context_at(text, at + len)))
		return '.';
	return 0;
}

void
stage_width(struct stage_state *state)
{
	struct span text = state->editor.text;
	size_t at = 0;

	while (at < text.len) {
		const char *hit = memchr(text.ptr + at, 0xef, text.len - at);
		struct span with;
		char bytes[64];
		size_t start, made = 0;

		if (hit == NULL)
			break;
		start = at = (size_t)(hit - text.ptr);
		while (at < text.len && made < sizeof(bytes)) {
			uint32_t code, plain;
			size_t len = utf8_next(text, at, &code);

			plain = half(text, at, len, code);
			if (plain == 0)
				break;
			bytes[made++] = (char)plain;
			at += len;
		}
		with = (struct span){bytes, made};
		if (made > 0)
			edit_replace(&state->editor, start, at - start, with,
			    RULE_WIDTH);
		else
			at += 3;
	}
}
