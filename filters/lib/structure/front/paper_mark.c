/* What GB/T 9704-2012 puts above the title of a paper, 版头, besides its number. */
#include "structure/front/paper_mark.h"

#include "base/ascii.h"
#include "base/blank.h"
#include "base/unicode.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum {
	HAN = 3,
	NAME_MOST = 4, /* characters */
	COPY_DIGITS = 6, /* 7.2.1 */
	PERIOD_CHARS = 8, /* 1年, 6个月, 长期, 启用前 */
	LABEL_BYTES = 30,
	ISSUER_CHARS = 30,
	ISSUER_LEAST = 3, /* characters: 县政府 */
};

static const struct {
	struct span label[2]; /* simplified, traditional */
	enum paper_mark mark;
} labels[] = {
    {{WORD("份号"), WORD("份號")}, PAPER_MARK_COPY},
    {{WORD("密级"), WORD("密級")}, PAPER_MARK_SECRECY},
    {{WORD("紧急程度"), WORD("緊急程度")}, PAPER_MARK_HASTE},
    {{WORD("签发人"), WORD("簽發人")}, PAPER_MARK_APPROVER},
};

enum { LABELS = sizeof(labels) / sizeof(labels[0]) };

/* What the word labels. */
static enum paper_mark
labelled(struct span word)
{
	char bytes[LABEL_BYTES + 4];
	struct span label = scan_squeeze(word, bytes, sizeof(bytes));

	for (size_t i = 0; i < LABELS; i++)
		if (span_equal(label, labels[i].label[0]) ||
		    span_equal(label, labels[i].label[1]))
			return labels[i].mark;
	return PAPER_MARK_NONE;
}

/* Cut off the label and its colon: 密　级：; what it labels. */
static enum paper_mark
cut_label(struct span *text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text->len && at <= LABEL_BYTES;
	     at += len) {
		enum paper_mark mark;

		len = utf8_next(*text, at, &code);
		if (!scan_is_colon(code))
			continue;
		mark = labelled((struct span){text->ptr, at});
		if (mark != PAPER_MARK_NONE)
			*text = blank_trim(span_from(*text, at + len));
		return mark;
	}
	return PAPER_MARK_NONE;
}

/* Up to the next blank that no ★ stands beside, and what is behind it. */
static struct span
cut_word(struct span *rest)
{
	struct span text = *rest;
	size_t at = 0, behind;
	uint32_t code, last = 0;

	for (size_t len; at < text.len; at += len) {
		len = utf8_next(text, at, &code);
		behind = scan_skip_blanks(text, at);
		if (behind > at && last != U'★' &&
		    scan_peek(text, behind) != U'★')
			break;
		if (behind == at)
			last = code;
	}
	*rest = span_from(text, scan_skip_blanks(text, at));
	return (struct span){text.ptr, at};
}

static bool
is_copy(struct span word)
{
	for (size_t i = 0; i < word.len; i++)
		if (!ascii_is_digit((unsigned char)word.ptr[i]))
			return false;
	return word.len == COPY_DIGITS;
}

/* 机密★1年, 秘密 ★ 长期, 绝密 */
static bool
is_secrecy(struct span word)
{
	size_t at = words_begin(word, &words_secrecy);
	struct span period;

	if (at == 0 || at == word.len)
		return at > 0;
	at = scan_skip_blanks(word, at);
	if (!scan_word(word, at, SPAN("★")))
		return false;
	period = span_from(word, scan_skip_blanks(word, at + 3));
	return shape_fits(period, PERIOD_CHARS) &&
	    shape_end(period) == END_OPEN;
}

/* The label tells that they are names, so that what looks like one is enough. */
static bool
may_be_name(struct span word)
{
	return person_is_name(word) ||
	    (scan_pass_han(word, 0) == word.len && word.len >= 2 * HAN &&
		word.len <= NAME_MOST * HAN);
}

