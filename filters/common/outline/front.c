/*
 * The title block: what stands before the body.
 *
 * It reaches from the top to the first line that only a body has: an address,
 * an enumerated line, a turn, a line that ends like a sentence or is longer
 * than titles are.
 */
#include "front.h"

#include "address.h"
#include "date.h"
#include "imprint.h"
#include "label.h"
#include "person.h"
#include "scan.h"
#include "shape.h"
#include "word.h"

enum {
	BLOCK_LINES = 24,
	TITLE_CHARS = 80,
	TITLE_LEAST = 2,
	PLACE_CHARS = 20,
	ENDING_BYTES = 12, /* of the longest word that ends a title */
};

static bool
begins_body(const struct outline *outline, const struct line *line)
{
	struct span text = line_text(line);

	if (line->kind != KIND_PARA || address_is_salutation(text) ||
	    address_is_recipient(text))
		return true;
	if (date_is_line(text) || imprint_has_dash(text))
		return false;
	if (line->entry != NONE &&
	    outline->entries[line->entry].style != STYLE_BULLET)
		return true;
	return line->end == END_COMMA || line->end == END_SEMICOLON ||
	    span_ends(text, SPAN("。")) ||
	    (line->end == END_STOP && line->chars > TITLE_CHARS / 2) ||
	    line->chars > TITLE_CHARS;
}

/* 大家好！ opens a speech. */
static bool
is_greeting(struct span text)
{
	static const struct span ends[] = {
	    WORD("好！"), WORD("好!"), WORD("們好"), WORD("们好")};

	return WORD_ENDS(text, ends) > 0 || address_begins(text);
}

static bool
may_be_title(const struct line *line)
{
	struct span text = line_text(line);

	return line->kind == KIND_PARA && line->entry == NONE &&
	    !line_is_refused(line, KIND_TITLE) && line->end != END_COLON &&
	    !is_greeting(text) && line->chars <= TITLE_CHARS &&
	    line->chars >= TITLE_LEAST && !imprint_has_dash(text) &&
	    !date_is_line(text) && !imprint_is_furniture(text) &&
	    !imprint_is_docno(text) && label_kind(text) == KIND_UNKNOWN &&
	    scan_opening(text, 0) == 0;
}

/*
 * A full line of a wrapped text belongs to a paragraph, but for a title that
 * took two lines.
 */
static bool
goes_on(const struct outline *outline, size_t i)
{
	return outline->lines[i].full &&
	    (i > 0 || i + 1 == outline->line_count ||
		outline->lines[i + 1].full ||
		outline->lines[i + 1].end != END_OPEN);
}

/* Behind the last title that is given in the block's reach. */
static size_t
behind_given(const struct outline *outline)
{
	size_t behind = 0;

	for (size_t i = 0; i < outline->line_count && i < BLOCK_LINES; i++)
		if (outline->lines[i].given == KIND_TITLE)
			behind = i + 1;
	return behind;
}

/* The block's end. */
static size_t
find_body(const struct outline *outline)
{
	size_t i = behind_given(outline);

	while (i < outline->line_count && i < BLOCK_LINES &&
	    !goes_on(outline, i) && !begins_body(outline, &outline->lines[i]))
		i++;
	return i;
}

/* The last characters without blanks: 工 作 报 告 is two words. */
static struct span
squeeze_end(struct span text, char *bytes)
{
	size_t len = 0, at = text.len;

	while (at > 0) {
		size_t end = at;
		uint32_t code;

		at = utf8_before(text, at);
		(void)utf8_next(text, at, &code);
		if (scan_is_blank(code))
			continue;
		if (len + end - at > ENDING_BYTES)
			break;
		len += end - at;
		memcpy(bytes + ENDING_BYTES - len, text.ptr + at, end - at);
	}
	return (struct span){bytes + ENDING_BYTES - len, len};
}

