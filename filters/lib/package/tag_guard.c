/* What no XML parser is to see, found as the bytes come. */
#include "package/tag_guard.h"

#include "base/translate.h"

enum { ATTRIBUTES_MAX = 256, TAG_MAX = 1 << 20 };

static void
skip_to(struct tag_guard *guard, char first, char second)
{
	guard->place = TAG_SKIPPED;
	guard->end[0] = first;
	guard->end[1] = second;
	guard->last[0] = guard->last[1] = '\0';
}

/* The byte behind < or <!; false: a document type begins. */
static bool
open_tag(struct tag_guard *guard, char c)
{
	guard->attributes = guard->bytes = 0;
	if (guard->place == TAG_OPEN) {
		guard->place = TAG_INSIDE;
		if (c == '!')
			guard->place = TAG_DECLARED;
		else if (c == '?')
			skip_to(guard, '\0', '?');
		else if (c == '>')
			guard->place = TAG_OUTSIDE;
		return true;
	}
	if (c == '-')
		skip_to(guard, '-', '-');
	else if (c == '[')
		skip_to(guard, ']', ']');
	return c == '-' || c == '[';
}

static void
skip(struct tag_guard *guard, char c)
{
	if (c == '>' && guard->last[1] == guard->end[1] &&
	    (guard->end[0] == '\0' || guard->last[0] == guard->end[0]))
		guard->place = TAG_OUTSIDE;
	guard->last[0] = guard->last[1];
	guard->last[1] = c;
}

static void
step(struct tag_guard *guard, char c)
{
	if (guard->place == TAG_SKIPPED) {
		skip(guard, c);
	} else if (guard->place == TAG_QUOTED) {
		if (c == guard->quote)
			guard->place = TAG_INSIDE;
	} else if (c == '>') {
		guard->place = TAG_OUTSIDE;
	} else if (c == '"' || c == '\'') {
		guard->place = TAG_QUOTED;
		guard->quote = c;
		guard->attributes++;
	}
	guard->bytes++;
}

const char *
tag_guard_pass(struct tag_guard *guard, struct span bytes)
{
	for (size_t i = 0; i < bytes.len; i++) {
		char c = bytes.ptr[i];

		if (guard->place == TAG_OUTSIDE) {
			const char *tag =
			    memchr(bytes.ptr + i, '<', bytes.len - i);

			if (tag == NULL)
				return NULL;
			i = (size_t)(tag - bytes.ptr);
			guard->place = TAG_OPEN;
		} else if (guard->place == TAG_OPEN ||
		    guard->place == TAG_DECLARED) {
			if (!open_tag(guard, c))
				return N_("a document type declaration");
		} else {
			step(guard, c);
		}
		if (guard->attributes > ATTRIBUTES_MAX)
			return N_("a tag of more than 256 attributes");
		if (guard->bytes > TAG_MAX && guard->place != TAG_OUTSIDE)
			return N_("a tag or a comment of more than 1 MB");
	}
	return NULL;
}
