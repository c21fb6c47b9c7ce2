/*
 * What a body is asked on paper, and what it answers.
 *
 * 問題： and 答覆： alone on their lines head what stands below them, and 主席： below
 * the latter is addressed: the answer was given on the floor.  One label alone tells
 * nothing, for 问题： heads much else; the two of them, one behind the other with text
 * between, do.  问： and 答： come back in a conversation, whose turns they open; once
 * each, or where the answer addresses somebody, they are such labels, too.
 */
#include "structure/turns/inquiry.h"

#include "chinese/date.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/front/salutation.h"
#include "structure/front/title.h"
#include "structure/lines/shape.h"
#include "structure/turns/part.h"

enum {
	HAN = 3, /* bytes of each */
	LABEL_BYTES = 16 * HAN,
	ADDRESS_BYTES = 6 * HAN,
	FLOOR_LINES = 24, /* where a speech may begin */
};

enum role { ROLE_NONE, ROLE_ASKS, ROLE_REPLIES };

struct label {
	enum role role;
	bool alone; /* nothing stands behind it */
	bool spoken; /* 答：, as who speaks may be called, too */
};

/* What has been seen of a document so far, and of all of it. */
struct inquiry {
	size_t asks, replies; /* lines that such a label opens */
	size_t alone; /* answers whose label is the line */
};

/* The Han in front of a colon, also 问　题; empty: more stands there, or none. */
static struct span
name_of(struct span text)
{
	struct span head = text;
	size_t len = 0, han;

	if (head.len > LABEL_BYTES + HAN)
		head.len = LABEL_BYTES + HAN;
	/* Most lines have no colon there, which is found sooner than their Han end. */
	if (!shape_has_colon((struct span){text.ptr,
		text.len < head.len + HAN ? text.len : head.len + HAN}))
		return (struct span){text.ptr, 0};
	while ((han = scan_pass_han(head, scan_skip_blanks(head, len))) >
	    scan_skip_blanks(head, len))
		len = han;
	head.len = len;
	if (scan_colon(text, head.len) == 0)
		head.len = 0;
	return head;
}

/* 答覆全文如下 is 答覆. */
static struct span
without_tail(struct span name)
{
	size_t tail;

	while ((tail = words_end(name, &words_record_end)) > 0)
		name.len -= tail;
	return name;
}

/* 補充問題 is 問題, and 访问 is no 问. */
static bool
is_named(struct span name, const struct words *words)
{
	size_t len = words_end(name, words);

	return len > HAN || (len > 0 && len == name.len);
}

static struct label
read_label(const struct line *line)
{
	char bytes[LABEL_BYTES + 4 * HAN];
	struct span text = line_text(line), name;
	struct label label = {.role = ROLE_NONE};

	if (line->entry != NONE || (name = name_of(text)).len == 0)
		return label;
	label.alone =
	    name.len + scan_colon(text, name.len) == text.len && !line->full;
	name = without_tail(scan_squeeze(name, bytes, sizeof(bytes)));
	if (is_named(name, &words_replies))
		label.role = ROLE_REPLIES;
	else if (is_named(name, &words_inquires))
		label.role = ROLE_ASKS;
	label.spoken = label.role != ROLE_NONE && part_is(name);
	return label;
}

/* 主席： alone on its line. */
static bool
is_office(const struct line *line)
{
	struct span name = name_of(line_text(line));

	return line_is_plain(line) && name.len > 0 &&
	    name.len <= ADDRESS_BYTES && address_title(name) > 0 &&
	    name.len + scan_colon(line_text(line), name.len) ==
	    line_text(line).len;
}

/* It, or 主席女士：. */
static bool
is_addressed(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return i + 1 < outline->line_count &&
	    (is_office(line) ||
		(line->end == END_COLON && address_is_salutation(line)));
}

