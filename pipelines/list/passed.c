/* What was passed over, for one line that names it. */
#include "passed.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/message.h"
#include "speech.h"

/* So many are named: a line of thousands is read by nobody. */
enum { NAMED = 24 };

void
passed_add(struct passed *passed, const char *name)
{
	char *copy = xrealloc(NULL, strlen(name) + 1, 1);

	(void)strcpy(copy, name);
	passed->name = xgrow(passed->name, &passed->cap, passed->count + 1,
	    sizeof(*passed->name));
	passed->name[passed->count++] = copy;
}

static int
compare(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return strcmp(*a, *b);
}

static void
add_names(struct passed *passed, struct buf *line)
{
	qsort(passed->name, passed->count, sizeof(*passed->name), compare);
	for (size_t i = 0; i < passed->count && i < NAMED; i++) {
		buf_string(line, i > 0 ? ", " : "");
		buf_string(line, passed->name[i]);
	}
	if (passed->count > NAMED)
		buf_printf(line, " and %zu more", passed->count - NAMED);
}

/* What takes the first of those that a pattern can take. */
static void
add_advice(const struct passed *passed, struct buf *line)
{
	for (size_t i = 0; i < passed->count; i++) {
		const char *suffix = suffix_of(passed->name[i]);

		if (*suffix != '\0' && !is_left(passed->name[i])) {
			buf_printf(line, "; `take = *%s` takes ", suffix);
			buf_string(line, "such into the corpus");
			return;
		}
	}
}

void
passed_tell(struct passed *passed, const char *root)
{
	struct buf line = {0};

	if (passed->count == 0)
		return;
	buf_printf(&line, "%zu file%s of %s not taken: ", passed->count,
	    passed->count > 1 ? "s" : "",
	    passed->count > 1 ? "other kinds were" : "another kind was");
	add_names(passed, &line);
	add_advice(passed, &line);
	warn(root, 0, "%s", buf_cstring(&line));
	buf_free(&line);
}

void
links_tell(struct passed *links, const char *root, bool followed)
{
	struct buf line = {0};

	if (links->count == 0)
		return;
	buf_printf(&line, "%zu link%s out of it %s%s followed: ", links->count,
	    links->count > 1 ? "s" : "", links->count > 1 ? "were" : "was",
	    followed ? "" : " not");
	add_names(links, &line);
	if (followed)
		buf_string(&line, "; `follow-links = no` leaves them out");
	warn(root, 0, "%s", buf_cstring(&line));
	buf_free(&line);
}

void
passed_free(struct passed *passed)
{
	for (size_t i = 0; i < passed->count; i++)
		free(passed->name[i]);
	free(passed->name);
}
