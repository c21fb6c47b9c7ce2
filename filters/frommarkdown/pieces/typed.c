/* The lines of the Markdown as they were typed. */
#include "pieces/typed.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"

void
typed_set(struct typed *typed, struct span text)
{
	struct span rest = text;

	typed->text = text;
	typed->count = 0;
	while (rest.ptr != NULL && rest.len > 0) {
		typed->start = xgrow(typed->start, &typed->cap,
		    typed->count + 1, sizeof(*typed->start));
		typed->start[typed->count++] = (size_t)(rest.ptr - text.ptr);
		(void)span_cut(&rest, '\n');
	}
}

void
typed_free(struct typed *typed)
{
	free(typed->start);
	*typed = (struct typed){0};
}

struct span
typed_line(const struct typed *typed, int number)
{
	struct span line = typed->text;

	if (number < 1 || (size_t)number > typed->count)
		return (struct span){NULL, 0};
	if ((size_t)number < typed->count)
		line.len = typed->start[number];
	line = span_from(line, typed->start[number - 1]);
	if (span_ends(line, SPAN("\n")))
		line.len--;
	return line;
}

struct span
typed_lines(const struct typed *typed, int first, int last)
{
	struct span from = typed_line(typed, first);
	struct span to = typed_line(typed, last);

	if (from.ptr == NULL || to.ptr == NULL || to.ptr < from.ptr)
		return (struct span){NULL, 0};
	return (struct span){from.ptr, (size_t)(to.ptr - from.ptr) + to.len};
}

struct span
typed_number(const struct typed *typed, int line, int column)
{
	struct span text = typed_line(typed, line);
	size_t len = 0;

	if (column < 1 || (size_t)column > text.len)
		return (struct span){NULL, 0};
	text = span_from(text, (size_t)column - 1);
	while (len < text.len && ascii_is_digit(text.ptr[len]))
		len++;
	if (len == 0 || len == text.len ||
	    (text.ptr[len] != '.' && text.ptr[len] != ')'))
		return (struct span){NULL, 0};
	return (struct span){text.ptr, len + 1};
}

static struct span
trim_end(struct span line)
{
	while (line.len > 0 && line.ptr[line.len - 1] == ' ')
		line.len--;
	return line;
}

/* What stands in an identifier, a class or a key="value". */
static bool
is_attribute(char c)
{
	return ascii_is_digit(c) || ascii_is_letter(c) ||
	    (c != '\0' && strchr("#.:-_=\" ", c) != NULL);
}

size_t
typed_attributes(struct span line)
{
	size_t at;

	line = trim_end(line);
	if (!span_ends(line, SPAN("}")))
		return 0;
	at = line.len - 1;
	while (at > 0 && is_attribute(line.ptr[at - 1]))
		at--;
	if (at < 2 || !span_starts(span_from(line, at - 2), SPAN(" {")) ||
	    strchr("#.:", line.ptr[at]) == NULL)
		return 0;
	return line.len - (at - 1);
}

/* The bytes of [^name] at the end, or 0. */
static size_t
note_at_end(struct span line)
{
	size_t at = line.len;

	if (!span_ends(line, SPAN("]")))
		return 0;
	while (at > 0 && line.ptr[at - 1] != '[' && line.ptr[at - 1] != ' ')
		at--;
	return at > 0 && span_starts(span_from(line, at - 1), SPAN("[^"))
	    ? line.len - (at - 1)
	    : 0;
}

bool
typed_ends_in_entity(struct span line)
{
	size_t attributes = typed_attributes(line), note, at;

	line = trim_end(line);
	line.len -= attributes;
	line = trim_end(line);
	while ((note = note_at_end(line)) > 0) {
		line.len -= note;
		line = trim_end(line);
	}
	if (!span_ends(line, SPAN(";")))
		return false;
	at = line.len - 1;
	while (at > 0 && ascii_is_digit(line.ptr[at - 1]))
		at--;
	return at + 1 < line.len && at >= 2 && line.ptr[at - 1] == '#' &&
	    line.ptr[at - 2] == '&';
}

bool
typed_is_table(struct span line)
{
	bool dash = false, bar = false;

	for (size_t i = 0; i < line.len; i++) {
		char c = line.ptr[i];

		if (c == '\0' || strchr("-|: >", c) == NULL)
			return false;
		dash = dash || c == '-';
		bar = bar || c == '|';
	}
	return dash && bar;
}
