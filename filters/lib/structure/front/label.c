/*
 * Lines of a title block that a label opens: 时间：…, 主讲人　….
 *
 * The labels are a closed class.  Behind a colon all may stand that does not
 * end like speech; a blank is less of a sign, so that what stands behind it
 * has to be what the label announces.
 */
#include "structure/front/label.h"

#include "base/ascii.h"
#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"
#include "structure/model/model.h"

enum {
	HAN_BYTES = 3,
	LABEL_CHARS = 8,
	LABEL_BYTES = 30,
	REST_CHARS = 40,
	OTHER_CHARS = 4
};

static const struct label {
	const struct words *words;
	enum kind kind;
	bool strict; /* who it announces must stand there behind a colon, too */
} labels[] = {
    {&words_label_date, KIND_DATE, false},
    {&words_label_place, KIND_PLACE, false},
    {&words_label_byline, KIND_BYLINE, false},
    {&words_label_strict, KIND_BYLINE, true},
};

/* 演讲者｜王小明, 时间 | 2036年3月: a bar parts them as a colon does. */
static bool
is_bar(uint32_t code)
{
	return code == '|' || code == U'｜';
}

/* The bytes in front of the first colon, or bar, or 0; *rest is what follows it. */
static size_t
find_colon(struct span text, struct span *rest)
{
	size_t at = 0;

	while ((at = scan_pass_han(text, at)) < text.len && at <= LABEL_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_is_colon(code) || is_bar(code)) {
			*rest =
			    span_from(text, scan_skip_blanks(text, at + len));
			return at;
		}
		at += len;
	}
	return 0;
}

/* The label that the text is, blanks left aside: 时　间 is one; 撰文、摄影 is 撰文. */
static const struct label *
find_label(struct span text)
{
	char bytes[LABEL_BYTES + 4];
	struct span squeezed = scan_squeeze(text, bytes, sizeof(bytes));
	const char *more =
	    memmem(squeezed.ptr, squeezed.len, "、", sizeof("、") - 1);

	if (more != NULL)
		squeezed.len = (size_t)(more - squeezed.ptr);
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (words_are(squeezed, labels[i].words))
			return &labels[i];
	return NULL;
}

struct span
label_within(struct span text, enum kind kind)
{
	struct span rest;

	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		struct span word;
		const struct label *label;

		at += utf8_next(text, at, &code);
		if (!scan_is_blank(code))
			continue;
		word = span_from(text, at);
		word.len = find_colon(word, &rest);
		label = word.len > 0 ? find_label(word) : NULL;
		if (label != NULL && label->kind == kind)
			return rest;
	}
	return (struct span){text.ptr, 0};
}

/* The time and the source of a web page stand on one line. */
static bool
has_more_labels(struct span rest)
{
	for (size_t at = 0; at < rest.len;) {
		uint32_t code;

		at += utf8_next(rest, at, &code);
		if (scan_is_colon(code)) {
			uint32_t next = scan_peek(rest, at);

			if (!ascii_is_digit(next))
				return true;
		}
	}
	return false;
}

/* 王小明, 老船工 郑阿水（1938年生） */
static bool
is_announced(struct span rest, enum kind kind)
{
	if (kind == KIND_DATE)
		return date_begins(rest) > 0;
	rest = scan_before_brackets(rest);
	return kind == KIND_PLACE || person_is_name(rest) ||
	    person_at_end(rest).len > 0;
}

/*
 * The bytes in front of the first blank, or more than a label has; what parts
 * 时　间 is none.
 */
static size_t
find_blank(struct span text)
{
	size_t at = 0;

	while (at < text.len && at <= LABEL_BYTES) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_is_blank(code) && at > HAN_BYTES)
			break;
		at += len;
	}
	return at;
}

/* Most lines are told by their first character. */
static bool
may_begin(struct span text)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (word_may_begin(text, &labels[i].words->heads.bits))
			return true;
	return false;
}

/* Two labels on a line are none, but for 时间：…　地点：…. */
static bool
is_one_label(const struct label *label, struct span rest)
{
	return !has_more_labels(rest) ||
	    (label->kind == KIND_DATE && date_begins(rest) > 0 &&
		label_within(rest, KIND_PLACE).len > 0);
}

/* The kind of the line; *rest is what stands behind its label. */
static enum kind
read_label(struct span text, struct span *rest)
{
	struct span word = text;
	const struct label *label;
	bool colon;

	*rest = (struct span){text.ptr, 0};
	if (!may_begin(text) || !shape_fits(text, REST_CHARS + LABEL_CHARS) ||
	    shape_end(text) != END_OPEN)
		return KIND_UNKNOWN;
	word.len = find_colon(text, rest);
	colon = word.len > 0 && !is_bar(scan_peek(text, word.len));
	if (word.len == 0) {
		word.len = find_blank(text);
		*rest = span_from(text, scan_skip_blanks(text, word.len));
	}
	if (rest->len == 0 || word.len > LABEL_BYTES)
		return KIND_UNKNOWN;
	label = find_label(word);
	if (label == NULL)
		return KIND_UNKNOWN;
	if (colon && !is_one_label(label, *rest))
		return KIND_UNKNOWN;
	if ((!colon || label->strict) && !is_announced(*rest, label->kind))
		return KIND_UNKNOWN;
	return label->kind;
}

enum kind
label_kind(struct span text)
{
	struct span rest;

	return read_label(text, &rest);
}

struct span
label_skip(struct span text)
{
	struct span rest, word = text;

	if (read_label(text, &rest) != KIND_UNKNOWN)
		return rest;
	word.len = find_colon(text, &rest);
	return word.len > 0 && rest.len > 0 && shape_fits(word, OTHER_CHARS)
	    ? rest
	    : text;
}
