/* What a row of the settings gives of the look: a font, a size, the lines. */
#include <stdlib.h>
#include <string.h>

#include "base/blank.h"
#include "base/message.h"
#include "look/look.h"
#include "web/escape.h"

enum { FONT_MOST = 31, SIZE_MOST = 144, LINE_LEAST = 120, LINE_MOST = 2000 };

static const struct {
	const char *name;
	unsigned half_points;
} sizes[] = {
    {"初号", 84},
    {"小初", 72},
    {"一号", 52},
    {"小一", 48},
    {"二号", 44},
    {"小二", 36},
    {"三号", 32},
    {"小三", 30},
    {"四号", 28},
    {"小四", 24},
    {"五号", 21},
    {"小五", 18},
    {"六号", 15},
    {"小六", 13},
    {"七号", 11},
    {"八号", 10},
};

/* Hundredths of 28.95, as far as the text is a number; takes it off. */
static unsigned
take_number(struct span *text)
{
	unsigned number = 0, digits = 0, behind = 0;
	bool point = false;

	for (; text->len > 0 && digits < 6; *text = span_from(*text, 1)) {
		char c = text->ptr[0];

		if (c == '.' && !point && digits > 0) {
			point = true;
			continue;
		}
		if (c < '0' || c > '9' || behind == 2)
			break;
		number = number * 10 + (unsigned)(c - '0');
		digits++;
		behind += point;
	}
	for (; behind < 2; behind++)
		number *= 10;
	return number;
}

static bool
is_points(struct span unit)
{
	return unit.len == 0 || span_equal(unit, SPAN("pt")) ||
	    span_equal(unit, SPAN("磅"));
}

/* Half points of 三号, 小四号, 16, 10.5pt or 16磅; 0: it is no size. */
static unsigned
read_size(struct span text)
{
	unsigned number;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		struct span name = span_of(sizes[i].name);

		if (span_equal(text, name) ||
		    (span_starts(text, name) && span_starts(name, SPAN("小")) &&
			span_equal(span_from(text, name.len), SPAN("号"))))
			return sizes[i].half_points;
	}
	number = take_number(&text);
	return is_points(blank_trim(text)) && number % 50 == 0 ? number / 50
							       : 0;
}

static bool
give_size(struct look *look, unsigned which, struct span value)
{
	unsigned size = read_size(value);

	if (size < sizes[15].half_points || size > SIZE_MOST) {
		complain("no size of type: %.*s; one is 三号, or 16 for points",
		    SHOWN(value));
		return false;
	}
	look->given_size[which] = size;
	return true;
}

/* Word takes no longer name. */
static bool
give_font(struct look *look, unsigned which, struct span value)
{
	size_t characters = 0;

	for (size_t i = 0; i < value.len; i++)
		characters += ((unsigned char)value.ptr[i] & 0xc0) != 0x80;
	if (value.len == 0 || characters > FONT_MOST ||
	    escape_forbids(value) != 0) {
		complain("no name of a font: %.*s", SHOWN(value));
		return false;
	}
	free(look->given_font[which]);
	look->given_font[which] = look_text(value);
	return true;
}

/* 28.95 or 28磅, exactly; 1.5倍 as the font has it. */
static bool
give_line(struct look *look, unsigned which, struct span value)
{
	struct span text = value;
	unsigned number, line, spacing;
	bool times;

	(void)which;
	number = take_number(&text);
	text = blank_trim(text);
	times = span_equal(text, SPAN("倍"));
	line = times ? 0 : number / 5;
	spacing = times ? number * 240 / 100 : 0;
	if ((times && (number < 80 || number > 500)) ||
	    (!times &&
		(!is_points(text) || line < LINE_LEAST || line > LINE_MOST))) {
		complain("no space from line to line: %.*s; it is 28.95, for "
			 "points, or 1.5倍",
		    SHOWN(value));
		return false;
	}
	look->given_line = line;
	look->given_spacing = spacing;
	return true;
}

static const struct {
	const char *key;
	bool (*give)(struct look *look, unsigned which, struct span value);
	unsigned which;
} keys[] = {
    {"font-title", give_font, FACE_TITLE},
    {"font-body", give_font, FACE_BODY},
    {"font-heading1", give_font, FACE_BLACK},
    {"font-heading2", give_font, FACE_KAI},
    {"font-latin", give_font, FACE_LATIN},
    {"size-title", give_size, SIZED_TITLE},
    {"size-body", give_size, SIZED_BODY},
    {"size-table", give_size, SIZED_TABLE},
    {"line", give_line, 0},
};

bool
look_give(struct look *look, const char *pair)
{
	struct span value = span_of(pair), key = span_cut(&value, '=');

	for (size_t i = 0;
	     value.ptr != NULL && i < sizeof(keys) / sizeof(keys[0]); i++)
		if (span_equal(key, span_of(keys[i].key)))
			return keys[i].give(
			    look, keys[i].which, blank_trim(value));
	complain("nothing of the look: %s", pair);
	return false;
}
