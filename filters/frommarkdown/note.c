/* Footnotes, which CommonMark takes for the addresses of links. */
#include "note.h"

enum { CODE_INDENT = 4 };

static size_t
skip(struct span line, size_t at, const char *set)
{
	while (at < line.len && line.ptr[at] != '\0' &&
	    strchr(set, line.ptr[at]) != NULL)
		at++;
	return at;
}

/* Behind `[label]:`, 0 where the text does not begin so. */
static size_t
behind_label(struct span text)
{
	const char *hit;

	if (!span_starts(text, SPAN("[")))
		return 0;
	hit = memmem(text.ptr, text.len, "]:", 2);
	return hit == NULL ? 0 : (size_t)(hit - text.ptr) + 2;
}

/* Where the bracket is to be escaped; the length where it is not. */
static size_t
find_bracket(struct span line)
{
	size_t at = skip(line, 0, " >");
	bool code = at >= CODE_INDENT && line.ptr[at - 1] == ' ';
	struct span text = span_from(line, at);
	size_t behind = behind_label(text);
	size_t address = skip(text, behind, " ");

	if (behind == 0 || code)
		return line.len;
	if (text.ptr[1] == '^' ||
	    (address < text.len && (unsigned char)text.ptr[address] >= 0x80))
		return at;
	return line.len;
}

static bool
is_fence(struct span line)
{
	struct span text = span_from(line, skip(line, 0, " >"));

	return span_starts(text, SPAN("```")) || span_starts(text, SPAN("~~~"));
}

bool
note_keep(struct span text, struct buf *out)
{
	const char *from = text.ptr;
	struct span rest = text;
	bool code = false;

	if (text.len == 0 || memmem(text.ptr, text.len, "]:", 2) == NULL)
		return false;
	while (rest.ptr != NULL && rest.len > 0) {
		struct span line = span_cut(&rest, '\n');
		size_t at = find_bracket(line);

		code = code != is_fence(line);
		if (code || at == line.len)
			continue;
		buf_add(out, from, (size_t)(line.ptr + at - from));
		buf_byte(out, '\\');
		from = line.ptr + at;
	}
	if (from == text.ptr)
		return false;
	buf_add(out, from, (size_t)(text.ptr + text.len - from));
	return true;
}

bool
note_is(struct span text)
{
	return span_starts(text, SPAN("[^")) && behind_label(text) > 0;
}
