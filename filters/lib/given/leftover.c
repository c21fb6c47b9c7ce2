/* What of a document is no text, or is not taken over: counted, and told. */
#include "given/leftover.h"

#include "base/buf.h"
#include "base/message.h"

static const struct {
	const char *one, *many;
} words[LEFT_COUNT] = {
    [LEFT_DELETED] = {N_("deletion"), N_("deletions")},
    [LEFT_HIDDEN] = {N_("hidden passage"), N_("hidden passages")},
    [LEFT_COMMENT] = {N_("comment"), N_("comments")},
    [LEFT_PICTURE] = {N_("picture"), N_("pictures")},
    [LEFT_READING] = {N_("reading above a word"), N_("readings above words")},
    [LEFT_HINT] = {N_("hint where to write"), N_("hints where to write")},
    [LEFT_HEADER] = {N_("header or footer"), N_("headers or footers")},
    [LEFT_SIGN] = {N_("sign of an unknown font"), N_("signs of unknown fonts")},
    [LEFT_INNER] = {N_("border of a table in a table"),
	N_("borders of tables in tables")},
};

size_t
leftover_count(const struct leftover *leftover)
{
	size_t count = 0;

	for (size_t i = 0; i < LEFT_COUNT; i++)
		count += leftover->count[i];
	return count;
}

void
leftover_tell(const struct leftover *leftover, const char *source)
{
	struct buf text = {0};

	for (size_t i = 0; i < LEFT_COUNT; i++) {
		size_t count = leftover->count[i];

		if (count == 0)
			continue;
		buf_string(&text,
		    translate(text.len > 0 ? N_(", ") : N_("left out: ")));
		buf_printf(&text, "%zu %s", count,
		    translate(count == 1 ? words[i].one : words[i].many));
	}
	if (text.len > 0)
		warn(source, 0, "%s", buf_cstring(&text));
	buf_free(&text);
}
