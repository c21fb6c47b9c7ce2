/*
 * Lines of a program, a style sheet or data, which no editorial rule touches.
 *
 * What tells them is ASCII that no prose has: a keyword that begins the line, an
 * assignment, a property, quoted strings that hold all the Han there is.
 */
#include "context/code.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/word.h"
#include "context/context.h"

static bool
is_name_byte(char c)
{
	return context_is_letter((unsigned char)c) ||
	    context_is_digit((unsigned char)c) || c == '_' || c == '$';
}

size_t
code_name(struct span text)
{
	size_t len = 0;

	if (text.len == 0 || context_is_digit((unsigned char)*text.ptr))
		return 0;
	while (len < text.len && is_name_byte(text.ptr[len]))
		len++;
	return len;
}

static struct span
skip_blanks(struct span text)
{
	(void)blank_cut_front(&text);
	return text;
}

static char
last_of(struct span line)
{
	return line.len > 0 ? line.ptr[line.len - 1] : '\n';
}

/* `font-family:`, `mso-style-name :`; the bytes before the colon, or 0. */
static size_t
property(struct span line, bool *hyphen)
{
	size_t len = 0;

	*hyphen = false;
	while (len < line.len &&
	    (ascii_is_lower(line.ptr[len]) || line.ptr[len] == '-')) {
		*hyphen |= line.ptr[len] == '-';
		len++;
	}
	return len > 0 && len < line.len && line.ptr[len] == ':' ? len : 0;
}

/* A declaration of a style sheet, as they come along from Word. */
static bool
is_style(struct span line)
{
	static const struct span heads[] = {WORD("mso-"), WORD("font-"),
	    WORD("text-"), WORD("line-height"), WORD("list-style"),
	    WORD("border-"), WORD("margin-"), WORD("padding-"),
	    WORD("background-"), WORD("page-break"), WORD("layout-grid"),
	    WORD("tab-stops"), WORD("-webkit-")};
	bool hyphen;
	char last = last_of(line);

	if (line.len > 0 && *line.ptr == '{')
		line = skip_blanks(span_from(line, 1));
	if (property(line, &hyphen) == 0)
		return false;
	return last == ';' || last == '}' ||
	    (hyphen && WORD_BEGINS(line, heads) > 0);
}

/* What begins a line of code and no other, whatever follows. */
static bool
has_start(struct span line)
{
	static const struct span starts[] = {WORD("//"), WORD("/*"),
	    WORD("#include"), WORD("#define"), WORD("#!"), WORD("<?"),
	    WORD("@font-face"), WORD("@page"), WORD("@media"), WORD("@import"),
	    WORD("@charset")};

	return WORD_BEGINS(line, starts) > 0 ||
	    (line.len > 1 && *line.ptr == '\\' &&
		context_is_letter((unsigned char)line.ptr[1]));
}

/* A keyword, if the line also ends as code does or assigns something. */
static bool
has_keyword(struct span line)
{
	static const struct span words[] = {WORD("def "), WORD("class "),
	    WORD("function "), WORD("var "), WORD("let "), WORD("const "),
	    WORD("import "), WORD("return "), WORD("public "), WORD("private "),
	    WORD("static "), WORD("int "), WORD("void "), WORD("char "),
	    WORD("string "), WORD("for "), WORD("for("), WORD("while "),
	    WORD("while("), WORD("if "), WORD("if("), WORD("elif "),
	    WORD("else "), WORD("} "), WORD("try "), WORD("case "),
	    WORD("print "), WORD("SELECT "), WORD("INSERT "), WORD("UPDATE "),
	    WORD("DELETE "), WORD("CREATE "), WORD("ALTER "), WORD("select "),
	    WORD("insert "), WORD("update ")};
	char last = last_of(line);

	return WORD_BEGINS(line, words) > 0 &&
	    (last == ';' || last == '{' || last == '}' || last == ':' ||
		memmem(line.ptr, line.len, " = ", 3) != NULL ||
		memmem(line.ptr, line.len, "):", 2) != NULL);
}

/* Behind a name: `a.b[0]`. */
static struct span
skip_target(struct span line)
{
	size_t len = code_name(line);

	while (len > 0 && len < line.len &&
	    (is_name_byte(line.ptr[len]) ||
		memchr(".[]", line.ptr[len], 3) != NULL))
		len++;
	return span_from(line, len);
}

