/* The label of a speaker, read. */
#include "document/voice_label.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "document/who.h"
#include "document/who_name.h"
#include "structure/turns/part.h"

enum {
	HAN = 3,
	AMID_MOST = 2 * HAN, /* of a given name behind an office */
	TITLE_SHORT = 2 * HAN,
	LABEL_MOST = 400, /* bytes; nobody is called by more */
};

/* Parts by which those are called who are not named. */
struct part {
	const struct words *words;
	const char *part;
	bool one; /* not any of several */
};

static const struct part parts[] = {
    {&words_voice_host, "host", true},
    {&words_voice_chair, "chair", true},
    {&words_voice_press, "press", false},
    {&words_voice_asker, "asker", false},
    {&words_voice_interviewer, "asker", true},
    {&words_voice_answerer, "answerer", true},
    {&words_voice_audience, "audience", false},
    {&words_voice_guest, "guest", true},
    {&words_voice_someone, NULL, true},
};

/* A number, or a sign of which there are few: 甲, 一, B; its bytes, or 0. */
static size_t
read_sign(struct span text, size_t at)
{
	char c = at < text.len ? text.ptr[at] : '\0';
	unsigned value;
	size_t stem;

	if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
		return 1;
	stem = numeral_stem(text, at, &value);
	return stem > 0 ? stem : numeral_han(text, at, &value);
}

/* 甲, １2, B behind the word; without length: there is more. */
static bool
is_sign(struct span text)
{
	size_t at = 0, len;

	while ((len = read_sign(text, at)) > 0)
		at += len;
	return at == text.len;
}

/* Of the words that begin it the longest, and *rest behind that; or NULL. */
static const struct part *
find_part(struct span text, struct span *rest)
{
	const struct part *best = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		size_t len = words_begin(text, parts[i].words);

		if (len > longest) {
			longest = len;
			best = &parts[i];
		}
	}
	*rest = blank_trim(span_from(text, longest));
	return best;
}

/* 主持人 王予波: the part stands in front of the name. */
static bool
read_part_of(struct span text, struct voice_label *label)
{
	struct span rest;
	const struct part *part = find_part(text, &rest);

	if (part == NULL || part->part == NULL || !who_is_name(rest))
		return false;
	label->part = part->part;
	who_append_name(&label->name, rest);
	return true;
}

/* 主持人, 听众甲 */
static bool
read_part(struct span text, struct voice_label *label)
{
	struct span rest;
	const struct part *best = find_part(text, &rest);

	if (best == NULL || !is_sign(rest))
		return false;
	label->kind = best->one || rest.len > 0 ? VOICE_PART : VOICE_GROUP;
	label->part = best->part;
	who_append_name(&label->name, text);
	return true;
}

static bool
is_press(struct span text)
{
	return span_ends(text, SPAN("记者")) || span_ends(text, SPAN("記者"));
}

/* 青禾报记者　麦穗 */
static bool
read_reporter(struct span text, struct voice_label *label)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		struct span left = {text.ptr, at}, right;

		len = utf8_next(text, at, &code);
		if (!scan_is_blank(code) || !is_press(left))
			continue;
		right = blank_trim(span_from(text, at));
		if (!who_may_be_name(right))
			return false;
		label->role = left;
		who_append_name(&label->name, right);
		return true;
	}
	return false;
}

/* 新青报记者: of a paper, and not named. */
static bool
read_press(struct span text, struct voice_label *label)
{
	if (!is_press(text))
		return false;
	label->kind = VOICE_PART;
	label->part = "press";
	who_append_name(&label->name, text);
	return true;
}

/* 陳院長冲: the given name stands behind the office. */
static bool
read_amid(struct span text, struct voice_label *label)
{
	size_t surname = person_surname(text);

	if (!office_is_amid_name(text))
		return false;
	surname = surname > 0 ? surname : HAN;
	for (size_t given = AMID_MOST; given >= HAN; given -= HAN) {
		struct span role = span_from(text, surname);

		if (role.len < given + TITLE_SHORT)
			continue;
		role.len -= given;
		if (!office_is(role))
			continue;
		label->role = role;
		buf_add(&label->name, text.ptr, surname);
		buf_span(&label->name, span_from(text, text.len - given));
		return true;
	}
	return false;
}

