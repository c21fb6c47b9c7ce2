/* Several persons on a line, one behind the other. */
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "document/who.h"
#include "document/who_name.h"
#include "structure/lines/shape.h"

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

/* Each of them is a name: 王予波、李大力, 王予波，李大力, or with blanks between. */
static bool
is_list(struct span text, bool blanks)
{
	size_t behind, len = cut_list(text, blanks, &behind);

	if (behind == text.len)
		return false; /* most are one */
	while (text.len > 0) {
		len = cut_list(text, blanks, &behind);
		if (!who_is_name((struct span){text.ptr, len}))
			return false;
		text = span_from(text, behind);
	}
	return true;
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
	struct span whole = text, calling, names;
	bool blanks;
	size_t behind;

	if (text.len == 0 || text.len > WHO_LINE_BYTES)
		return false;
	text = cut_calling(text);
	calling = (struct span){text.ptr, words_begin(text, &words_reporter)};
	names = blank_trim(span_from(text, calling.len));
	blanks = is_list(names, true);
	if (!blanks && !is_list(names, false)) {
		*rest = span_from(whole, text.len);
		return who_read(text, who);
	}
	*who = (struct who){
	    {names.ptr, cut_list(names, blanks, &behind)}, calling};
	*rest = span_from(whole, (size_t)(names.ptr - whole.ptr) + behind);
	return true;
}
