/*
 * Page numbers among the lines of a text.
 *
 * Some say what they are: 第3页, - 3 -.  A bare 3 may head a section, too; but
 * where such numbers and those of headings go on counting past each other, the
 * ones do not divide what the others head.  And where they count up beside a
 * line that is always the same, that is the head of the page.
 */
#include "structure/lines/page_number.h"

#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum {
	PAGE_CHARS = 16,
	PAGES_LEAST = 3,
	HEAD_LEAST = 4, /* characters of what stands beside a number */
	HEAD_MOST = 40,
};

/* Behind the dashes and blanks at text[at]. */
static size_t
skip_dashes(struct span text, size_t at)
{
	while (at < text.len) {
		uint32_t code = scan_peek(text, at);

		if (!scan_is_blank(code) && code != '-' && code != '/' &&
		    code != U'·' && !(code >= 0x2013 && code <= 0x2015))
			break;
		at += utf8_next(text, at, &code);
	}
	return at;
}

/* What begins and what ends it may belong to a page number. */
static bool
may_be_page(struct span text)
{
	unsigned char first = (unsigned char)text.ptr[0];
	unsigned char last = (unsigned char)text.ptr[text.len - 1];

	/* 第 共 — · P, and 页 頁 — · behind */
	return (first <= '9' || first == 'P' || first == 'p' || first == 0xe7 ||
		   first == 0xe5 || first == 0xe2 || first == 0xc2) &&
	    (last <= '9' || last == 0xb5 || last == 0x81 || last == 0x94 ||
		last == 0xb7);
}

bool
page_number_is(struct span text)
{
	static const struct span signs[] = {
	    WORD("页"), WORD("頁"), WORD("Page"), WORD("page")};
	static const struct span others[] = {
	    WORD("第"), WORD("共"), WORD("，"), WORD("of")};
	bool number = false, sign = false;

	for (size_t at = 0, len; at < text.len; at += len) {
		unsigned value;

		if ((len = skip_dashes(text, at) - at) > 0) {
			sign = sign || !scan_is_blank(scan_peek(text, at));
		} else if ((len = numeral_arabic(text, at, &value)) > 0) {
			number = true;
		} else if ((len = WORD_BEGINS(span_from(text, at), signs)) >
		    0) {
			sign = true;
		} else if ((len = WORD_BEGINS(span_from(text, at), others)) ==
		    0) {
			return false;
		}
	}
	return number && sign;
}

/* What bare numbers and those of headings do to each other. */
struct pass {
	unsigned bare, head; /* the last numbers */
	uint8_t style; /* of the headings */
	size_t count; /* of bare numbers */
	bool on; /* the headings went on behind the last bare number */
	bool crossed; /* and then did the bare numbers */
	bool again; /* bare numbers begin anew: they divide sections */
};

static void
pass_bare(struct pass *pass, unsigned number)
{
	pass->again = pass->again || number <= pass->bare;
	pass->crossed = pass->crossed || (pass->on && number == pass->bare + 1);
	pass->bare = number;
	pass->on = false;
	pass->count++;
}

/* Of the outermost style that there is. */
static bool
may_head(const struct pass *pass, const struct entry *entry)
{
	return entry->style <= STYLE_HAN_DUN && !entry->doubtful &&
	    !style_is_article((enum style)entry->style) &&
	    (pass->style == 0 || entry->style <= pass->style);
}

static void
pass_heading(struct pass *pass, const struct entry *entry)
{
	if (!may_head(pass, entry))
		return;
	pass->on = pass->on ||
	    (pass->bare > 0 && entry->style == pass->style &&
		entry->number == pass->head + 1);
	pass->style = entry->style;
	pass->head = entry->number;
}

/* The bare numbers of a text are those of its pages. */
static bool
are_pages(const struct outline *outline)
{
	struct pass pass = {0};
	size_t bare = 0;

	while (bare < outline->entry_count &&
	    outline->entries[bare].style != STYLE_ARABIC_ALONE)
		bare++;
	if (bare == outline->entry_count)
		return false;
	for (size_t i = 0; i < outline->entry_count && !pass.again; i++) {
		const struct entry *entry = &outline->entries[i];

		if (entry->style == STYLE_ARABIC_ALONE)
			pass_bare(&pass, entry->number);
		else
			pass_heading(&pass, entry);
	}
	return pass.crossed && !pass.again && pass.count >= PAGES_LEAST;
}

static bool
is_bare(const struct outline *outline, const struct line *line)
{
	return line->entry != NONE &&
	    outline->entries[line->entry].style == STYLE_ARABIC_ALONE;
}

/* The same, digits and blanks aside. */
static bool
is_same_head(struct span a, struct span b)
{
	size_t i = 0, k = 0;

	for (;;) {
		while (i < a.len && (unsigned char)a.ptr[i] <= '9')
			i++;
		while (k < b.len && (unsigned char)b.ptr[k] <= '9')
			k++;
		if (i == a.len || k == b.len)
			return i == a.len && k == b.len;
		if (a.ptr[i++] != b.ptr[k++])
			return false;
	}
}

/* 镇议事会 2009年3月4日 at the head of each page. */
static bool
may_be_head(const struct line *line)
{
	return line->chars >= HEAD_LEAST && line->chars <= HEAD_MOST &&
	    line->entry == NONE &&
	    (line->end == END_OPEN || line->end == END_COMMA);
}

/*
 * Two bare numbers, the one 1 more than the other, beside lines that are the
 * same: both are of the pages.
 */
static void
mark_heads(struct outline *outline, size_t one, size_t two)
{
	for (int step = -1; step <= 1; step += 2) {
		size_t a = one + (size_t)step, b = two + (size_t)step;
		struct line *lines = outline->lines;

		if (a >= outline->line_count || b >= outline->line_count ||
		    !may_be_head(&lines[a]) || !may_be_head(&lines[b]) ||
		    !is_same_head(line_text(&lines[a]), line_text(&lines[b])))
			continue;
		line_set(&lines[a], KIND_LINE, WHY_PAGE);
		line_set(&lines[b], KIND_LINE, WHY_PAGE);
		line_set(&lines[one], KIND_LINE, WHY_PAGE);
		line_set(&lines[two], KIND_LINE, WHY_PAGE);
	}
}

static void
find_heads(struct outline *outline)
{
	const struct entry *last = NULL;

	for (size_t i = 0; i < outline->entry_count; i++) {
		const struct entry *entry = &outline->entries[i];

		if (entry->style != STYLE_ARABIC_ALONE)
			continue;
		if (last != NULL && entry->number == last->number + 1)
			mark_heads(outline, last->line, entry->line);
		last = entry;
	}
}

void
page_find(struct outline *outline)
{
	bool pages = are_pages(outline);

	find_heads(outline);
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];
		struct span text;

		if (line->chars - 1u >= PAGE_CHARS)
			continue; /* nearly all */
		text = line_text(line);
		if ((may_be_page(text) && page_number_is(text)) ||
		    (pages && is_bare(outline, line)))
			line_set(line, KIND_LINE, WHY_PAGE);
	}
}
