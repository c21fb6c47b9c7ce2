/* What is a person's name. */
#include "document/who_name.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"

enum {
	HAN = 3,
	NAME_LEAST = 2 * HAN,
	NAME_MOST = 4, /* characters */
	LATIN_WORDS = 4,
	OTHER_BYTES = 5 * HAN, /* longer than this no name of one's own is */
};

/* Liu, J., Anne-Marie; no API and no iPhone. */
static bool
is_capitalised(struct span word)
{
	bool start = true;

	for (size_t i = 0; i < word.len; i++) {
		char c = word.ptr[i];
		bool upper = ascii_is_upper(c), lower = ascii_is_lower(c);

		if (start ? !upper : !lower && c != '-' && c != '.')
			return false;
		start = c == '-';
	}
	return word.len > 0 && !start;
}

/* Hermann Liu, J. Smith; Open API and IMF are none. */
static bool
is_latin(struct span text)
{
	size_t words = 0, whole = 0;

	while (text.ptr != NULL) {
		struct span word = span_cut(&text, ' ');

		if (!is_capitalised(word))
			return false;
		words++;
		whole += word.len > 2 || !span_ends(word, SPAN("."));
	}
	return words >= 2 && words <= LATIN_WORDS && whole > 0;
}

static bool
is_mask(uint32_t code)
{
	return code == '*' || code == U'×' || code == U'＊' || code == U'○' ||
	    code == U'□';
}

/* 李*明, 王××: a name that is struck out but for its surname. */
static bool
is_masked(struct span text)
{
	size_t at = person_surname(text), count = 1, masks = 0;
	uint32_t code;

	if (at == 0)
		return false;
	while (at < text.len) {
		at += utf8_next(text, at, &code);
		masks += is_mask(code);
		if ((!is_mask(code) && !unicode_is_han(code)) ||
		    ++count > NAME_MOST)
			return false;
	}
	return masks > 0;
}

/* 李家庄, 王家村 */
static bool
is_village(struct span name)
{
	return name.len == 3 * HAN && scan_word(name, HAN, SPAN("家")) &&
	    words_end(name, &words_village) > 0;
}

/* A body, an office, a word of a page or what begins with no surname. */
static bool
is_nobody(struct span name)
{
	return words_begin(name, &words_no_surname) > 0 ||
	    words_end(name, &words_body_end) > 0 ||
	    words_end(name, &words_page_word) > 0 || office_is(name);
}

bool
who_is_name(struct span text)
{
	char bytes[64];
	struct span name;

	text = blank_trim(text);
	if (text.len < NAME_LEAST || text.len >= sizeof(bytes))
		return false;
	if ((text.ptr[0] & 0x80) == 0)
		return is_latin(text);
	name = scan_squeeze(text, bytes, sizeof(bytes));
	if (scan_pass_han(name, 0) < name.len && is_masked(name))
		return true;
	if (is_village(name))
		return false;
	return person_is_name(name) &&
	    (scan_pass_han(name, 0) == name.len ||
		words_begin(name, &words_name_joint) == 0) &&
	    !is_nobody(name);
}

bool
who_may_be_name(struct span name)
{
	char bytes[64];

	if (who_is_name(name))
		return true;
	name = scan_squeeze(name, bytes, sizeof(bytes));
	return name.len >= 2 * HAN && name.len <= OTHER_BYTES &&
	    scan_pass_han(name, 0) == name.len && !is_nobody(name);
}

bool
who_is_set_wide(struct span text)
{
	size_t han = 0;
	uint32_t code;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text, at, &code);
		if (!unicode_is_han(code))
			return false;
		if (at < text.len && !scan_is_blank(scan_peek(text, at)))
			return false;
		at = scan_skip_blanks(text, at);
		han++;
	}
	return han > 1;
}

void
who_append_name(struct buf *out, struct span name)
{
	uint32_t code;

	name = blank_trim(name);
	if (name.len > 0 && (name.ptr[0] & 0x80) == 0) {
		buf_span(out, name);
		return;
	}
	for (size_t at = 0, len; at < name.len; at += len) {
		len = utf8_next(name, at, &code);
		if (!scan_is_blank(code))
			buf_add(out, name.ptr + at, len);
	}
}

/* A mark that neither names nor offices have; most of what they have is Han. */
static bool
is_foreign_mark(uint32_t code)
{
	switch (code) {
	case ':':
	case '@':
	case '/':
	case '>':
	case '|':
	case '%':
	case '_':
	case '=':
	case '"':
	case U'“':
	case U'”':
	case U'…':
	case U'。':
	case U'《':
	case U'》':
	case U'！':
	case U'：':
	case U'；':
	case U'？':
		return true;
	default:
		return ascii_is_digit(code);
	}
}

/* 2031级新生代表: behind the figures of a year of students, or at. */
static size_t
skip_class(struct span text, size_t at)
{
	static const struct span classes[] = {
	    WORD("级"), WORD("級"), WORD("届"), WORD("屆")};
	size_t end = at;

	while (end < text.len && ascii_is_digit((unsigned char)text.ptr[end]))
		end++;
	return end > at && WORD_BEGINS(span_from(text, end), classes) > 0 ? end
									  : at;
}

/* Figures, and such marks. */
bool
who_has_foreign_mark(struct span text)
{
	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		uint32_t code;

		at = skip_class(text, at);
		at += utf8_next(text, at, &code);
		if (is_foreign_mark(code))
			return true;
	}
	return false;
}
