/*
 * The rule `width`: full-width letters, digits and ％ to half width; and an
 * address that was typed so, whole.
 */
#include <strings.h>

#include "base/utf8.h"
#include "chinese/word.h"
#include "context/context.h"
#include "stage/stage.h"

enum { DOT = U'．', AT = U'＠', SHIFT = 0xff00 - 0x20 };

static uint32_t
half(uint32_t code)
{
	return code > 0xff00 && code < 0xff5f ? code - SHIFT : code;
}

static bool
is_word(uint32_t code)
{
	return context_is_letter(code) || context_is_digit(code);
}

static uint32_t
half_at(struct span text, size_t at, size_t *len)
{
	uint32_t code = '\n';

	*len = at < text.len ? utf8_next(text, at, &code) : 0;
	return half(code);
}

/* http：／／ */
static bool
is_scheme_end(struct span text, size_t at)
{
	size_t len, second, third;

	return half_at(text, at, &len) == ':' &&
	    half_at(text, at + len, &second) == '/' &&
	    half_at(text, at + len + second, &third) == '/';
}

/*
 * A character of an address, of either width; behind its first slash there may
 * be more of them.  A colon is one in front of two slashes: 网址A：www.a.cn
 * has none.
 */
static bool
is_address(struct span text, size_t at, bool path)
{
	size_t len;
	uint32_t code = half_at(text, at, &len);

	if (code == ':')
		return is_scheme_end(text, at);
	return code < 0x80 && code > ' ' &&
	    (is_word(code) || strchr(".@/-_", (int)code) != NULL ||
		(path && strchr("?=&%#~+", (int)code) != NULL));
}

/* The rule's scan looks for these: others alone make no address of a piece. */
static bool
tells(uint32_t code)
{
	return code > 0xff00 && (is_word(code) || code == DOT || code == AT);
}

/* A piece of text in half width. */
struct piece {
	char bytes[256];
	size_t len, end; /* of the piece, of what it was made from */
	bool told; /* there is something to put right, behind `from` */
};

/* What may be an address that begins at text[at]. */
static struct piece
squeeze(struct span text, size_t at, size_t from)
{
	struct piece piece = {.end = at};
	bool path = false;

	while (piece.end < text.len && piece.len < sizeof(piece.bytes) - 1 &&
	    is_address(text, piece.end, path)) {
		uint32_t code;
		size_t len = utf8_next(text, piece.end, &code);

		path |= half(code) == '/';
		piece.told |= piece.end >= from && tells(code);
		piece.bytes[piece.len++] = (char)half(code);
		piece.end += len;
	}
	while (piece.len > 0 &&
	    strchr(".?@", piece.bytes[piece.len - 1]) != NULL) {
		piece.end = utf8_before(text, piece.end);
		piece.len--;
	}
	return piece;
}

static bool
ends_in_domain(struct span host)
{
	static const struct span domains[] = {WORD(".cn"), WORD(".com"),
	    WORD(".net"), WORD(".org"), WORD(".gov"), WORD(".edu"), WORD(".hk"),
	    WORD(".tw"), WORD(".mo"), WORD(".info"), WORD(".io")};
	size_t len = WORD_ENDS(host, domains);

	return len > 0 && host.len > len && is_word((unsigned char)*host.ptr);
}

static bool
begins_link(struct span text)
{
	return strncasecmp(text.ptr, "www.", 4) == 0 ||
	    strncasecmp(text.ptr, "http://", 7) == 0 ||
	    strncasecmp(text.ptr, "https://", 8) == 0;
}

/* www.a.cn, http://a/b, a@b.c, a.com/b: a name alone is none. */
static bool
is_whole_address(struct span text)
{
	const char *at = memchr(text.ptr, '@', text.len), *slash;
	struct span host = text;

	if (begins_link(text))
		return true;
	if (at != NULL)
		host = span_from(text, (size_t)(at - text.ptr) + 1);
	slash = memchr(host.ptr, '/', host.len);
	if (slash != NULL)
		host.len = (size_t)(slash - host.ptr);
	if (at == NULL)
		return ends_in_domain(host);
	return at > text.ptr && host.len > 2 && is_word((unsigned char)at[1]) &&
	    memchr(host.ptr, '.', host.len) != NULL;
}

/* Where the piece begins that an address at text[at] may be the rest of. */
static size_t
back(struct span text, size_t at)
{
	enum { MOST = 64 };
	size_t start = at;

	while (start > 0 && at - start < MOST &&
	    (unsigned char)text.ptr[start - 1] < 0x80 &&
	    is_address(text, start - 1, false))
		start--;
	return start;
}

/* An address, or the rest of one; returns its end, or `at`. */
static size_t
settle_address(struct stage_state *state, size_t at)
{
	size_t start = back(state->editor.text, at);
	struct piece piece = squeeze(state->editor.text, start, at);
	size_t known = at - start;

	if (piece.end <= at || !piece.told ||
	    !is_whole_address((struct span){piece.bytes, piece.len}))
		return at;
	edit_replace(&state->editor, at, piece.end - at,
	    (struct span){piece.bytes + known, piece.len - known}, RULE_WIDTH);
	return piece.end;
}

/* What a character becomes that stands in no address; 0 where it stays. */
static uint32_t
plain(struct span text, size_t at, size_t len, uint32_t code)
{
	if (is_word(code) || code == U'％')
		return code >= 0xff00 ? half(code) : 0;
	/* The point of a decimal number. */
	if (code == DOT && context_is_digit(context_before(text, at)) &&
	    context_is_digit(context_at(text, at + len)))
		return '.';
	return 0;
}

/* Letters and digits that stand in a row; returns their end, or `at`. */
static size_t
settle_run(struct stage_state *state, size_t at)
{
	struct span text = state->editor.text;
	char bytes[64];
	size_t start = at, made = 0;

	while (at < text.len && made < sizeof(bytes)) {
		uint32_t code, byte;
		size_t len = utf8_next(text, at, &code);

		byte = plain(text, at, len, code);
		if (byte == 0)
			break;
		bytes[made++] = (char)byte;
		at += len;
	}
	if (made > 0)
		edit_replace(&state->editor, start, at - start,
		    (struct span){bytes, made}, RULE_WIDTH);
	return at;
}

void
stage_width(struct stage_state *state)
{
	struct span text = state->editor.text;
	size_t at = 0;

	while (at < text.len) {
		const char *hit = memchr(text.ptr + at, 0xef, text.len - at);
		size_t end;

		if (hit == NULL)
			break;
		at = (size_t)(hit - text.ptr);
		end = is_address(text, at, false) ? settle_address(state, at)
						  : at;
		if (end == at)
			end = settle_run(state, at);
		at = end > at ? end : at + 3;
	}
}
