/* Several persons on a line, one behind the other. */
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "document/who.h"
#include "document/who_name.h"
#include "structure/lines/shape.h"

enum { HAN = 3 };

/* Behind the first 、, ， or blank of the list; its length at the end. */
static size_t
cut_list(struct span text, bool blanks, size_t *behind)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == u'、' || code == u'，' || code == u'；' ||
		    (blanks && scan_is_blank(code))) {
			*behind = blanks ? scan_skip_blanks(text, at + len)
					 : at + len;
			return at;
		}
		at += len;
	}
	*behind = text.len;
	return text.len;
}

static size_t
pass_word(struct span text)
{
	size_t at = 0;

	while (at < text.len && !scan_is_blank(scan_peek(text, at))) {
		uint32_t code;

		at += utf8_next(text, at, &code);
	}
	return at;
}

/*
 * The same behind an office, which may have a 、 in it, and a name, which may be two
 * characters with a blank.
 */
static size_t
cut_pair(struct span text, bool blanks, size_t *behind)
{
	size_t len, at = 0;

	*behind = scan_skip_blanks(text, pass_word(text));
	do {
		at += *behind;
		len = cut_list(span_from(text, at), blanks, behind);
	} while (len == HAN && at + *behind < text.len &&
	    cut_list(span_from(text, at + *behind), blanks, &(size_t){0}) ==
		HAN);
	*behind += at;
	return at + len;
}

/* 市长王予波, 市长　王予波 */
static bool
is_officer(struct span text)
{
	struct who who;

	return who_read(text, &who) && who.role.len > 0 &&
	    who.role.ptr < who.name.ptr;
}

/* 王予波　市长 */
static bool
is_named(struct span text)
{
	struct who who;

	return who_read(text, &who) && who.role.ptr > who.name.ptr;
}

/* How several on a line are parted, and what each of them is. */
struct parting {
	size_t (*cut)(struct span text, bool blanks, size_t *behind);
	bool blanks;
	bool (*is_one)(struct span text);
};

static const struct parting partings[] = {
    {cut_list, true, who_is_name}, /* 王予波、李大力, 王予波　李大力 */
    {cut_list, false, who_is_name}, /* 王 予 波、李大力 */
    {cut_list, false, is_officer}, /* 市长王予波、局长李大力 */
    {cut_pair, true, is_officer}, /* 市长　王予波　局长　李大力 */
    {cut_pair, true, is_named}, /* 王予波　市长　李大力　局长 */
};

enum { PARTINGS = sizeof(partings) / sizeof(partings[0]) };

static bool
parts(const struct parting *parting, struct span text)
{
	size_t behind, len = parting->cut(text, parting->blanks, &behind);

	if (behind == text.len)
		return false; /* most are one */
	while (text.len > 0) {
		len = parting->cut(text, parting->blanks, &behind);
		if (!parting->is_one((struct span){text.ptr, len}))
			return false;
		text = span_from(text, behind);
	}
	return true;
}

/* Or NULL: the text is one person, if it is any. */
static const struct parting *
parting_of(struct span text)
{
	size_t behind, more, len = cut_list(text, true, &behind);

	if (len == text.len)
		return NULL;
	if (scan_is_blank(scan_peek(text, len)) &&
	    cut_list(span_from(text, behind), true, &more) + behind == text.len)
		return parts(partings, text) ? partings : NULL; /* two words */
	for (size_t i = 0; i < PARTINGS; i++)
		if (parts(&partings[i], text))
			return &partings[i];
	return NULL;
}

/* 王予波, 王 予 波, or 王予波　李大力: a name begins it. */
static bool
begins_with_name(struct span text)
{
	size_t behind;

	text = blank_trim(text);
	return who_is_name(text) ||
	    who_is_name((struct span){text.ptr, cut_list(text, true, &behind)});
}

/* Up to the next calling in 本报记者　王予波　通讯员　李大力. */
static struct span
cut_calling(struct span text)
{
	uint32_t code;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;) {
		size_t calling, len = utf8_next(text, at, &code);
		struct span behind = span_from(text, at + len);

		calling = scan_is_blank(code)
		    ? words_begin(behind, &words_reporter)
		    : 0;
		if (calling > 0 && at > 0 &&
		    begins_with_name(span_from(behind, calling)))
			return blank_trim((struct span){text.ptr, at});
		at += len;
	}
	return text;
}

bool
who_next(struct span *rest, struct who *who)
{
	struct span text = who_skip_dashes(shape_unbracket(blank_trim(*rest)));
	struct span whole = text, calling, names, first;
	const struct parting *parting;
	size_t behind;

	if (text.len == 0 || text.len > WHO_LINE_BYTES)
		return false;
	text = cut_calling(text);
	calling = (struct span){text.ptr, words_begin(text, &words_reporter)};
	names = blank_trim(span_from(text, calling.len));
	parting = parting_of(names);
	if (parting == NULL) {
		*rest = span_from(whole, text.len);
		return who_read(text, who);
	}
	first = (struct span){
	    names.ptr, parting->cut(names, parting->blanks, &behind)};
	if (parting->is_one != who_is_name)
		(void)who_read(first, who);
	else
		*who = (struct who){first, calling};
	*rest = span_from(whole, (size_t)(names.ptr - whole.ptr) + behind);
	return true;
}
