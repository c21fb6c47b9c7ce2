/* Text as the search's files have it, in fewer bytes. */
#include "index/dense.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "scripts.h"
#include "web/escape.h"

/*
 * The places of one byte, then those of two.  None is a sign that the files are read
 * by, or in an escape: %E4, \u2028.  The same in shards.js.
 */
static const char places[] = "GHIJKLMNOPQRSTUVWXYZ!#$*+?@^_`{|}~";

enum {
	PLACES_ONE = sizeof(places) - 1,
	PLACES_TWO = 0x100, /* up to U+07FF */
	ASCII_MOVED = 0x80,
	NO_SECOND = 0xff,
	LONGEST = 3, /* bytes that stand for one */
};

/* The next of the frequent characters; 0: that was the last. */
static uint32_t
next_frequent(struct span *rest)
{
	uint32_t code = '\n';

	while (code == '\n') {
		if (rest->len == 0)
			return 0;
		*rest = span_from(*rest, utf8_next(*rest, 0, &code));
	}
	return code;
}

/*
 * The characters that the table folds, and those that may be one by compatibility:
 * radicals, what is in circles, ideographs of other sets.
 */
static void
find_forms(struct dense *dense)
{
	static const struct {
		uint16_t first, last;
	} others[] = {{0x2e80, 0x2fdf}, {0x3200, 0x33ff}, {0xf900, 0xfaff}};
	struct span rest = scripts_variants();
	uint32_t from, to;

	while (rest.len > 0) {
		rest = span_from(rest, utf8_next(rest, 0, &from));
		if (from == '\n')
			continue;
		rest = span_from(rest, utf8_next(rest, 0, &to));
		dense->has_form[from & 0xffff] = true;
	}
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		for (uint32_t code = others[i].first; code <= others[i].last;
		     code++)
			dense->has_form[code] = true;
}

struct dense *
dense_new(void)
{
	struct dense *dense = xcalloc(1, sizeof(*dense));
	struct span rest = scripts_frequent();
	uint32_t code;

	for (uint32_t i = 0; (code = next_frequent(&rest)) != 0; i++) {
		uint32_t place = i < PLACES_ONE ? (unsigned char)places[i]
						: PLACES_TWO + i - PLACES_ONE;

		dense->of[code & 0xffff] = (uint16_t)place;
		dense->of[place] = (uint16_t)code;
	}
	find_forms(dense);
	return dense;
}

void
dense_free(struct dense *dense)
{
	if (dense != NULL)
		buf_free(&dense->text);
	free(dense);
}

void
dense_json(struct dense *dense, struct buf *out, struct span text)
{
	struct buf *moved = &dense->text;
	char *end;
	uint32_t code;

	moved->len = 0;
	buf_reserve(moved, LONGEST * text.len + 1);
	end = moved->data;
	for (size_t i = 0; i < text.len;) {
		i += utf8_next(text, i, &code);
		end += utf8_encode(dense_of(dense, code), end);
		dense->formed =
		    dense->formed || code > 0xffff || dense->has_form[code];
	}
	moved->len = (size_t)(end - moved->data);
	escape_json(out, buf_view(moved));
}

uint32_t
dense_second(const struct dense *dense, uint32_t code)
{
	uint32_t sign = dense_of(dense, code);

	if (code == 0)
		return NO_SECOND;
	if (code < ASCII_MOVED)
		return code + ASCII_MOVED;
	return sign < PLACES_TWO ? code : sign;
}

uint32_t
dense_undo_second(const struct dense *dense, uint32_t sign)
{
	if (sign == NO_SECOND)
		return 0;
	if (sign < PLACES_TWO)
		return sign - ASCII_MOVED;
	return sign <= 0x7ff ? dense_of(dense, sign) : sign;
}

void
dense_write(struct buf *out)
{
	struct span rest = scripts_frequent();

	buf_string(out, "jianggao.frequent=\"");
	while (rest.len > 0)
		buf_span(out, span_cut(&rest, '\n'));
	buf_string(out, "\";\n");
}
