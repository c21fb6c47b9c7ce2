/* Rows of tables for documents whose file was refused. */
#include "blocks/refused_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/message.h"

/* The name, or that of a folder it lies in: of a file that is cut, b/第2次. */
static bool
is_of(const struct set *names, struct span name)
{
	for (size_t at = name.len; at > 0; at--)
		if ((at == name.len || name.ptr[at] == '/') &&
		    set_has(names, (struct span){name.ptr, at}))
			return true;
	return false;
}

/* What stands in front of the words, and the name behind them; false: no such words. */
static bool
read_message(struct span message, struct span *front, struct span *name)
{
	struct span words = span_of(translate("no document has the name"));
	const char *hit =
	    memmem(message.ptr, message.len, words.ptr, words.len);

	if (hit == NULL)
		return false;
	*front = (struct span){message.ptr, (size_t)(hit - message.ptr)};
	*name = span_from(message, front->len + words.len);
	if (!span_starts(*name, SPAN(" ")))
		return false;
	*name = span_from(*name, 1);
	return true;
}

void
refused_rows_tell(struct corpus *corpus, const struct set *names)
{
	struct words told = {0};

	if (names->count == 0)
		return;
	for (size_t i = 0; i < corpus->refused.count; i++) {
		struct span message = span_of(corpus->refused.item[i]), front,
			    name;

		if (read_message(message, &front, &name) && is_of(names, name))
			words_print(&told, "%.*s%s %.*s", SHOWN(front),
			    translate("the file was refused that is called"),
			    SHOWN(name));
		else
			words_add(&told, message);
	}
	words_free(&corpus->refused);
	corpus->refused = told;
}
