/* Footnotes, which CommonMark takes for the addresses of links. */
#include "pieces/note.h"

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

/* Blank, or so far in that it goes on with a note behind an empty line. */
static bool
goes_on(struct span line)
{
	return skip(line, 0, " ") == line.len ||
	    span_starts(line, SPAN("    "));
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

/* The text while it is copied, line for line. */
struct keeping {
	struct buf *out;
	const char *from; /* what has not been copied */
	bool code; /* in a fence */
	bool note; /* in a note */
};

static void
copy_until(struct keeping *keeping, const char *to)
{
	buf_add(keeping->out, keeping->from, (size_t)(to - keeping->from));
	keeping->from = to;
}

/*
 * A note gets a backslash; what goes on with it, set in by four blanks, loses
 * them, or it would be code.
 */
static void
keep_line(struct keeping *keeping, struct span line)
{
	size_t at = find_bracket(line);

	if (keeping->note && !goes_on(line) && at == line.len)
		keeping->note = false;
	if (keeping->note && span_starts(line, SPAN("    "))) {
		copy_until(keeping, line.ptr);
		keeping->from += CODE_INDENT;
		return;
	}
	keeping->code = keeping->code != is_fence(line);
	if (keeping->code || at == line.len)
		return;
	keeping->note = at == 0 && line.ptr[1] == '^';
	copy_until(keeping, line.ptr + at);
	buf_byte(keeping->out, '\\');
}

bool
note_keep(struct span text, struct buf *out)
{
	struct keeping keeping = {out, text.ptr, false, false};
	struct span rest = text;

	if (text.len == 0 || memmem(text.ptr, text.len, "]:", 2) == NULL)
		return false;
	while (rest.ptr != NULL && rest.len > 0)
		keep_line(&keeping, span_cut(&rest, '\n'));
	if (keeping.from == text.ptr)
		return false;
	copy_until(&keeping, text.ptr + text.len);
	return true;
}

bool
note_is(struct span text)
{
	return span_starts(text, SPAN("[^")) && behind_label(text) > 0;
}
