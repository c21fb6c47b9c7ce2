/*
 * Names of persons.
 *
 * Surnames are a closed class; those here bear all but a few of the names in
 * use, in simplified and in traditional form.
 */
#include "chinese/person.h"

#include "base/ascii.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"

enum {
	HAN = 3, /* bytes of each */
	NAME_HAN = 4,
	FOREIGN_BYTES = 60,
	OFFICE_BYTES = 120,
	OFFICE_LEAST = 9,
	SOUNDS_LEAST = 6, /* bytes */
	SOUNDS_MOST = 24,
};

size_t
person_surname(struct span text)
{
	size_t compound = words_begin(text, &words_compound_surname);

	if (compound > 0 && compound < text.len)
		return compound;
	return words_begin(text, &words_surname);
}

/* Names of four characters have two surnames: 陈马某某, and not 安全生产. */
static bool
begins_with_surname(struct span text, int count)
{
	size_t surname = person_surname(text);

	return surname > HAN ||
	    (surname == HAN &&
		(count < NAME_HAN ||
		    (words_begin(text, &words_about) == 0 &&
			words_begin(span_from(text, HAN), &words_surname) >
			    0)));
}

bool
person_sounds_foreign(struct span text)
{
	if (text.len < SOUNDS_LEAST || text.len > SOUNDS_MOST ||
	    scan_pass_han(text, 0) < text.len)
		return false;
	for (; text.len > 0; text = span_from(text, HAN))
		if (words_begin(text, &words_sound) == 0)
			return false;
	return true;
}

/* Han characters in the text, blanks left aside; -1: something else, too. */
static int
count_han(struct span text)
{
	int count = 0;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;

		at += utf8_next(text, at, &code);
		if (scan_is_blank(code))
			continue;
		if (!unicode_is_han(code) || ++count > NAME_HAN)
			return -1;
	}
	return count;
}

/* What a character is in a name that is written by its sound, or spelt. */
enum part { PART_NONE, PART_DOT, PART_LETTER, PART_HAN, PART_JOINT };

static enum part
part_of(uint32_t code)
{
	if (code < 0x80 && ascii_is_letter(code))
		return PART_LETTER;
	if (unicode_is_han(code))
		return PART_HAN;
	switch (code) {
	case U'·': /* and what is typed for it */
	case U'•':
	case 0x2027: /* hyphenation point */
	case U'・':
		return PART_DOT;
	case '.':
	case '-':
		return PART_JOINT;
	default:
		return scan_is_blank(code) ? PART_JOINT : PART_NONE;
	}
}

/* Hermann Liu, and 罗伯特·库恩 */
static bool
is_foreign(struct span text)
{
	size_t dots = 0, han = 0, letters = 0;

	if (text.len > FOREIGN_BYTES)
		return false;
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		enum part part;

		at += utf8_next(text, at, &code);
		part = part_of(code);
		if (part == PART_NONE || (part == PART_HAN && letters > 0))
			return false;
		/* 某·E·某: an initial stands between two dots */
		if (part == PART_DOT && letters == 1)
			letters = 0;
		dots += part == PART_DOT;
		han += part == PART_HAN;
		letters += part == PART_LETTER;
	}
	return (dots > 0 && han > 0) ||
	    (letters > 1 && ascii_is_upper(text.ptr[0]));
}

bool
person_is_name(struct span text)
{
	int count = text.len <= 24 ? count_han(text) : -1;

	if (count >= 2)
		return begins_with_surname(text, count);
	return text.len > 0 && is_foreign(text);
}

/* What may end the name of an office in front of a person's. */
static bool
ends_office(struct span text)
{
	return text.len >= OFFICE_LEAST &&
	    words_end(text, &words_office_tail) > 0;
}

/* The name at text[at] behind an office, or nothing. */
static struct span
behind_office(struct span text, size_t at)
{
	struct span name = span_from(text, at);

	if (at == 0 || !person_is_name(name) ||
	    !ends_office((struct span){text.ptr, at}))
		name.len = 0;
	return name;
}

/* Behind the last blank, or behind an office, three characters or two. */
struct span
person_at_end(struct span text)
{
	size_t at = text.len, han = 0, three = 0, two = 0;
	struct span name = {NULL, 0};

	if (text.len > OFFICE_BYTES)
		return name;
	while (at > 0) {
		uint32_t code;

		at = utf8_before(text, at);
		(void)utf8_next(text, at, &code);
		if (scan_is_blank(code) && han >= 2) {
			name = span_from(text, scan_skip_blanks(text, at));
			name.len = person_is_name(name) ? name.len : 0;
			return name;
		}
		if (++han == 2)
			two = at;
		else if (han == 3)
			three = at;
	}
	name = behind_office(text, three);
	return name.len > 0 ? name : behind_office(text, two);
}
