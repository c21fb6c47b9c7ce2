/* A person as a line has him: his name, and the office in front or behind. */
#include "document/who.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/office.h"
#include "chinese/scan.h"
#include "document/who_name.h"
#include "structure/lines/shape.h"

enum {
	HAN = 3,
	OFFICE_TAIL = 12 * HAN, /* by which an office of any length is known */
	OFFICE_LEAST = 2 * HAN,
};

/* 某某市人民政府副市长: by its end, for it may be long. */
static bool
is_office(struct span text)
{
	char bytes[WHO_LINE_BYTES + 4];

	text = scan_squeeze(text, bytes, sizeof(bytes));
	if (text.len > OFFICE_TAIL) {
		size_t at = text.len - OFFICE_TAIL;

		while (utf8_is_tail(text.ptr[at]))
			at++;
		text = span_from(text, at);
	}
	return text.len >= OFFICE_LEAST && office_is(text) &&
	    words_end(text, &words_page_word) == 0;
}

struct span
who_skip_dashes(struct span text)
{
	static const struct span dashes[] = {WORD("—"), WORD("―"), WORD("─"),
	    WORD("－"), WORD("–"), WORD("-"), WORD("·"), WORD("•")};
	size_t len;

	text = blank_trim(text);
	if (scan_pass_han(text, 0) > 0)
		return text; /* most begin so */
	while ((len = WORD_BEGINS(text, dashes)) > 0)
		text = span_from(text, len);
	return blank_trim(text);
}

static struct span
without_tail(struct span text)
{
	size_t len = words_end(text, &words_name_tail);

	if (len > 0 && text.len > len) {
		text.len -= len;
		text = blank_trim(text);
	}
	return text;
}

/* The bracket that ends the text; false where none does. */
static bool
cut_closing(struct span *text)
{
	size_t end = text->len > 0 ? utf8_before(*text, text->len) : 0;

	if (scan_closing(*text, end) == 0)
		return false;
	text->len = end;
	return true;
}

/* 王予波，局长 and 王予波（局长）: the office stands behind a mark. */
static bool
read_marked(struct span text, struct who *who)
{
	static const struct span marks[] = {
	    WORD("，"), WORD(","), WORD("（"), WORD("(")};

	for (size_t at = HAN; (at = scan_pass_han(text, at)) < text.len; at++) {
		struct span left = {text.ptr, at}, right;
		size_t len = WORD_BEGINS(span_from(text, at), marks);

		if (len == 0)
			continue;
		right = span_from(text, at + len);
		if (scan_opening(text, at) > 0 && !cut_closing(&right))
			return false;
		if (!who_read(left, who))
			return false;
		if (who->role.len == 0 && is_office(right))
			who->role = blank_trim(right);
		return true;
	}
	return false;
}

/* Where the blanks in front of text[end] begin. */
static size_t
before_blanks(struct span text, size_t end)
{
	while (end > 0) {
		size_t before = utf8_before(text, end);

		if (!scan_is_blank(scan_peek(text, before)))
			break;
		end = before;
	}
	return end;
}

/* Where the last word begins; single characters in a row are one: 王 予 波. */
static size_t
last_word(struct span text)
{
	size_t start = text.len, end = text.len;

	while (end > 0) {
		size_t at = end, han = 0;
		uint32_t code;

		for (; at > 0; han++) {
			size_t before = utf8_before(text, at);

			(void)utf8_next(text, before, &code);
			if (scan_is_blank(code))
				break;
			at = before;
		}
		if (han > 1 && start < text.len)
			return start;
		start = at;
		if (han > 1)
			return start;
		end = before_blanks(text, at);
	}
	return 0;
}

/* Words in front of the office that are of the page: 要闻　省长　王予波. */
static struct span
role_of(struct span text)
{
	text = blank_trim(text);
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);
		struct span word = {text.ptr, at};

		if (scan_is_blank(code) &&
		    words_end(word, &words_page_word) > 0) {
			text = blank_trim(span_from(text, at));
			at = 0;
			continue;
		}
		at += len;
	}
	return text;
}

/* An office, or a body, 某某大学　王予波, in front of the name. */
static bool
read_behind(struct span left, struct span right, struct who *who)
{
	if (is_office(left) && who_may_be_name(right)) {
		*who = (struct who){right, role_of(left)};
		return true;
	}
	if (!who_is_name(right) || !who_is_body(left))
		return false;
	*who = (struct who){right, left};
	return true;
}

/* 市长　王予波, 王予波　市长 */
static bool
read_parted(struct span text, struct who *who)
{
	size_t at = last_word(text), first = 0;
	struct span left, right;
	uint32_t code;

	if (at > 0 &&
	    read_behind(blank_trim((struct span){text.ptr, at}),
		span_from(text, at), who))
		return true;
	while (first < text.len) {
		size_t len = utf8_next(text, first, &code);

		if (scan_is_blank(code))
			break;
		first += len;
	}
	left = (struct span){text.ptr, first};
	right = blank_trim(span_from(text, first));
	if (right.len == 0 || !who_is_name(left) || !is_office(right))
		return false;
	*who = (struct who){left, right};
	return true;
}

