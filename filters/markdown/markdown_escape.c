/*
 * Text set so that every Markdown processor gives it back as it was.
 *
 * A backslash is used where all processors take it away, an entity where some
 * would show the backslash or would read on regardless.
 */
#include "markdown_escape.h"

#include <stdbool.h>
#include <strings.h>

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"

/* What is special wherever it stands; LOOK: it depends on what follows. */
static const char LOOK[] = "";
static const char *const anywhere[256] = {
    ['*'] = "\\*",
    ['_'] = "\\_",
    ['`'] = "\\`",
    ['['] = "\\[",
    [']'] = "\\]",
    ['\\'] = "\\\\",
    ['<'] = "&lt;",
    ['>'] = "&gt;",
    ['&'] = "&amp;",
    ['~'] = "&#126;",
    ['|'] = "&#124;",
    ['^'] = "&#94;", /* superscript in lowdown, pandoc, discount */
    ['$'] = "&#36;", /* mathematics in pandoc, kramdown */
    ['{'] = "&#123;", /* attributes in kramdown, pandoc; templates */
    ['@'] = "&#64;", /* citations in pandoc, mentions on GitHub */
    [':'] = LOOK,
    ['.'] = LOOK,
};

static bool
is_word(char c)
{
	return ascii_is_digit(c) || ascii_is_letter(c);
}

static size_t
word_length(struct span text, size_t at)
{
	size_t end = at;

	while (end < text.len && is_word(text.ptr[end]))
		end++;
	return end - at;
}

static bool
names_emoji(char c)
{
	return is_word(c) || c == '_' || c == '+' || c == '-';
}

/* `:smile:`, `:+1:`: the name of a picture on GitHub and in pandoc. */
static bool
is_emoji(struct span text)
{
	enum { NAME_MAX_LENGTH = 64 };
	size_t i = 1;

	while (i < text.len && i < NAME_MAX_LENGTH && names_emoji(text.ptr[i]))
		i++;
	return i > 1 && i < text.len && text.ptr[i] == ':';
}

/*
 * What stands in place of a byte that is special in some company: in an
 * address, which processors make a link of that takes in the Chinese text
 * behind it and shows its escapes; in a picture's name; in a first line such
 * as `12:30` or `key: value`, which is metadata to lowdown.
 */
static const char *
look(struct span text, size_t at, bool first)
{
	struct span rest = span_from(text, at);

	if (*rest.ptr == '.')
		return at >= 3 && strncasecmp(rest.ptr - 3, "www", 3) == 0
		    ? "&#46;"
		    : NULL;
	return first || span_starts(rest, SPAN("://")) || is_emoji(rest)
	    ? "&#58;"
	    : NULL;
}

/* Bytes of the table, and a few besides. */
static wide_mask
may_be_special(const unsigned char *p)
{
	wide v = wide_load(p);

	return (wide_mask)(v == '$') | (wide_mask)(v == '&') |
	    (wide_mask)(v == '*') | (wide_mask)(v == '.') |
	    wide_in(v, ':', '@') | wide_in(v, '[', '`') | wide_in(v, '{', '~');
}

static void
escape_inside(struct buf *out, struct span text, bool first)
{
	size_t from = 0, at = 0;

	for (; (at = wide_find(text, at, may_be_special)) < text.len; at++) {
		const char *instead = anywhere[(unsigned char)text.ptr[at]];

		if (instead == LOOK)
			instead = look(text, at, first);
		if (instead == NULL)
			continue;
		buf_add(out, text.ptr + from, at - from);
		buf_string(out, instead);
		from = at + 1;
	}
	buf_add(out, text.ptr + from, text.len - from);
}

/* White space or the end: what makes a list of the marker before it. */
static bool
ends_marker(struct span text, size_t at)
{
	uint32_t code;

	if (at >= text.len)
		return true;
	(void)utf8_next(text, at, &code);
	return unicode_is_space(code);
}

/* `1. `, `2023. `, `b) `, `iv. `: the offset of the mark, or 0. */
static size_t
list_mark(struct span text)
{
	size_t at = word_length(text, 0);

	return at > 0 && at < text.len &&
		(text.ptr[at] == '.' || text.ptr[at] == ')') &&
		ends_marker(text, at + 1)
	    ? at
	    : 0;
}

/* `(1) `, `(a) `, `(@) `, `(@name) ` */
static bool
is_bracket_mark(struct span text)
{
	size_t at = 1;

	at += at < text.len && text.ptr[at] == '@';
	at += word_length(text, at);
	return at > 1 && at < text.len && text.ptr[at] == ')' &&
	    ends_marker(text, at + 1);
}

/* `---`, `- -`: nothing but dashes and blanks. */
static bool
is_rule(struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] != '-' && text.ptr[i] != ' ')
			return false;
	return true;
}

/* A backslash keeps some processors from a rule, not from making a dash. */
static size_t
escape_rule(struct buf *out, struct span text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] == '-')
			buf_string(out, "&#45;");
		else
			buf_byte(out, text.ptr[i]);
	return text.len;
}

static size_t
instead(struct buf *out, const char *of_first)
{
	buf_string(out, of_first);
	return 1;
}

/*
 * Write what is special only where a paragraph begins; returns how many bytes
 * of the text that was.
 */
static size_t
escape_start(struct buf *out, struct span text)
{
	size_t mark = list_mark(text);

	if (mark > 0) {
		buf_add(out, text.ptr, mark);
		buf_byte(out, '\\');
		buf_byte(out, text.ptr[mark]);
		return mark + 1;
	}
	switch (text.len > 0 ? text.ptr[0] : '\0') {
	case '#':
		return instead(out, "\\#");
	case '=': /* underlines a heading */
		return instead(out, "&#61;");
	case ':': /* defines a term in pandoc and kramdown */
		return instead(out, "&#58;");
	case '%': /* pandoc's title block */
		return instead(out, "&#37;");
	case '+':
		if (ends_marker(text, 1) || text.ptr[1] == '+')
			return instead(out, "\\+");
		return 0;
	case '-':
		if (is_rule(text))
			return escape_rule(out, text);
		return ends_marker(text, 1) ? instead(out, "\\-") : 0;
	case '(':
		return is_bracket_mark(text) ? instead(out, "\\(") : 0;
	default:
		return 0;
	}
}

/*
 * Number signs at the ends of a heading are its marks, not its text; at the
 * end lowdown and discount take them away and leave the backslash.
 */
static void
escape_heading(struct buf *out, struct span text)
{
	size_t closing = 0;

	while (closing < text.len && text.ptr[text.len - closing - 1] == '#')
		closing++;
	text.len -= closing;
	if (span_starts(text, SPAN("#"))) {
		buf_string(out, "\\#");
		text = span_from(text, 1);
	}
	escape_inside(out, text, false);
	for (; closing > 0; closing--)
		buf_string(out, "&#35;");
}

void
escape(struct buf *out, struct span text, unsigned where)
{
	if (where & ESCAPE_HEADING) {
		escape_heading(out, text);
		return;
	}
	if (where & ESCAPE_START)
		text = span_from(text, escape_start(out, text));
	escape_inside(out, text, (where & ESCAPE_FIRST) != 0);
}
