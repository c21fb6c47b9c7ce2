/* Pieces of a line that no editorial rule touches. */
#include "context/verbatim.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "context/code.h"
#include "context/context.h"
#include "scan/character.h"

enum { FAR = 512, BLOCK = 4096, NAME = 64 };

/* Up to the line's end, and not too far: a walk over the text stays linear. */
static struct span
window(struct span text, size_t at, size_t most)
{
	struct span rest = span_from(text, at);

	if (rest.len > most) {
		rest.len = most;
		while (utf8_is_tail(rest.ptr[rest.len]))
			rest.len--;
	}
	rest = span_cut(&rest, '\n');
	return span_cut(&rest, '\r');
}

/* Behind the word in the window at or behind `from`; 0: it is not there. */
static size_t
behind(struct span in, size_t from, const char *word)
{
	size_t len = strlen(word);
	const char *hit = from < in.len
	    ? memmem(in.ptr + from, in.len - from, word, len)
	    : NULL;

	return hit == NULL ? 0 : (size_t)(hit - in.ptr) + len;
}

/* A comment runs on to the end of the window where its end is farther. */
static size_t
comment(struct span in, const char *open, const char *close)
{
	size_t len = strlen(open), end;

	if (!span_starts(in, (struct span){open, len}))
		return 0;
	end = behind(in, len, close);
	return end > 0 ? end : in.len;
}

/* <a href="…">, </p>, <!-- … --> */
static size_t
markup(struct span in)
{
	size_t end = comment(in, "<!--", "-->");
	bool closes = in.len > 1 && in.ptr[1] == '/';

	if (end > 0)
		return end;
	if (code_name(span_from(in, 1 + closes)) == 0)
		return 0;
	end = behind(in, 1, ">");
	return end > 0 && memchr(in.ptr + 1, '<', end - 1) == NULL ? end : 0;
}

/* {font-family:宋体; …}: a name and a colon, or an assignment; Word makes long ones. */
static size_t
block(struct span text, size_t from, struct span in)
{
	size_t at = 1, name;

	while (at < in.len && (in.ptr[at] == ' ' || in.ptr[at] == '-'))
		at++;
	name = code_name(span_from(in, at));
	while (name > 0 && at + name < in.len && in.ptr[at + name] == '-')
		name += 1 + code_name(span_from(in, at + name + 1));
	at += name;
	if (name == 0 || at >= in.len ||
	    (in.ptr[at] != ':' && in.ptr[at] != '='))
		return 0;
	in = window(text, from, BLOCK);
	name = behind(in, at, "}");
	return name > 0 ? name : in.len;
}

static size_t
backquoted(struct span in)
{
	size_t end = behind(in, 1, "`");

	return end > 2 ? end : 0;
}

/* The bracket that closes the first of the window. */
static size_t
closing(struct span in)
{
	size_t depth = 0;

	for (size_t i = 0; i < in.len; i++) {
		depth += in.ptr[i] == '(';
		if (in.ptr[i] == ')' && --depth == 0)
			return i + 1;
	}
	return 0;
}

/* What is called, in front of the bracket at text[at]. */
static struct span
callee(struct span text, size_t at)
{
	size_t start = at;

	while (start > 0 && at - start < NAME) {
		unsigned char c = (unsigned char)text.ptr[start - 1];

		if (!context_is_letter(c) && !context_is_digit(c) && c != '_' &&
		    c != '.' && c != '$')
			break;
		start--;
	}
	return (struct span){text.ptr + start, at - start};
}

static bool
holds_any(struct span text, const char *bytes)
{
	for (size_t i = 0; i < text.len; i++)
		if (strchr(bytes, text.ptr[i]) != NULL && text.ptr[i] != '\0')
			return true;
	return false;
}

static bool
is_lower(char c)
{
	return ascii_is_lower(c);
}

/* getName, GetName */
static bool
is_humped(struct span name)
{
	for (size_t i = 1; i < name.len; i++)
		if (is_lower(name.ptr[i - 1]) && ascii_is_upper(name.ptr[i]))
			return true;
	return false;
}

/* print, a.b, getName; and not GDP. */
static bool
names_function(struct span name)
{
	return is_lower(*name.ptr) || holds_any(name, "._$") || is_humped(name);
}

/*
 * What tells a call from a gloss: GDP(国内生产总值) and app(应用) are glosses;
 * foo(), bar(1), a.b(c) and printf("好:%d", x) are calls.
 */
static bool
is_call(struct span name, struct span args)
{
	bool han = context_line_has_han(args, 0, args.len);

	if (name.len == 0 || context_is_digit((unsigned char)*name.ptr))
		return false;
	if (args.len == 0)
		return true;
	if (names_function(name))
		return !han || holds_any(args, "\"'=%");
	return !han && holds_any(args, ":<>=*\"'&");
}

