/*
 * Markdown in what was taken for plain text: its marks would be published.
 *
 * `**` is a mask, too, and a line of hyphens parts any text; so what is asked
 * for is `**` around words, a heading's # with its blank, a link, a fence.
 */
#include "base/utf8.h"
#include "check.h"

struct count {
	size_t marks, first;
	size_t weak; /* lines of three hyphens, which prove nothing */
};

/* ## 一、修渠 */
static bool
is_hashed(struct span line)
{
	enum { DEEPEST = 6 };
	size_t depth = 0;

	while (depth < line.len && line.ptr[depth] == '#')
		depth++;
	return depth > 0 && depth <= DEEPEST && line.len > depth + 1 &&
	    line.ptr[depth] == ' ';
}

static bool
is_rule(struct span line)
{
	return span_equal(line, SPAN("---")) || span_equal(line, SPAN("***")) ||
	    span_equal(line, SPAN("___"));
}

/* What may stand outside of `**` around words; a mask stands in a word. */
static bool
is_edge(struct span line, size_t at, bool before)
{
	uint32_t code;

	if (before ? at == 0 : at >= line.len)
		return true;
	(void)utf8_next(line, before ? utf8_before(line, at) : at, &code);
	return code < 0x4e00 && !(code >= '0' && code <= '9') && code != '*';
}

/* From `**` at text[at] to the next: no star between, more than a name. */
static size_t
strong_end(struct span line, size_t at)
{
	enum { LEAST = 4 }; /* characters */
	const char *star = memchr(line.ptr + at + 2, '*', line.len - at - 2);
	size_t end = star == NULL ? 0 : (size_t)(star - line.ptr);
	struct span within = {line.ptr + at + 2, end - at - 2};

	if (star == NULL || line.len - end < 2 || line.ptr[end + 1] != '*' ||
	    within.len == 0 || *within.ptr == ' ' ||
	    utf8_length(within) < LEAST)
		return 0;
	return end + 2;
}

/* **要求：**每户, or a line of nothing else; one edge must be free. */
static bool
holds_strong(struct span line)
{
	for (size_t at = 0; at + 2 < line.len;) {
		const char *hit = memmem(line.ptr + at, line.len - at, "**", 2);
		size_t end;

		if (hit == NULL || (size_t)(hit - line.ptr) + 2 >= line.len)
			return false;
		at = (size_t)(hit - line.ptr);
		end = strong_end(line, at);
		if (end > 0 && is_edge(line, at, true) &&
		    (is_edge(line, end, false) || at == 0))
			return true;
		at = end > 0 ? end : at + 2;
		while (at < line.len && line.ptr[at] == '*')
			at++;
	}
	return false;
}

static bool
holds_link(struct span line)
{
	const char *hit = memmem(line.ptr, line.len, "](", 2);

	return hit != NULL && memchr(line.ptr, '[', (size_t)(hit - line.ptr)) &&
	    (memmem(hit, line.len - (size_t)(hit - line.ptr), "http", 4) ||
		memmem(hit, line.len - (size_t)(hit - line.ptr), "](#", 3));
}

static bool
is_marked(struct span line)
{
	return is_hashed(line) || holds_strong(line) || holds_link(line) ||
	    span_starts(line, SPAN("```"));
}

void
check_markdown(struct report *report)
{
	struct count count = {0};
	struct span rest = buf_view(&report->restored);
	size_t number = report->document->before;

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');

		number++;
		if (is_rule(line))
			count.weak++;
		else if (is_marked(line) && count.marks++ == 0)
			count.first = number;
	}
	if (count.marks > 0)
		report_add(report, CHECK_MARKDOWN, count.first,
		    "looks like Markdown (%zu lines): name the file .md, or take "
		    "its marks out",
		    count.marks + count.weak);
}
