/* Identifiers of XML made of names of documents, and of what is in them. */
#include "stream/identifier.h"

#include "base/utf8.h"

/* Name characters of every edition of XML 1.0. */
static bool
may_stand(uint32_t code)
{
	return code == U'〇' || (code >= 0x4e00 && code <= 0x9fa5) ||
	    code == '_' || (code >= 'a' && code <= 'z') ||
	    (code >= 'A' && code <= 'Z') || code == '-' ||
	    (code >= '0' && code <= '9');
}

static bool
is_at(struct span text, size_t at, char c)
{
	return at < text.len && text.ptr[at] == c;
}

/* The character, or its code. */
static size_t
write_character(struct buf *out, struct span text, size_t at)
{
	uint32_t code;
	size_t len = utf8_next(text, at, &code);

	if (may_stand(code) && (code != '_' || !is_at(text, at + 1, 'x')))
		buf_add(out, text.ptr + at, len);
	else
		buf_printf(out, "_x%04X_", (unsigned)code);
	return len;
}

/* Behind d, dd … or nothing a figure or a -: at the start neither may stand. */
static bool
wants_letter(struct span name)
{
	size_t at = 0;

	while (is_at(name, at, 'd'))
		at++;
	return at < name.len &&
	    (name.ptr[at] == '-' ||
		(name.ptr[at] >= '0' && name.ptr[at] <= '9'));
}

void
identifier_of_name(struct buf *out, struct span name)
{
	if (name.len == 0)
		buf_string(out, "doc");
	if (wants_letter(name))
		buf_byte(out, 'd');
	for (size_t at = 0; at < name.len;) {
		bool beside = is_at(name, at + 1, '-') ||
		    (at > 0 && name.ptr[at - 1] == '-');

		if (name.ptr[at] == '-') {
			buf_string(out, "--");
			at++;
		} else if (name.ptr[at] == '/' && !beside) {
			buf_byte(out, '-');
			at++;
		} else {
			at += write_character(out, name, at);
		}
	}
}

void
identifier_part(struct buf *out, struct span word)
{
	for (size_t at = 0; at < word.len;)
		at += write_character(out, word, at);
}