static bool
ends_like_title(struct span text)
{
	char bytes[ENDING_BYTES];

	static const struct span words[] = {WORD("讲话"), WORD("講話"),
	    WORD("报告"), WORD("報告"), WORD("致辞"), WORD("致辭"),
	    WORD("致词"), WORD("致詞"), WORD("发言"), WORD("發言"),
	    WORD("演讲"), WORD("演講"), WORD("讲稿"), WORD("意见"),
	    WORD("决定"), WORD("通知"), WORD("规定"), WORD("办法"),
	    WORD("条例"), WORD("纪要"), WORD("公报"), WORD("决议"),
	    WORD("方案"), WORD("总结"), WORD("计划"), WORD("说明"),
	    WORD("通报"), WORD("批复"), WORD("讲话提纲"), WORD("讲话稿"),
	    WORD("祝词"), WORD("贺词"), WORD("贺信"), WORD("文告"),
	    WORD("開幕詞"), WORD("开幕词"), WORD("闭幕词"), WORD("答谢词"),
	    WORD("讲评"), WORD("講評"), WORD("请示"), WORD("請示"),
	    WORD("開場白"), WORD("开场白"), WORD("打算"), WORD("安排"),
	    WORD("要点"), WORD("設想"), WORD("设想"), WORD("思路")};

	text = squeeze_end(text, bytes);
	return WORD_ENDS(text, words) > 0;
}

/* 在…会上的讲评: where it was said, and what it is. */
static bool
is_occasion(const struct line *line)
{
	struct span text = line_text(line);

	return line->end == END_OPEN && span_starts(text, SPAN("在")) &&
	    shape_has(text, SPAN("上的"));
}

/* …总结材料 says what the papers are that one is of, and leaves its title open. */
static bool
names_collection(struct span text)
{
	static const struct span words[] = {WORD("材料"), WORD("汇编"),
	    WORD("彙編"), WORD("选编"), WORD("選編"), WORD("文集"),
	    WORD("文选"), WORD("文選"), WORD("资料"), WORD("資料")};

	return WORD_ENDS(text, words) > 0;
}

/* 首页 > 新闻, …人民政府网: the name of a page or of a site. */
static bool
names_site(struct span text)
{
	static const struct span ends[] = {WORD("网"), WORD("網"), WORD("网站"),
	    WORD("人民政府"), WORD("日报"), WORD("公报"), WORD("门户"),
	    WORD("办公室"), WORD("文件"), WORD("首页"), WORD("新闻"),
	    WORD("正文")};

	return shape_has(text, SPAN(">")) || shape_has(text, SPAN("|")) ||
	    shape_has(text, SPAN("›")) || shape_has(text, SPAN("»")) ||
	    shape_has(text, SPAN("》首页")) || WORD_ENDS(text, ends) > 0;
}

/*
 * 关于… behind the name of who issues it, 在…上的… behind that of a collection,
 * 及…, or the …的讲话 that the first line left open.
 */
static bool
continues_title(const struct line *title, const struct line *next)
{
	static const struct span open[] = {WORD("的"), WORD("和"), WORD("与"),
	    WORD("暨"), WORD("及"), WORD("上")};
	static const struct span about[] = {WORD("关于"), WORD("關於")};
	static const struct span and[] = {WORD("及"), WORD("暨")};
	static const struct span prepositions[] = {
	    WORD("在"), WORD("关于"), WORD("關於")};
	struct span first = line_text(title), text = line_text(next);

	if (next->number != title->number + 1 || next->kind != KIND_PARA ||
	    next->end != END_OPEN)
		return false;
	if (WORD_BEGINS(text, and) > 0 && ends_like_title(text))
		return true;
	if (ends_like_title(first))
		return false;
	if (WORD_BEGINS(text, about) > 0 || title->full ||
	    (is_occasion(next) && names_collection(first)))
		return true;
	return ends_like_title(text) &&
	    (WORD_ENDS(first, open) > 0 ||
		WORD_BEGINS(first, prepositions) > 0 ||
		span_starts(text, SPAN("的")));
}

/* The next line that may be the title, from i on; the block's end if none. */
static size_t
next_candidate(const struct outline *outline, size_t i, bool like_title)
{
	for (; i < outline->body; i++) {
		struct span text = line_text(&outline->lines[i]);

		if (may_be_title(&outline->lines[i]) && !names_site(text) &&
		    (!like_title || ends_like_title(text)))
			break;
	}
	return i;
}

/* Dates, names and what else a title block tells besides the title. */
static bool
is_imprint(const struct outline *outline, size_t i)
{
	struct line line = outline->lines[i];

	imprint_mark(outline, &line);
	return line.kind != KIND_PARA;
}

/* Behind the last line of furniture, what is no date and no name. */
static size_t
behind_furniture(const struct outline *outline)
{
	size_t i = outline->body;

	while (
	    i > 0 && !imprint_is_furniture(line_text(&outline->lines[i - 1])))
		i--;
	if (i == 0)
		return outline->body;
	do
		i = next_candidate(outline, i, false);
	while (i < outline->body && is_imprint(outline, i) && ++i);
	return i;
}