bool
paper_mark_parts_names(uint32_t code)
{
	return scan_is_blank(code) || code == U'、';
}

/* Up to what parts it from the next, and what is behind that. */
static struct span
cut_name(struct span *rest)
{
	struct span text = *rest;
	size_t end = 0, at;
	uint32_t code;

	while (end < text.len && !paper_mark_parts_names(scan_peek(text, end)))
		end += utf8_next(text, end, &code);
	for (at = end;
	     at < text.len && paper_mark_parts_names(scan_peek(text, at));)
		at += utf8_next(text, at, &code);
	*rest = span_from(text, at);
	return (struct span){text.ptr, end};
}

/* Each word is a name, or all are one, 王　予　波. */
static bool
are_names(struct span text)
{
	bool all = text.len > 0;
	struct span rest = text;

	while (all && rest.len > 0)
		all = may_be_name(cut_name(&rest));
	return all || person_is_name(text);
}

/* What a word without a label is. */
static enum paper_mark
mark_of(struct span word)
{
	if (is_copy(word))
		return PAPER_MARK_COPY;
	if (is_secrecy(word))
		return PAPER_MARK_SECRECY;
	return words_begin(word, &words_haste) == word.len && word.len > 0
	    ? PAPER_MARK_HASTE
	    : PAPER_MARK_NONE;
}

enum paper_mark
paper_mark_next(struct span *rest, struct span *value)
{
	struct span text = blank_trim(*rest);
	enum paper_mark label = cut_label(&text), mark;

	if (label == PAPER_MARK_APPROVER) {
		*value = text;
		*rest = span_from(text, text.len);
		return are_names(text) ? label : PAPER_MARK_NONE;
	}
	*value = cut_word(&text);
	mark = mark_of(*value);
	if (label != PAPER_MARK_NONE && label != mark)
		return PAPER_MARK_NONE;
	*rest = text;
	return mark;
}

enum paper_mark
paper_mark_is(struct span text)
{
	struct span value;
	enum paper_mark first = paper_mark_next(&text, &value), mark = first;

	while (mark != PAPER_MARK_NONE && text.len > 0)
		mark = paper_mark_next(&text, &value);
	return mark == PAPER_MARK_NONE ? mark : first;
}

struct span
paper_mark_approver(struct span text)
{
	struct span rest = blank_trim(text), value;

	while (rest.len > 0) {
		(void)cut_word(&rest);
		text = rest;
		if (rest.len > 0 &&
		    paper_mark_next(&text, &value) == PAPER_MARK_APPROVER)
			return value;
	}
	return rest;
}

/* Nothing but Han, and blanks between names of bodies. */
static bool
is_plain_name(struct span text)
{
	uint32_t code;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		at += utf8_next(text, at, &code);
		if (!unicode_is_han(code) && !scan_is_blank(code) &&
		    code != U'、' && code != U'（' && code != U'）')
			return false;
	}
	return true;
}

bool
paper_issuer_is(struct span text)
{
	text = blank_trim(text);
	return shape_fits(text, ISSUER_CHARS) &&
	    text.len >= (size_t)ISSUER_LEAST * HAN && is_plain_name(text) &&
	    words_begin(text, &words_about) == 0 &&
	    words_end(text, &words_page_word) == 0 &&
	    (words_end(text, &words_issuer) > 0 ||
		words_end(text, &words_signing_body) > 0 ||
		words_end(text, &words_body_end) > 0);
}

struct span
paper_issuer_name(struct span text)
{
	static const struct span sheets[] = {
	    WORD("文件"), WORD("电子邮件"), WORD("電子郵件")};

	text = blank_trim(text);
	text.len -= WORD_ENDS(text, sheets);
	return blank_trim(text);
}

bool
paper_issuer_heads(struct span text)
{
	struct span name = paper_issuer_name(text);

	return name.len < blank_trim(text).len && paper_issuer_is(name);
}