/* 市 长　王 予 波: each character of both stands for itself. */
static bool
read_wide(struct span text, struct who *who)
{
	uint32_t code;

	for (size_t at = 0; at < text.len; at += utf8_next(text, at, &code)) {
		struct span left = {text.ptr, at}, right;

		(void)utf8_next(text, at, &code);
		if (!scan_is_blank(code))
			continue;
		right = blank_trim(span_from(text, at));
		if (is_office(left) && who_is_name(right)) {
			*who = (struct who){right, left};
			return true;
		}
	}
	return false;
}

static bool
take_both(struct span name, struct span office, struct who *who)
{
	if (!is_office(office) || !who_is_name(name))
		return false;
	*who = (struct who){name, office};
	return true;
}

/* 房屋局局長: 房屋局 is a body, whatever 房 is a surname of, and 局局長 no office. */
static bool
is_head_of_body(struct span text, struct span office)
{
	enum { TAIL = 2 * HAN };
	struct span body = text;

	body.len -= TAIL;
	return office.len > TAIL && office.len < TAIL + 3 * HAN &&
	    who_is_body(body);
}

/* Nothing but Han, and 、 between two offices: 组委会主任、副市长王予波. */
static bool
are_joined(struct span text)
{
	const struct span pause = SPAN("、");
	size_t at = scan_pass_han(text, 0);

	while (at < text.len && span_starts(span_from(text, at), pause)) {
		if (!is_office((struct span){text.ptr, at}))
			return false;
		at = scan_pass_han(text, at + pause.len);
	}
	return at == text.len;
}

/* 某局局长王予波, 王予波局长: three characters are tried before two. */
static bool
read_joined(struct span text, struct who *who)
{
	if (!are_joined(text))
		return false;
	for (size_t name = 3 * HAN; name >= 2 * HAN; name -= HAN) {
		struct span left = text, right;

		if (text.len < name + OFFICE_LEAST)
			continue;
		left.len = text.len - name;
		right = span_from(text, left.len);
		if (take_both(right, left, who))
			return true;
		left.len = name;
		right = span_from(text, name);
		if (right.len <= OFFICE_TAIL && !is_head_of_body(text, right) &&
		    words_end(left, &words_courtesy_begin) == 0 &&
		    take_both(left, right, who))
			return true;
	}
	return false;
}

/* 本报记者王予波: their calling stands in front, whatever is between. */
static bool
read_reporter(struct span text, struct who *who)
{
	size_t len = words_begin(text, &words_reporter);
	struct span name = blank_trim(span_from(text, len));

	if (len == 0 || !who_is_name(name))
		return false;
	*who = (struct who){name, {text.ptr, len}};
	return true;
}

/* By Wang Lin, Remarks by H.E. Wang Lin */
static struct span
skip_by(struct span text)
{
	static const struct span words[] = {WORD("By "), WORD("by "),
	    WORD("Remarks by "), WORD("Speech by "), WORD("Keynote Speech by "),
	    WORD("Address by "), WORD("Statement by ")};
	static const struct span honours[] = {WORD("H.E. "), WORD("H. E. "),
	    WORD("Mr. "), WORD("Ms. "), WORD("Mrs. "), WORD("Dr. "),
	    WORD("Prof. ")};
	size_t len;

	if (text.len == 0 || (unsigned char)text.ptr[0] >= 0x80)
		return text;
	text = span_from(text, WORD_BEGINS(text, words));
	while ((len = WORD_BEGINS(text, honours)) > 0)
		text = span_from(text, len);
	return blank_trim(text);
}

bool
who_read(struct span text, struct who *who)
{
	*who = (struct who){{NULL, 0}, {NULL, 0}};
	text = who_skip_dashes(shape_unbracket(blank_trim(text)));
	text = skip_by(text);
	if (text.len > WHO_LINE_BYTES || who_has_foreign_mark(text))
		return false;
	text = without_tail(text);
	if (who_is_name(text)) {
		who->name = text;
		return true;
	}
	return read_reporter(text, who) || read_marked(text, who) ||
	    read_parted(text, who) || read_wide(text, who) ||
	    read_joined(text, who);
}

bool
who_is_body(struct span text)
{
	size_t seal;

	text = blank_trim(text);
	seal = words_end(text, &words_seal);
	text.len -= seal;
	return text.len >= 3 * HAN && text.len <= WHO_LINE_BYTES &&
	    !who_has_foreign_mark(text) &&
	    words_end(text, &words_page_word) == 0 &&
	    (seal > 0 || words_end(text, &words_body_end) > 0);
}