/* `total = 0`, `a.b += "甲"`; and not `GDP=消费`. */
static bool
is_assignment(struct span line)
{
	struct span rest = skip_blanks(skip_target(line));

	if (rest.len == line.len)
		return false;
	if (rest.len > 1 && memchr("+-*/:", *rest.ptr, 5) != NULL)
		rest = span_from(rest, 1);
	if (rest.len < 2 || *rest.ptr != '=' || rest.ptr[1] == '=')
		return false;
	rest = skip_blanks(span_from(rest, 1));
	return rest.len > 0 && (unsigned char)*rest.ptr < 0x80 &&
	    (unsigned char)last_of(line) < 0x80;
}

/* `alert(甲);` */
static bool
is_statement(struct span line)
{
	size_t len = code_name(line);

	return len > 0 && len < line.len && line.ptr[len] == '(' &&
	    line.len > 2 && line.ptr[line.len - 2] == ')' &&
	    (last_of(line) == ';' || last_of(line) == '{');
}

/* `"name": "value",` of JSON. */
static bool
is_member(struct span line)
{
	const char *end;
	struct span rest;

	while (line.len > 0 && (*line.ptr == '{' || *line.ptr == '['))
		line = skip_blanks(span_from(line, 1));
	if (line.len < 2 || *line.ptr != '"')
		return false;
	end = memchr(line.ptr + 1, '"', line.len - 1);
	if (end == NULL)
		return false;
	rest = skip_blanks(span_from(line, (size_t)(end - line.ptr) + 1));
	if (rest.len < 2 || *rest.ptr != ':')
		return false;
	rest = skip_blanks(span_from(rest, 1));
	return rest.len > 0 && memchr("\"[{0123456789-tfn", *rest.ptr, 17) &&
	    memchr("\",[{]}0123456789el", last_of(line), 18) != NULL;
}

/* What of a line stands outside of its quoted strings and its remark. */
struct outside {
	bool han, inside; /* ideographs, and those that are quoted */
	size_t words; /* ASCII letters */
	bool colon;
	bool others; /* marks but for quotes and blanks */
	bool open; /* a string has no end */
};

static bool
begins_remark(struct span line, size_t at)
{
	bool apart = at == 0 || line.ptr[at - 1] == ' ' ||
	    line.ptr[at - 1] == ';' || line.ptr[at - 1] == '\t';

	return apart &&
	    (span_starts(span_from(line, at), SPAN("//")) ||
		span_starts(span_from(line, at), SPAN("# ")));
}

static void
note(struct outside *outside, uint32_t code, bool quoted)
{
	if (unicode_is_han(code)) {
		outside->inside |= quoted;
		outside->han |= !quoted;
	} else if (quoted) {
		return;
	} else if (context_is_letter(code)) {
		outside->words++;
	} else if (code == ':') {
		outside->colon = true;
	} else if (code != ' ' && code != '"' && code != '\'') {
		outside->others = true;
	}
}

/* And no apostrophe. */
static bool
begins_string(struct span line, size_t at, uint32_t code)
{
	return code == '"' ||
	    (code == '\'' && (at == 0 || !is_name_byte(line.ptr[at - 1])));
}

static struct outside
look_outside(struct span line)
{
	struct outside outside = {0};
	uint32_t quote = 0;

	for (size_t at = 0; at < line.len && !outside.han;) {
		uint32_t code;
		size_t len = utf8_next(line, at, &code);

		if (quote == 0 && begins_remark(line, at))
			quote = '\n';
		if (quote == 0 && begins_string(line, at, code))
			quote = code;
		else if (quote == code)
			quote = 0;
		note(&outside, code, quote != 0);
		at += len;
	}
	outside.open = quote == '"' || quote == '\'';
	return outside;
}

/*
 * `echo "甲"`: all Han is quoted, and there are words beside it that are no
 * speaker's label.
 */
static bool
quotes_all_han(struct span line)
{
	struct outside outside;

	if (memchr(line.ptr, '"', line.len) == NULL &&
	    memchr(line.ptr, '\'', line.len) == NULL)
		return false;
	outside = look_outside(line);
	return outside.inside && !outside.han && !outside.open &&
	    outside.words > 1 && (outside.others || !outside.colon);
}

static bool
is_of_program(struct span line)
{
	return has_keyword(line) || is_assignment(line) || is_statement(line) ||
	    is_member(line);
}

bool
code_is_line(struct span line)
{
	line = blank_trim(line);
	if (line.len == 0 || (unsigned char)*line.ptr >= 0x80)
		return false;
	return has_start(line) || is_style(line) || is_of_program(line) ||
	    quotes_all_han(line);
}
