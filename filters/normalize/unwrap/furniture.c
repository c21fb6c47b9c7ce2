/*
 * Page numbers and the headers and footers of pages, known by their return.
 *
 * Lines are alike that differ in digits and blanks only.  They are furniture
 * when their numbers count up and nothing else is in them, or when they return
 * and stand beside page numbers, or amid sentences.
 */
#include "unwrap/furniture.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "context/context.h"
#include "scan/character.h"

enum { MOST = 3000, LONGEST = 40, APART = 5, HEADS_LEAST = 3 };

#define NONE SIZE_MAX

struct furniture_line {
	size_t count;
	size_t steps; /* by one, a page apart */
	size_t interrupts; /* of sentences */
	size_t beside; /* a number that stands alone, above or below it */
	size_t number, line; /* of the last */
	bool bare; /* nothing but a number */
};

/* What of a line is the same on every page. */
struct key {
	uint64_t hash;
	size_t number;
	bool numbered, bare, is_short;
};

static struct key
key_of(struct span text, const struct wrap_line *line)
{
	struct key key = {HASH_START, 0, false, true, false};
	size_t letters = 0;

	for (size_t at = line->start; at < line->end;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (++letters > LONGEST)
			return key;
		if (context_is_digit(code)) {
			key.number = key.number * 10 % 100000 + code % 16;
			key.numbered = true;
		} else if (!character_is_blank(code)) {
			key.hash = hash_unit(key.hash, code);
			/* 第 3 页 共 9 页 */
			key.bare = key.bare &&
			    (code == U'第' || code == U'页' || code == U'頁' ||
				code == U'共' ||
				(code != '*' && unicode_is_punctuation(code)));
		}
	}
	key.bare &= key.numbered;
	/* The last line of a paragraph is short, too, but ends a sentence. */
	key.is_short =
	    key.bare || (letters > 2 && !wrap_line_is_ended(text, line));
	return key;
}

/* What stands for the key in the set. */
static struct span
sign_of(const struct key *key)
{
	return (struct span){(const char *)&key->hash, sizeof(key->hash)};
}

/* Returns its number among the lines, or NONE where there is no room left. */
static size_t
count(struct furniture *furniture, const struct key *key, size_t line,
    bool interrupts)
{
	struct furniture_line *slot;
	size_t before = furniture->keys.count, number, last;

	if (before == MOST && !set_has(&furniture->keys, sign_of(key)))
		return NONE;
	number = set_put(&furniture->keys, sign_of(key));
	furniture->line = xgrow(furniture->line, &furniture->cap, number + 1,
	    sizeof(*furniture->line));
	slot = &furniture->line[number];
	if (number == before)
		*slot = (struct furniture_line){.bare = key->bare};
	else if (key->numbered && key->number == slot->number + 1 &&
	    line >= slot->line + APART)
		slot->steps++;
	last = slot->line;
	slot->count++;
	slot->interrupts += interrupts && line >= last + APART;
	slot->number = key->number;
	slot->line = line;
	return number;
}

/* Numbers that count up: three of them, or two that a sentence runs across. */
static bool
counts_pages(const struct furniture_line *slot)
{
	if (!slot->bare || slot->steps * 3 < (slot->count - 1) * 2)
		return false;
	return slot->steps >= 2 || (slot->steps == 1 && slot->interrupts > 0);
}

/* What the line above was to the one that is read. */
struct above {
	size_t last; /* the short line that it was, or NONE */
	bool amid; /* no sentence has ended since the last full line */
	bool turned; /* it was nothing but a number */
};

/* A line as short as the heads of pages, or their numbers, are. */
static void
take_short(struct furniture *furniture, const struct key *key, size_t number,
    struct above *above)
{
	size_t one =
	    count(furniture, key, number, above->amid || above->turned);

	if (above->turned && one != NONE)
		furniture->line[one].beside++;
	else if (key->bare && above->last != NONE)
		furniture->line[above->last].beside++;
	above->last = key->bare || above->turned ? NONE : one;
}

static bool
is_narrow(const struct wrap_line *line, const struct wrap *wrap)
{
	return line->width[wrap->measure] + wrap->width / 6 < wrap->width;
}

void
furniture_find(struct furniture *furniture, struct span text,
    const struct wrap *wrap, bool beside)
{
	struct above above = {NONE, false, false};
	size_t at = 0;

	furniture->title = SIZE_MAX;
	for (size_t number = 1; at < text.len; number++) {
		struct wrap_line line = wrap_line_read(text, at);
		struct key key = key_of(text, &line);
		bool ended = wrap_line_is_ended(text, &line);

		at = line.next;
		if (wrap_line_is_empty(&line))
			continue;
		if (furniture->title == SIZE_MAX && !key.bare)
			furniture->title = line.start;
		if (key.is_short && is_narrow(&line, wrap)) {
			take_short(furniture, &key, number, &above);
			above.amid &= !ended;
		} else {
			above.last = NONE;
			above.amid = !ended;
		}
		above.turned = key.bare;
	}
	for (size_t i = 0; i < furniture->keys.count; i++)
		furniture->paged |= counts_pages(&furniture->line[i]);
	furniture->beside = beside;
}

bool
furniture_has(const struct furniture *furniture, struct span text,
    const struct wrap_line *line)
{
	struct key key = key_of(text, line);
	const struct furniture_line *slot;
	size_t number;

	/* The title may be the head of every page, and is one no page has. */
	if (!key.is_short || wrap_line_is_empty(line) ||
	    line->start == furniture->title)
		return false;
	number = set_find(&furniture->keys, sign_of(&key));
	if (number == SET_NONE)
		return false;
	slot = &furniture->line[number];
	if (counts_pages(slot))
		return true;
	if (slot->count < HEADS_LEAST)
		return false;
	if (furniture->paged && !slot->bare &&
	    slot->beside * 3 >= slot->count * 2)
		return true;
	return !furniture->beside && slot->interrupts >= 2 &&
	    slot->interrupts * 2 >= slot->count;
}

void
furniture_free(struct furniture *furniture)
{
	free(furniture->line);
	set_free(&furniture->keys);
	*furniture = (struct furniture){0};
}
