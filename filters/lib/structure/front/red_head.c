/*
 * The head of an official paper, 版头: who issues it, and its marks.
 *
 * GB/T 9704-2012, 7.2, has them above the title.  A word alone, 秘密, 特急, is as
 * well one of a text, and six digits a postcode: they are marks where the number of
 * the paper, its issuer or another mark stands beside them; and a word, where the
 * title is that of a paper, 关于…, or goes to somebody, 各村：.
 */
#include "structure/front/red_head.h"

#include "chinese/lexicon.h"
#include "structure/front/paper_mark.h"
#include "structure/front/paper_number.h"
#include "structure/front/recipient.h"

enum { ISSUERS_MOST = 8 };

static bool
is_docno(const struct outline *outline, size_t i)
{
	return i < outline->body &&
	    paper_number_is(line_text(&outline->lines[i]));
}

static enum paper_mark
mark_at(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return line_is_plain(line) ? paper_mark_is(line_text(line))
				   : PAPER_MARK_NONE;
}

/* The first line that is no mark, from i on. */
static size_t
behind_marks(const struct outline *outline, size_t i)
{
	while (i < outline->body && mark_at(outline, i) != PAPER_MARK_NONE)
		i++;
	return i;
}

/* The first line of the title, or the line behind the number that heads a paper. */
static size_t
find_title(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->body && outline->lines[i].kind != KIND_TITLE)
		i++;
	if (i < outline->body)
		return i;
	for (i = 0; i < outline->body; i++)
		if (is_docno(outline, i))
			return i + 1;
	return 0;
}

size_t
red_head_last(const struct outline *outline, size_t heads)
{
	size_t i = heads + 1;

	while (
	    i < outline->body && paper_issuer_is(line_text(&outline->lines[i])))
		i++;
	return is_docno(outline, i) ? i - 1 : heads;
}

/* The last line of the name of who issues it, above `title`; or `title`. */
static size_t
find_issuer(const struct outline *outline, size_t title)
{
	for (size_t i = 0; i < title; i++) {
		const struct line *line = &outline->lines[i];
		struct span text = line_text(line);

		if (!line_is_plain(line) || line->end != END_OPEN)
			continue;
		if (paper_issuer_heads(text))
			return red_head_last(outline, i);
		if (paper_issuer_is(text) &&
		    is_docno(outline, behind_marks(outline, i + 1)))
			return i;
	}
	return title;
}

/* Bodies that issue one paper together stand one above the other. */
static void
mark_issuers(struct outline *outline, size_t last)
{
	size_t i = last;

	line_set(&outline->lines[i], KIND_ISSUER, WHY_ISSUER);
	while (i > 0 && last - i < ISSUERS_MOST) {
		struct line *line = &outline->lines[--i];

		if (!line_is_plain(line) ||
		    (!paper_issuer_is(line_text(line)) &&
			!paper_issuer_heads(line_text(line))))
			break;
		line_set(line, KIND_ISSUER, WHY_ISSUER);
	}
}

/* 关于… below, or whom it goes to: the title is that of a paper. */
static bool
is_titled_paper(const struct outline *outline, size_t title)
{
	for (size_t i = title; i < outline->body && i < title + 2; i++)
		if (words_within(line_text(&outline->lines[i]), &words_about))
			return true;
	return outline->body < outline->line_count &&
	    recipient_is_line(line_text(&outline->lines[outline->body]));
}

/* The line has several marks, or one that nothing else is: 机密★1年, 密级：机密. */
static bool
is_sure(const struct line *line)
{
	struct span text = line_text(line), rest = text, value;

	(void)paper_mark_next(&rest, &value);
	return rest.len > 0 || value.ptr != text.ptr ||
	    memmem(text.ptr, text.len, "★", sizeof("★") - 1) != NULL;
}

/* Something beside the marks tells that this is a paper of an office. */
static bool
is_paper(const struct outline *outline, size_t title, bool issued)
{
	unsigned marks = 0, copies = 0;

	for (size_t i = 0; i < outline->body; i++)
		if (is_docno(outline, i))
			return true;
	for (size_t i = 0; i < title; i++) {
		enum paper_mark mark = mark_at(outline, i);

		if (mark != PAPER_MARK_NONE && is_sure(&outline->lines[i]))
			return true;
		marks += mark != PAPER_MARK_NONE;
		copies += mark == PAPER_MARK_COPY;
	}
	return issued || marks > 1 ||
	    (copies == 0 && is_titled_paper(outline, title));
}

/* Who approves a paper may stand below its number, and that below the title. */
static void
mark_approver(struct outline *outline, size_t title)
{
	for (size_t i = title + 1; i < outline->body; i++)
		if (is_docno(outline, i - 1) &&
		    mark_at(outline, i) == PAPER_MARK_APPROVER)
			line_set(&outline->lines[i], KIND_MARKING, WHY_MARKING);
}

void
red_head_find(struct outline *outline)
{
	size_t title = find_title(outline);
	size_t issuer = find_issuer(outline, title);

	if (issuer < title)
		mark_issuers(outline, issuer);
	mark_approver(outline, title);
	if (title == 0 || !is_paper(outline, title, issuer < title))
		return;
	for (size_t i = 0; i < title; i++)
		if (mark_at(outline, i) != PAPER_MARK_NONE)
			line_set(&outline->lines[i], KIND_MARKING, WHY_MARKING);
}
