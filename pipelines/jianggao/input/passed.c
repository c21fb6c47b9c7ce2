/* What was passed over, for one line that names it. */
#include "input/passed.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/message.h"
#include "input/speech.h"

/* So many are named: a line of thousands is read by nobody. */
enum { NAMED = 24 };

static int
compare(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return strcmp(*a, *b);
}

static void
add_names(struct words *passed, struct buf *line)
{
	qsort(passed->item, passed->count, sizeof(*passed->item), compare);
	for (size_t i = 0; i < passed->count && i < NAMED; i++) {
		buf_string(line, i > 0 ? translate(", ") : "");
		buf_string(line, passed->item[i]);
	}
	if (passed->count > NAMED)
		buf_printf(
		    line, translate(" and %zu more"), passed->count - NAMED);
}

/* What takes the first of those that a pattern can take. */
static void
add_advice(const struct words *passed, struct buf *line)
{
	for (size_t i = 0; i < passed->count; i++) {
		const char *suffix = suffix_of(passed->item[i]);

		if (*suffix != '\0' && !is_left(passed->item[i])) {
			buf_printf(line,
			    translate("; `take = *%s` takes such into the "
				      "corpus"),
			    suffix);
			return;
		}
	}
}

void
passed_tell(struct words *passed, const char *root)
{
	struct buf line = {0};

	if (passed->count == 0)
		return;
	buf_printf(&line,
	    translate(passed->count > 1
		    ? N_("%zu files of other kinds were not taken: ")
		    : N_("%zu file of another kind was not taken: ")),
	    passed->count);
	add_names(passed, &line);
	add_advice(passed, &line);
	warn(root, 0, "%s", buf_cstring(&line));
	buf_free(&line);
}

void
empty_tell(struct words *empty, const char *root)
{
	struct buf line = {0};

	if (empty->count == 0)
		return;
	buf_printf(&line,
	    translate(empty->count > 1
		    ? N_("%zu files hold no text and have no page: ")
		    : N_("%zu file holds no text and has no page: ")),
	    empty->count);
	add_names(empty, &line);
	warn(root, 0, "%s", buf_cstring(&line));
	buf_free(&line);
}

void
links_tell(struct words *links, const char *root, bool followed)
{
	struct buf line = {0};

	if (links->count == 0)
		return;
	buf_printf(&line,
	    translate(followed
		    ? (links->count > 1
			      ? N_("%zu links out of it were followed: ")
			      : N_("%zu link out of it was followed: "))
		    : links->count > 1
		    ? N_("%zu links out of it were not followed: ")
		    : N_("%zu link out of it was not followed: ")),
	    links->count);
	add_names(links, &line);
	if (followed)
		buf_string(
		    &line, translate("; `follow-links = no` leaves them out"));
	warn(root, 0, "%s", buf_cstring(&line));
	buf_free(&line);
}
