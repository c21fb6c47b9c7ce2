/*
 * Lines of a title block that a label opens: 时间：…, 主讲人　….
 *
 * The labels are a closed class.  Behind a colon all may stand that does not
 * end like speech; a blank is less of a sign, so that what stands behind it
 * has to be what the label announces.
 */
#include "structure/front/label.h"

#include "chinese/date.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "structure/lines/shape.h"
#include "structure/model.h"

enum {
	HAN_BYTES = 3,
	LABEL_CHARS = 8,
	LABEL_BYTES = 30,
	REST_CHARS = 40,
	OTHER_CHARS = 4
};

struct label {
	struct span word;
	enum kind kind;
	bool strict; /* who it announces must stand there behind a colon, too */
};

/* clang-format off */
#define DATES(W) \
	W("时间") W("時間") W("日期") W("会议时间") W("演讲时间")

#define PLACES(W) \
	W("地点") W("地點") W("会议地点") W("演讲地点")

#define BYLINES(W) \
	W("作者") W("撰文") W("執筆") W("执笔") W("演讲人") W("演講人") \
	W("演讲者") W("演講者") W("讲话人") W("講話人") W("主讲") W("主講") \
	W("主讲人") W("主講人") W("致辞人") W("致辭人") W("发言人") \
	W("发布人") W("發布人") W("發言人") W("报告人") W("報告人") W("嘉宾") \
	W("嘉賓") W("记录") W("記錄") W("记录人") W("記錄人")

#define STRICT(W) W("主持") W("主持人")

#define ALL(W) DATES(W) PLACES(W) BYLINES(W) STRICT(W)

#define DATE_ROW(literal) {WORD(literal), KIND_DATE, false},
#define PLACE_ROW(literal) {WORD(literal), KIND_PLACE, false},
#define BYLINE_ROW(literal) {WORD(literal), KIND_BYLINE, false},
#define STRICT_ROW(literal) {WORD(literal), KIND_BYLINE, true},
/* clang-format on */

static const struct label labels[] = {
    DATES(DATE_ROW) PLACES(PLACE_ROW) BYLINES(BYLINE_ROW) STRICT(STRICT_ROW)};

/* The bytes in front of the first colon, or 0; *rest is what follows it. */
static size_t
find_colon(struct span text, struct span *rest)
{
	for (size_t at = 0; at < text.len && at <= LABEL_BYTES;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code == 0xff1a || code == ':') {
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
		if (squeezed.len == labels[i].word.len &&
		    scan_word(squeezed, 0, labels[i].word))
			return &labels[i];
	return NULL;
}

/* The time and the source of a web page stand on one line. */
static bool
has_more_labels(struct span rest)
{
	for (size_t at = 0; at < rest.len;) {
		uint32_t code;

		at += utf8_next(rest, at, &code);
		if (code == 0xff1a || code == ':') {
			uint32_t next = scan_peek(rest, at);

			if (next < '0' || next > '9')
				return true;
		}
	}
	return false;
}

static bool
is_announced(struct span rest, enum kind kind)
{
	if (kind == KIND_DATE)
		return date_begins(rest) > 0;
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

/* The kind of the line; *rest is what stands behind its label. */
static enum kind
read_label(struct span text, struct span *rest)
{
	static const struct word_bits heads = WORD_HEADS(ALL);
	struct span word = text;
	const struct label *label;
	bool colon;

	*rest = (struct span){text.ptr, 0};
	if (!word_may_begin(text, &heads) ||
	    !shape_fits(text, REST_CHARS + LABEL_CHARS) ||
	    shape_end(text) != END_OPEN)
		return KIND_UNKNOWN;
	word.len = find_colon(text, rest);
	colon = word.len > 0;
	if (!colon) {
		word.len = find_blank(text);
		*rest = span_from(text, scan_skip_blanks(text, word.len));
	}
	if (rest->len == 0 || word.len > LABEL_BYTES)
		return KIND_UNKNOWN;
	label = find_label(word);
	if (label == NULL)
		return KIND_UNKNOWN;
	if (colon && has_more_labels(*rest))
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