static struct inquiry
count_labels(const struct outline *outline)
{
	struct inquiry all = {0};

	for (size_t i = 0; i < outline->line_count; i++) {
		struct label label = read_label(&outline->lines[i]);

		all.asks += label.role == ROLE_ASKS;
		all.replies += label.role == ROLE_REPLIES;
		all.alone += label.role == ROLE_REPLIES && label.alone;
	}
	return all;
}

static void
mark_head(struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	if (!outline->headings_given || line_is_given_head(line))
		line_set(line, KIND_HEAD, WHY_INQUIRY);
}

static void
mark_address(struct outline *outline, size_t i)
{
	if (!line_is_refused(&outline->lines[i], KIND_SALUTE))
		line_set(&outline->lines[i], KIND_SALUTE, WHY_FLOOR);
}

/* Line i answers that of line `asked`, behind some text. */
static bool
is_pair(const struct outline *outline, const struct inquiry *all, size_t asked,
    size_t i)
{
	if (asked + 1 >= i)
		return false;
	return (all->asks == 1 && all->replies == 1) ||
	    !read_label(&outline->lines[asked]).spoken ||
	    !read_label(&outline->lines[i]).spoken;
}

static void
mark_reply(
    struct outline *outline, const struct inquiry *all, size_t asked, size_t i)
{
	bool addressed = is_addressed(outline, i + 1);

	if (!addressed && !is_pair(outline, all, asked, i))
		return;
	if (asked + 1 < i)
		mark_head(outline, asked);
	mark_head(outline, i);
	if (addressed)
		mark_address(outline, i + 1);
}

static void
mark_labels(struct outline *outline, const struct inquiry *all)
{
	size_t asked = outline->line_count;

	for (size_t i = 0; i + 1 < outline->line_count; i++) {
		struct label label = read_label(&outline->lines[i]);

		if (label.role == ROLE_NONE || !label.alone ||
		    !line_is_plain(&outline->lines[i]))
			continue;
		if (label.role == ROLE_REPLIES)
			mark_reply(outline, all, asked, i);
		asked = label.role == ROLE_ASKS ? i : outline->line_count;
	}
}

/* 以下为…的致辭全文：, also in brackets, or the title: what follows is given on the floor. */
static bool
names_speech(struct span text)
{
	size_t last;

	if (shape_is_bracketed(text)) {
		text = span_from(text, scan_opening(text, 0));
		text.len = utf8_before(text, text.len);
	}
	last = text.len > 0 ? utf8_before(text, text.len) : 0;
	if (scan_colon(text, last) > 0)
		text.len = last;
	text = without_tail(text);
	return words_end(text, &words_floor_given) > 0 ||
	    title_names_speech(text);
}

/* 主席： comes back where it speaks. */
static bool
is_once(const struct outline *outline, size_t line)
{
	struct span name = name_of(line_text(&outline->lines[line]));

	for (size_t i = 0; i < outline->line_count; i++)
		if (i != line &&
		    span_equal(name, name_of(line_text(&outline->lines[i]))))
			return false;
	return true;
}

/* The speech is addressed to the chair right below what announces it. */
static void
find_floor(struct outline *outline)
{
	for (size_t i = 1; i < FLOOR_LINES && i + 1 < outline->line_count;
	     i++) {
		size_t above = i - 1;

		if (!is_office(&outline->lines[i]))
			continue;
		while (above > 0 &&
		    date_is_line(line_text(&outline->lines[above])))
			above--;
		if (names_speech(line_text(&outline->lines[above])) &&
		    is_once(outline, i))
			mark_address(outline, i);
	}
}

void
inquiry_find(struct outline *outline)
{
	struct inquiry all = count_labels(outline);

	if (all.alone > 0)
		mark_labels(outline, &all);
	find_floor(outline);
}

bool
inquiry_holds_numbers(const struct line *line)
{
	return line->why == WHY_INQUIRY ||
	    read_label(line).role == ROLE_REPLIES;
}
