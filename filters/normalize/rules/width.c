/*
 * The rule `width`: full-width letters, digits and ％ to half width; and an
 * address that was typed so, whole.
 */
#include <strings.h>

#include "base/utf8.h"
#include "chinese/word.h"
#include "rules/context.h"
#include "rules/stage.h"

enum { DOT = 0xff0e, SHIFT = 0xff00 - 0x20 };

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

/* A character of an address, of either width. */
static bool
is_address(uint32_t code)
{
	code = half(code);
	return code < 0x80 && code > ' ' &&
	    (is_word(code) || strchr(".@/:-_?=&%#~+", (int)code) != NULL);
}

/* Read up to `size` bytes of what stands there, in half width. */
static size_t
squeeze(struct span text, size_t at, char *bytes, size_t size, size_t *end)
{
	size_t made = 0;

	for (*end = at; *end < text.len && made < size;) {
		uint32_t code;
		size_t len = utf8_next(text, *end, &code);

		if (!is_address(code))
			break;
		bytes[made++] = (char)half(code);
		*end += len;
	}
	while (made > 0 && strchr(".:?@", bytes[made - 1]) != NULL) {
		*end = utf8_before(text, *end);
		made--;
	}
	return made;
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

/* www.a.cn, http://a/b, a@b.c, a.com/b: a name alone is none. */
static bool
is_whole_address(struct span text)
{
	const char *at = memchr(text.ptr, '@', text.len), *slash;
	struct span host = text;

	if (strncasecmp(text.ptr, "www.", 4) == 0 ||
	    strncasecmp(text.ptr, "http://", 7) == 0 ||
	    strncasecmp(text.ptr, "https://", 8) == 0)
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
	    is_address((unsigned char)text.ptr[start - 1]))
		start--;
	return start;
}

/* The rest of an address that began at `from`; returns its end, or `at`. */
static size_t
settle_address(struct stage_state *state, size_t at)
{
	struct span text = state->editor.text;
	char bytes[256] = "";
	size_t start = back(text, at), end;
	size_t made = squeeze(text, start, bytes, sizeof(bytes) - 1, &end);
	size_t known = at - start;

	bytes[made] = '\0';
	if (end <= at || !is_whole_address((struct span){bytes, made}))
		return at;
	edit_replace(&state->editor, at, end - at,
	    (struct span){bytes + known, made - known}, RULE_WIDTH);
	return end;
}

/* What a character becomes that stands in no address; 0 where it stays. */
static uint32_t
plain(struct span text, size_t at, size_t len, uint32_t code)
{
	if (is_word(code) || code == 0xff05)
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
		uint32_t code;

		if (hit == NULL)
			break;
		at = (size_t)(hit - text.ptr);
		(void)utf8_next(text, at, &code);
		end = is_address(code) ? settle_address(state, at) : at;
		if (end == at)
			end = settle_run(state, at);
		at = end > at ? end : at + 3;
	}
}
