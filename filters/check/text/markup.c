/*
 * Markdown in what was taken for plain text: its marks would be published.
 *
 * `**` is a mask, too, and a line of hyphens parts any text; so what is asked
 * for is `**` around words, a heading's # with its blank, a link, a fence.
 */
#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "check.h"
#include "chinese/word.h"

struct count {
	size_t marks, leads; /* **要点**：, which one mask may look like */
	struct place first, first_lead;
	size_t rules; /* lines of three hyphens, which prove nothing */
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
	if (code >= 0x4e00)
		return unicode_is_punctuation(code); /* ，： */
	return !ascii_is_digit(code) && code != '*';
}

/* With a blank or a stop, as what stands between two masks does. */
static bool
begins_between(struct span within)
{
	static const struct span stops[] = {WORD(" "), WORD("、"), WORD("，"),
	    WORD("。"), WORD("；"), WORD("：")};

	return WORD_BEGINS(within, stops) > 0;
}

/*
 * From `**` at text[at] to the next: no star between, more than a name, and none that
 * begins with a stop, as between two masks.
 */
static size_t
strong_end(struct span line, size_t at)
{
	enum { LEAST = 4 }; /* characters */
	const char *star = memchr(line.ptr + at + 2, '*', line.len - at - 2);
	size_t end = star == NULL ? 0 : (size_t)(star - line.ptr);
	struct span within = {line.ptr + at + 2, end - at - 2};

	if (star == NULL || begins_between(within) || line.len - end < 2 ||
	    line.ptr[end + 1] != '*' || utf8_length(within) < LEAST)
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

/* [办法](https://a.cn), [图](a/b.png), [上](#a): no blank, some path. */
static bool
is_target(struct span target)
{
	bool path = false, letter = false;

	for (size_t i = 0; i < target.len && target.ptr[i] != ')'; i++) {
		char c = target.ptr[i];

		if (c <= ' ')
			return false;
		path |= c == '.' || c == '/' || c == '#';
		letter |= ascii_is_letter(c);
	}
	return path && letter && memchr(target.ptr, ')', target.len) != NULL;
}

static bool
holds_link(struct span line)
{
	const char *hit = memmem(line.ptr, line.len, "](", 2);
	size_t at = hit == NULL ? 0 : (size_t)(hit - line.ptr);

	return at > 0 && memchr(line.ptr, '[', at) != NULL &&
	    is_target(span_from(line, at + 2));
}

/* |---|:--| */
static bool
is_table(struct span line)
{
	size_t bars = 0, dashes = 0;

	for (size_t i = 0; i < line.len; i++) {
		bars += line.ptr[i] == '|';
		dashes += line.ptr[i] == '-';
		if (line.ptr[i] != '|' && line.ptr[i] != '-' &&
		    line.ptr[i] != ':' && line.ptr[i] != ' ')
			return false;
	}
	return bars > 1 && dashes > 2;
}

/* Most lines have neither: a byte is found in far less time than two are. */
static bool
holds(struct span line, char sign)
{
	return line.len > 0 && memchr(line.ptr, sign, line.len) != NULL;
}

static bool
is_marked(struct span line)
{
	return is_hashed(line) || (holds(line, '*') && holds_strong(line)) ||
	    (holds(line, ']') && holds_link(line)) || is_table(line) ||
	    span_starts(line, SPAN("```"));
}

/* **要点**： at the start, perhaps behind the mark of a list. */
static bool
is_lead(struct span line)
{
	const char *end;
	size_t len;

	if (span_starts(line, SPAN("- ")) || span_starts(line, SPAN("* ")))
		line = span_from(line, 2);
	if (!span_starts(line, SPAN("**")))
		return false;
	end = memmem(line.ptr + 2, line.len - 2, "**", 2);
	len = end == NULL ? 0 : (size_t)(end - line.ptr);
	return len > 5 &&
	    (span_starts(span_from(line, len + 2), SPAN("：")) ||
		span_starts(span_from(line, len + 2), SPAN(":")) ||
		len + 2 == line.len);
}

static void
take(struct count *count, struct span line, struct place place)
{
	if (is_rule(line))
		count->rules++;
	else if (is_marked(line)) {
		if (count->marks++ == 0)
			count->first = place;
	} else if (is_lead(line) && count->leads++ == 0)
		count->first_lead = place;
}

void
check_markdown(struct report *report)
{
	struct count count = {.marks = 0};
	struct span rest = buf_view(&report->restored);
	size_t number = report->document->before;

	while (rest.len > 0) {
		struct span line = span_cut(&rest, '\n');

		take(&count, line, place_line(report, ++number, line, line));
	}
	if (count.leads > 1 || (count.leads > 0 && count.marks > 0)) {
		if (count.marks == 0 ||
		    count.first_lead.line < count.first.line)
			count.first = count.first_lead;
		count.marks += count.leads;
	}
	if (count.marks > 0)
		report_add(report, CHECK_MARKDOWN, count.first,
		    "looks like Markdown (%zu lines): name the file .md, or "
		    "take its marks out",
		    count.marks + count.rules);
}