/*
 * The first line that may be one.  Where it names a site, it is the first that
 * ends like a title, or stands behind the furniture of the page; where it does
 * not end like a title, what stands behind the furniture may.
 */
static size_t
find_title(const struct outline *outline)
{
	size_t end = outline->body, first = 0, behind, like;

	while (first < end && !may_be_title(&outline->lines[first]))
		first++;
	if (first == end)
		return end;
	behind = behind_furniture(outline);
	if (names_site(line_text(&outline->lines[first]))) {
		like = next_candidate(outline, first, true);
		if (like < end)
			return like;
		if (behind < end)
			return behind;
		like = next_candidate(outline, first, false);
		return like < end ? like : first;
	}
	if (behind < end &&
	    !ends_like_title(line_text(&outline->lines[first])) &&
	    ends_like_title(line_text(&outline->lines[behind])))
		return behind;
	return first;
}

/* True if there is one; then no other is to be found. */
static bool
mark_given_titles(struct outline *outline)
{
	bool given = false;

	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (line->given != KIND_TITLE)
			continue;
		line_set(line, KIND_TITLE, WHY_GIVEN);
		given = true;
	}
	return given;
}

static void
mark_title(struct outline *outline)
{
	size_t title;
	struct line *line;

	outline->titled = mark_given_titles(outline);
	if (outline->titled || outline->headings_given)
		return;
	title = find_title(outline);
	if (title == outline->body)
		return;
	line = &outline->lines[title];
	line_set(line, KIND_TITLE, WHY_TITLE);
	outline->titled = true;
	if (title + 1 < outline->body && continues_title(line, line + 1))
		line_set(line + 1, KIND_TITLE, WHY_TITLE_MORE);
}

static void
find_salutations(struct outline *outline)
{
	for (size_t i = 0; i < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (line->kind != KIND_PARA || line->chars > CHARS_MANY / 4 ||
		    line->entry != NONE)
			continue;
		if (address_is_salutation(line_text(line)))
			line_set(line, KIND_SALUTE, WHY_SALUTE);
		else if (i == outline->body &&
		    address_is_recipient(line_text(line)))
			line_set(line, KIND_SALUTE, WHY_RECIPIENT);
	}
}

/* 于北京西城, below the date or the name. */
static bool
is_place_below(const struct line *line)
{
	static const struct span words[] = {WORD("于"), WORD("於")};
	struct span text = line_text(line);

	return (line[-1].kind == KIND_DATE || line[-1].kind == KIND_BYLINE) &&
	    line->end == END_OPEN && line->chars <= PLACE_CHARS &&
	    WORD_BEGINS(text, words) > 0 && !person_is_name(text);
}

static bool
is_page_label(const struct line *line)
{
	struct span text = line_text(line);

	return imprint_is_furniture(text) && label_kind(text) == KIND_UNKNOWN;
}

/* 时间： beside 来源： is when a page was put up, not when one spoke. */
static bool
is_page_time(const struct outline *outline, size_t i)
{
	const struct line *line = &outline->lines[i];

	return label_kind(line_text(line)) == KIND_DATE &&
	    ((i > 0 && is_page_label(line - 1)) ||
		(i + 1 < outline->body && is_page_label(line + 1)));
}

/* A name without a title above it may be anything. */
static void
mark_imprint(const struct outline *outline, size_t i)
{
	struct line *line = &outline->lines[i];

	if (line->kind != KIND_PARA || is_page_time(outline, i))
		return;
	if (i > 0 && is_place_below(line)) {
		line_set(line, KIND_PLACE, WHY_PLACE);
		return;
	}
	imprint_mark(outline, line);
	if (line->kind == KIND_BYLINE && !outline->titled &&
	    label_kind(line_text(line)) == KIND_UNKNOWN)
		line_set(line, KIND_PARA, WHY_PLAIN);
	if (line->kind == KIND_PARA && outline->titled && is_occasion(line))
		line_set(line, KIND_SUBTITLE, WHY_SUBTITLE);
}

void
front_find(struct outline *outline)
{
	outline->body = find_body(outline);
	mark_title(outline);
	for (size_t i = 0; i < outline->body; i++)
		mark_imprint(outline, i);
	find_salutations(outline);
}
