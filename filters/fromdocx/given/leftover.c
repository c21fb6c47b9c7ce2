/* What of a document is no text, or is not taken over: counted, and told. */
#include "given/leftover.h"

#include "base/buf.h"
#include "base/message.h"

static const struct {
	const char *one, *many;
} words[LEFT_COUNT] = {
    [LEFT_DELETED] = {"deletion", "deletions"},
    [LEFT_HIDDEN] = {"hidden passage", "hidden passages"},
    [LEFT_COMMENT] = {"comment", "comments"},
    [LEFT_PICTURE] = {"picture", "pictures"},
    [LEFT_READING] = {"reading above a word", "readings above words"},
    [LEFT_HINT] = {"hint where to write", "hints where to write"},
    [LEFT_HEADER] = {"header or footer", "headers or footers"},
    [LEFT_SIGN] = {"sign of an unknown font", "signs of unknown fonts"},
    [LEFT_INNER] = {"border of a table in a table",
	"borders of tables in tables"},
};

void
leftover_tell(const struct leftover *leftover, const char *source)
{
	struct buf text = {0};

	for (size_t i = 0; i < LEFT_COUNT; i++) {
		size_t count = leftover->count[i];

		if (count == 0)
			continue;
		buf_string(&text, text.len > 0 ? ", " : "left out: ");
		buf_printf(&text, "%zu %s", count,
		    count == 1 ? words[i].one : words[i].many);
	}
	if (text.len > 0)
		warn(source, 0, "%s", buf_cstring(&text));
	buf_free(&text);
}
