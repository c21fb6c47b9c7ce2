/*
 * The footer that jg-markdown --footer writes: a rule, and a last paragraph of
 * one line that names the source, the digest or both.
 */
#include "pieces/footer.h"

#define SOURCE "来源："
#define DIGEST "SHA-256："

static bool
is_digest(struct span text)
{
	enum { HEX_DIGITS = 64 };
	struct span label = SPAN(DIGEST);

	if (!span_starts(text, label) || text.len != label.len + HEX_DIGITS)
		return false;
	for (size_t i = label.len; i < text.len; i++)
		if (strchr("0123456789abcdef", text.ptr[i]) == NULL)
			return false;
	return true;
}

static bool
is_footer(struct span text)
{
	return memchr(text.ptr, '\n', text.len) == NULL &&
	    (span_starts(text, SPAN(SOURCE)) || is_digest(text));
}

size_t
footer_find(const struct pieces *pieces)
{
	size_t count = pieces->count;
	const struct piece *rule;

	if (count < 2)
		return count;
	rule = &pieces->piece[count - 2];
	return rule->kind == PIECE_RULE && rule[1].kind == PIECE_PARAGRAPH &&
		is_footer(piece_text(pieces, &rule[1]))
	    ? count - 2
	    : count;
}

struct span
footer_source(const struct pieces *pieces)
{
	static const struct span joint = {"；" DIGEST, sizeof("；" DIGEST) - 1};
	struct span text;

	if (footer_find(pieces) == pieces->count)
		return (struct span){NULL, 0};
	text = piece_text(pieces, &pieces->piece[pieces->count - 1]);
	if (!span_starts(text, SPAN(SOURCE)))
		return (struct span){NULL, 0};
	text = span_from(text, sizeof(SOURCE) - 1);
	for (size_t i = text.len; i-- > 0;)
		if (span_starts(span_from(text, i), joint))
			text.len = i;
	return text;
}
