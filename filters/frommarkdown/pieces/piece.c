/* The blocks of a Markdown document in a row, as text. */
#include "pieces/piece.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"

void
pieces_clear(struct pieces *pieces)
{
	pieces->count = 0;
	pieces->text.len = 0;
	buf_reserve(&pieces->text, 1); /* so that a piece lies somewhere */
	pieces->joint = false;
}

void
pieces_free(struct pieces *pieces)
{
	free(pieces->piece);
	buf_free(&pieces->text);
	*pieces = (struct pieces){0};
}

struct piece *
pieces_open(
    struct pieces *pieces, enum piece_kind kind, size_t line, struct span typed)
{
	struct piece *piece;

	pieces->piece = xgrow(pieces->piece, &pieces->cap, pieces->count + 1,
	    sizeof(*pieces->piece));
	piece = &pieces->piece[pieces->count++];
	*piece = (struct piece){
	    .kind = kind, .line = line, .start = pieces->text.len};
	pieces->joint = false;
	pieces->parts = 0;
	pieces->checked = !pieces->helped && typed.len > 0 &&
	    kind != PIECE_VERBATIM && memchr(typed.ptr, '&', typed.len) == NULL;
	return piece;
}

/* Chinese and Japanese characters and marks: no blank stands between two. */
static bool
is_wide(uint32_t code)
{
	enum { FIRST_CJK = 0x2e80, DASHES = 0x2010, DOTS = 0x2027 };

	if (code >= FIRST_CJK)
		return !unicode_is_hangul(code);
	return code >= DASHES && code <= DOTS;
}

bool
piece_needs_blank(struct span before, struct span after)
{
	uint32_t left, right;

	if (before.len == 0 || after.len == 0)
		return false;
	(void)utf8_next(before, utf8_before(before, before.len), &left);
	(void)utf8_next(after, 0, &right);
	if (is_wide(left) && is_wide(right))
		return false;
	return !(is_wide(left) && unicode_is_punctuation(left)) &&
	    !(is_wide(right) && unicode_is_punctuation(right));
}

struct span
pieces_open_text(const struct pieces *pieces)
{
	size_t start = pieces->piece[pieces->count - 1].start;

	return (struct span){
	    pieces->text.data + start, pieces->text.len - start};
}

void
pieces_add(struct pieces *pieces, struct span text)
{
	if (pieces->joint) {
		struct span before = blank_cut_end(pieces_open_text(pieces));

		(void)blank_cut_front(&text);
		if (text.len == 0)
			return;
		pieces->text.len -= pieces_open_text(pieces).len - before.len;
		if (piece_needs_blank(before, text))
			buf_byte(&pieces->text, ' ');
		pieces->joint = false;
	}
	buf_span(&pieces->text, text);
	pieces->parts++;
}

void
pieces_join(struct pieces *pieces)
{
	pieces->joint = true;
}

/* Characters of the blocks of Han need no look at the tables. */
static bool
is_composed(struct span text)
{
	enum { HAN_FIRST = 0xe4, HAN_LAST = 0xe9, ASCII = 0x80 };

	for (size_t i = 0, len; i < text.len; i += len) {
		unsigned char byte = (unsigned char)text.ptr[i];
		uint32_t code;

		len = byte < ASCII ? 1 : 3;
		if (byte < ASCII || (byte >= HAN_FIRST && byte <= HAN_LAST))
			continue;
		len = utf8_next(text, i, &code);
		if (!unicode_is_nfc_inert(code))
			return false;
	}
	return true;
}

/* Entities can say what no text may hold. */
static void
append_clean(struct buf *out, struct span text)
{
	size_t at;

	while (utf8_check(text, &at) != UTF8_FINE) {
		uint32_t code;
		size_t len = utf8_decode(text, at, &code);

		buf_add(out, text.ptr, at);
		if (text.ptr[at] == '\t')
			buf_byte(out, ' ');
		text = span_from(text, at + (len > 0 ? len : 1));
	}
	buf_span(out, text);
}

void
piece_clean(struct buf *out, struct span text)
{
	struct buf clean = {0};

	append_clean(&clean, text);
	text = buf_view(&clean);
	if (is_composed(text) || !unicode_nfc(text, out))
		buf_span(out, text);
	buf_free(&clean);
}

/* Each line without blanks around it; empty ones go. */
static void
append_lines(struct buf *out, struct span text)
{
	size_t from = out->len;

	while (text.ptr != NULL) {
		struct span line = blank_trim(span_cut(&text, '\n'));

		if (line.len == 0)
			continue;
		if (out->len > from)
			buf_byte(out, '\n');
		buf_span(out, line);
	}
}

/* Only an entity, or two stretches put together, can be anything but normal. */
static bool
is_tidy(const struct pieces *pieces, struct span text)
{
	size_t at;

	if (blank_trim(text).len < text.len)
		return false;
	if (pieces->checked && pieces->parts == 1)
		return true;
	return memchr(text.ptr, '\n', text.len) == NULL &&
	    utf8_check(text, &at) == UTF8_FINE && is_composed(text);
}

static void
tidy(struct pieces *pieces)
{
	struct span text = pieces_open_text(pieces);
	struct buf clean = {0};

	piece_clean(&clean, text);
	pieces->text.len -= text.len;
	append_lines(&pieces->text, buf_view(&clean));
	buf_free(&clean);
}

void
pieces_close(struct pieces *pieces)
{
	struct piece *piece = &pieces->piece[pieces->count - 1];
	struct span text = pieces_open_text(pieces);

	if (text.len > 0 && !is_tidy(pieces, text))
		tidy(pieces);
	piece->len = pieces_open_text(pieces).len;
	if (piece->strong > piece->len)
		piece->strong = piece->len;
	if (piece->len == 0 && piece->kind != PIECE_RULE)
		pieces->count--;
}