/* An office as one is called by it: 院长, 副院长, 总; no 保部长. */
static bool
is_courtesy(struct span text)
{
	return words_are(text, &words_courtesy_short) ||
	    (office_is(text) &&
		(text.len == TITLE_SHORT ||
		    words_begin(text, &words_courtesy_begin) > 0));
}

/* 陈院长, 李老师 */
static bool
read_surname(struct span text, struct voice_label *label)
{
	size_t surname = person_surname(text);

	if (surname == 0 || !is_courtesy(span_from(text, surname)))
		return false;
	label->role = span_from(text, surname);
	label->surname = surname;
	who_append_name(&label->name, text);
	return true;
}

/* A name, or what stands for one: whatever else is called so is a person. */
static void
read_name(struct span text, struct voice_label *label)
{
	struct who who;

	if (who_read(text, &who)) {
		label->role = who.role;
		text = who.name;
	} else if (office_is(text)) {
		label->kind = VOICE_PART;
		label->role = text;
	} else if (who_is_body(text)) {
		label->kind = VOICE_BODY;
	}
	who_append_name(&label->name, text);
}

/* Where the brackets begin that the text ends in, or its length. */
static size_t
find_brackets(struct span text)
{
	size_t at = utf8_before(text, text.len);

	if (text.len == 0 || scan_closing_frame(text, at) == 0)
		return text.len;
	while (at > 0) {
		at = utf8_before(text, at);
		if (scan_opening_frame(text, at) > 0)
			return at;
	}
	return text.len;
}

/* A time, a remark such as 譯文: brackets that hold no office. */
static struct span
cut_brackets(struct span text)
{
	size_t at = find_brackets(text), open;
	struct span inside;

	if (at == text.len)
		return text;
	open = scan_opening_frame(text, at);
	inside = span_from(text, at + open);
	inside.len = utf8_before(inside, inside.len);
	if (at == 0)
		return blank_trim(inside);
	if (office_is(inside) || who_is_body(inside))
		return text;
	text.len = at;
	return blank_cut_end(text);
}

/* 00:03, 2025-03-01 at the end. */
static struct span
cut_time(struct span text)
{
	size_t at = text.len;
	bool colon = false;

	while (at > 0 && strchr("0123456789:.- ", text.ptr[at - 1]) != NULL)
		colon |= text.ptr[--at] == ':';
	if (colon && at > 0)
		text.len = at;
	return blank_cut_end(text);
}

/* 2、记者 is one of 记者. */
static struct span
cut_number(struct span text)
{
	unsigned value;
	size_t len = numeral_either(text, 0, &value);
	size_t tail = len > 0 ? scan_tail(text, len) : 0;

	return tail > 0 && len + tail < text.len
	    ? blank_trim(span_from(text, len + tail))
	    : text;
}

struct span
voice_label_trim(struct span text)
{
	static const struct span colons[] = {WORD("："), WORD(":"), WORD("﹕")};
	size_t len;

	if (text.len > LABEL_MOST)
		return blank_trim(text);
	do {
		text = blank_trim(text);
		len = text.len;
		text.len -= WORD_ENDS(text, colons);
		text = cut_time(cut_brackets(text));
	} while (text.len < len);
	return cut_number(text);
}

bool
voice_label_next(struct span *rest, struct voice_label *label)
{
	struct span text = *rest, after = text;
	struct who who;

	label->kind = VOICE_PERSON;
	label->part = NULL;
	label->role = (struct span){NULL, 0};
	label->name.len = label->surname = 0;
	if (text.len == 0)
		return false;
	/* more than one, each a name */
	if (who_next(&after, &who) && after.len > 0) {
		*rest = after;
		who_append_name(&label->name, who.name);
		return true;
	}
	*rest = (struct span){NULL, 0};
	if (read_part(text, label) || read_part_of(text, label))
		return label->name.len > 0;
	text = part_without_verb(text);
	if (!read_part(text, label) && !read_amid(text, label) &&
	    !read_surname(text, label) && !read_press(text, label) &&
	    !read_reporter(text, label))
		read_name(text, label);
	return label->name.len > 0;
}

void
voice_label_free(struct voice_label *label)
{
	buf_free(&label->name);
}