/* foo() and its arguments, and the semicolon that ends the statement. */
static size_t
call(struct span text, size_t at, struct span in)
{
	size_t end = closing(in);
	struct span args = {in.ptr + 1, end - 2};

	if (end == 0 || !is_call(callee(text, at), args))
		return 0;
	return end < in.len && in.ptr[end] == ';' ? end + 1 : end;
}

/* What eyes and mouths are drawn with, and what else stands in a face. */
static bool
draws(uint32_t code)
{
	return character_is_one_of(code, "^_▽∀ωДд・°´≧≦╯╰╥￣ˇˊˋ∇ε⊙◕");
}

static bool
belongs_to_face(uint32_t code)
{
	return code < 0x80 ? character_is_one_of(code, "-<>=*;.@~'`|ToOxXuvwQ")
			   : !unicode_is_alphanumeric(code);
}

/* (^_^), (>_<), (T_T), (≧▽≦): short, and nothing but such. */
static size_t
face(struct span in)
{
	enum { WIDEST = 24 }; /* bytes */
	size_t end = closing(in), drawn = 0;

	if (end < 4 || end > WIDEST)
		return 0;
	for (size_t at = 1; at + 1 < end;) {
		uint32_t code;

		at += utf8_next(in, at, &code);
		if (draws(code))
			drawn++;
		else if (!belongs_to_face(code))
			return 0;
	}
	return drawn > 0 ? end : 0;
}

static bool
is_at(struct span text, size_t at, struct span word)
{
	return span_starts(span_from(text, at), word);
}

/*
 * How many brackets of either width stand open behind text[from, to), none of
 * them before it; 0 for each that another closes.
 */
static size_t
open_brackets(struct span text, size_t from, size_t to)
{
	size_t depth = 0;

	for (size_t i = from; i < to; i++) {
		char c = text.ptr[i];

		if (c == '\n')
			depth = 0;
		depth += c == '(' || is_at(text, i, SPAN("（"));
		depth -= depth > 0 && (c == ')' || is_at(text, i, SPAN("）")));
	}
	return depth;
}

/* The first bracket of the window is closed in it, by either width. */
static bool
is_closed(struct span in)
{
	size_t depth = 0;

	for (size_t i = 0; i < in.len; i++) {
		depth += in.ptr[i] == '(' || is_at(in, i, SPAN("（"));
		if ((in.ptr[i] == ')' || is_at(in, i, SPAN("）"))) &&
		    --depth == 0)
			return true;
	}
	return false;
}

/* The brackets of a mouth belong to brackets that say something. */
static bool
is_bracket(struct span text, size_t at, struct span in, size_t mouth)
{
	size_t from = at > FAR ? at - FAR : 0;

	if (in.ptr[mouth] == ')')
		return open_brackets(text, from, at) > 0;
	return in.ptr[mouth] == '(' && is_closed(span_from(in, mouth));
}

/*
 * :-) ;-( :-D with a nose; :) :( :P without, where nothing goes on.  A colon in
 * front of D is more often that of an answer.
 */
static size_t
smile(struct span text, size_t at, struct span in)
{
	bool nose = in.len > 1 && strchr("-^'", in.ptr[1]) != NULL;
	size_t mouth = nose ? 2 : 1, end = mouth;
	const char *mouths = nose ? ")(DPpOo|/\\*" : ")(Pp";
	uint32_t code;

	if (mouth >= in.len || strchr(mouths, in.ptr[mouth]) == NULL ||
	    (!nose && is_bracket(text, at, in, mouth)))
		return 0;
	while (end < in.len && in.ptr[end] == in.ptr[mouth])
		end++;
	code = context_at(text, at + end);
	if (nose
		? context_is_letter(code)
		: unicode_is_alphanumeric(code) || code == '(' || code == U'（')
		return 0;
	return end;
}

const bool verbatim_begins[256] = {
    ['f'] = true,
    ['F'] = true,
    ['h'] = true,
    ['H'] = true,
    ['w'] = true,
    ['W'] = true,
    ['<'] = true,
    ['{'] = true,
    ['`'] = true,
    ['('] = true,
    ['/'] = true,
    [':'] = true,
    [';'] = true,
    ['='] = true,
};

static size_t
length(struct span text, size_t at, struct span in)
{
	size_t len;

	switch (*in.ptr) {
	case '<':
		return markup(in);
	case '{':
		return block(text, at, in);
	case '`':
		return backquoted(in);
	case '/':
		return comment(in, "/*", "*/");
	case '(':
		len = call(text, at, in);
		return len > 0 ? len : face(in);
	default:
		return smile(text, at, in);
	}
}

size_t
verbatim_end(struct span text, size_t at)
{
	if (context_is_letter((unsigned char)text.ptr[at]))
		return context_address(text, at);
	return at + length(text, at, window(text, at, FAR));
}
