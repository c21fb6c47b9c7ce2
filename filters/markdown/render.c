/* A document as CommonMark: headings, and one paragraph a line. */
#include "render.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "footnote.h"
#include "gfm_write.h"
#include "markdown_escape.h"
#include "stream/converter.h"
#include "strong.h"
#include "structure/lines/shape.h"
#include "structure/plain/runin.h"
#include "web/anchor.h"

enum { HEADING_MAX = 6 };

struct renderer {
	const struct document *document;
	const struct markdown_style *style;
	struct buf *out;
	size_t body; /* where in out the text begins */
	struct buf line; /* of the text, before it is escaped */
	struct anchor_table anchors; /* where they are written */
	struct marks *marks;
	struct buf title; /* that the front matter has, and nothing else yet */
};

enum setting {
	SET_REFUSED,
	SET_NOT,
	SET_TITLE,
	SET_HEADING,
	SET_TURN,
	SET_FOOTNOTE,
	SET_ROWS,
	SET_PARAGRAPH,
};

static const enum setting settings[KIND_COUNT] = {
    [KIND_META] = SET_NOT,
#define KIND(id, name, section, given, front, markdown, ...) \
	[KIND_##id] = SET_##markdown,
#include "stream/kinds.def"
};

/* Begin a Markdown block; returns where it stands, for escape(). */
static unsigned
begin_block(struct renderer *r)
{
	if (r->out->len == r->body)
		return ESCAPE_START | ESCAPE_FIRST;
	buf_byte(r->out, '\n');
	return ESCAPE_START;
}

/* The record as one line of text, behind what r->line holds. */
static void
add_line(struct renderer *r, const struct block *block)
{
	buf_span(&r->line, block->label);
	buf_span(&r->line, block->text);
}

static struct span
line_of(struct renderer *r, const struct block *block)
{
	r->line.len = 0;
	add_line(r, block);
	return blank_trim(buf_view(&r->line));
}

static void
paragraph(struct renderer *r, const struct block *block, struct span line)
{
	if (line.len == 0)
		return;
	footnote_text(r->out, r->marks, block, line, begin_block(r));
	buf_byte(r->out, '\n');
}

static void
heading_mark(struct renderer *r, unsigned depth)
{
	(void)begin_block(r);
	buf_add(r->out, "######", depth);
	buf_byte(r->out, ' ');
}

/* The next character that is no blank, or 0. */
static uint32_t
next_dark(struct span *text)
{
	while (text->len > 0) {
		uint32_t code;

		*text = span_from(*text, utf8_next(*text, 0, &code));
		if (code != ' ' && code != 0x3000)
			return code;
	}
	return 0;
}

/* The lines of a title are what the front matter has, blanks left aside. */
static bool
is_in_front(struct renderer *r, const struct block *block, size_t count)
{
	struct span front = buf_view(&r->title), text;
	uint32_t code;

	if (!r->style->no_title || front.len == 0)
		return false;
	r->line.len = 0;
	for (size_t i = 0; i < count; i++)
		add_line(r, &block[i]);
	text = buf_view(&r->line);
	do
		code = next_dark(&front);
	while (code == next_dark(&text) && code != 0);
	return code == 0 && next_dark(&text) == 0;
}

/*
 * Title records in a row are the lines of one title: one heading, as a page
 * has one, and a line end that no processor takes for white space of its own.
 */
static void
title(struct renderer *r, const struct block *block, size_t count)
{
	bool begun = false;

	if (is_in_front(r, block, count)) {
		r->title.len = 0;
		return;
	}
	for (; count > 0; count--, block++) {
		struct span line = line_of(r, block);

		if (line.len == 0)
			continue;
		if (begun)
			buf_string(r->out, "&#10;");
		else
			heading_mark(r, 1);
		footnote_text(r->out, r->marks, block, line, ESCAPE_HEADING);
		begun = true;
	}
	if (begun)
		buf_byte(r->out, '\n');
}

/* That of its page: s2-3 for （三） in 二、, or one of its words. */
static void
identifier(struct renderer *r, const struct block *block)
{
	buf_string(r->out, " {#");
	if (!anchor_section(&r->anchors, block, r->out))
		anchor_write(&r->anchors, block, r->out);
	buf_byte(r->out, '}');
}

/* The text of a record that shares its line with the one before it. */
static bool
runs_on(const struct block *block, size_t count)
{
	return count > 1 && block[1].kind == KIND_PARA &&
	    block[1].line == block->line;
}

/* A paragraph follows, with nothing between. */
static bool
heads_paragraph(const struct block *block, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (blank_trim(block[i].text).len + block[i].label.len > 0)
			return settings[block[i].kind] >= SET_TURN;
	return false;
}

/*
 * Whether the end of the heading says the wrong thing of it: who reads the
 * Markdown takes a heading for one that runs in if it ends as they do.
 */
static bool
is_misleading(const struct block *block, size_t count, struct span line)
{
	bool runs_in = runin_looks(line);

	if (block->kind == KIND_RUNIN && runs_on(block, count))
		return !runs_in && shape_end(line) != END_OPEN;
	return runs_in && heads_paragraph(block, count);
}

/* The last character, in front of marks of notes, as an entity says: not as it looks. */
static void
heading_text(struct renderer *r, const struct block *block, struct span line,
    bool misleading)
{
	size_t end = misleading ? footnote_tail(r->marks, block, line) : 0;
	size_t last = end > 0 ? utf8_before(line, end) : line.len;
	uint32_t code = 0;

	footnote_text(r->out, r->marks, block, (struct span){line.ptr, last},
	    ESCAPE_HEADING);
	if (end == 0)
		return;
	(void)utf8_next(line, last, &code);
	buf_printf(r->out, "&#%u;", (unsigned)code);
	if (end < line.len)
		footnote_rest(r->out, r->marks, block, span_from(line, end));
}

static void
heading(
    struct renderer *r, const struct block *block, size_t count, unsigned level)
{
	struct span line = line_of(r, block);

	if (line.len == 0)
		return;
	heading_mark(r, level + 1);
	heading_text(r, block, line, is_misleading(block, count, line));
	if (r->style->ids)
		identifier(r, block);
	buf_byte(r->out, '\n');
}

/* A paragraph that begins with a heading of `len` bytes in strong emphasis. */
static void
strong_paragraph(
    struct renderer *r, const struct block *block, struct span line, size_t len)
{
	size_t strong = strong_length(line, len < line.len ? len : line.len);

	if (strong == 0) {
		paragraph(r, block, line);
		return;
	}
	(void)begin_block(r);
	buf_string(r->out, "**");
	footnote_text(r->out, r->marks, block, (struct span){line.ptr, strong},
	    ESCAPE_INSIDE);
	buf_string(r->out, "**");
	footnote_rest(r->out, r->marks, block, span_from(line, strong));
	buf_byte(r->out, '\n');
}

/* The same with the paragraph on its line; returns how many records. */
static size_t
strong_heading(struct renderer *r, const struct block *block, size_t count)
{
	bool joined = block->kind == KIND_RUNIN && runs_on(block, count);
	struct span line = line_of(r, block);
	size_t len = line.len;

	if (joined) {
		size_t before = (size_t)(line.ptr - r->line.data);

		add_line(r, &block[1]);
		line = blank_trim(span_from(buf_view(&r->line), before));
	}
	strong_paragraph(r, block, line, len);
	return joined ? 2 : 1;
}

/* Head or run-in; returns how many records it took. */
static size_t
section(struct renderer *r, const struct block *block, size_t count)
{
	unsigned level = block->level > 0 ? block->level : 1;
	bool bold = block->kind == KIND_RUNIN && r->style->run_in_bold;

	if (bold || level + 1 > HEADING_MAX)
		return strong_heading(r, block, count);
	heading(r, block, count, level);
	return 1;
}

/* A speaker's label and what is said behind it are one paragraph. */
static size_t
turn(struct renderer *r, const struct block *block, size_t count)
{
	bool joined = runs_on(block, count);

	r->line.len = 0;
	add_line(r, block);
	if (joined)
		add_line(r, &block[1]);
	paragraph(r, block, blank_trim(buf_view(&r->line)));
	return joined ? 2 : 1;
}

/* A note with what goes on with it; one that nothing points to is text. */
static size_t
footnote(struct renderer *r, const struct block *block, size_t count)
{
	size_t taken = 1;

	if (!footnote_is(r->marks, block)) {
		paragraph(r, block, line_of(r, block));
		return 1;
	}
	(void)begin_block(r);
	footnote_write(r->out, r->marks, block);
	while (taken < count && block[taken].kind == KIND_FOOTNOTE &&
	    block[taken].label.len == 0)
		footnote_more(r->out, &block[taken++]);
	return taken;
}

/* Write what begins at the block; returns how many records, 0: refused. */
static size_t
element(struct renderer *r, const struct block *block, size_t count)
{
	size_t titles = 1;

	switch (settings[block->kind]) {
	case SET_NOT:
		return 1;
	case SET_TITLE:
		while (titles < count && block[titles].kind == KIND_TITLE)
			titles++;
		title(r, block, titles);
		return titles;
	case SET_HEADING:
		return section(r, block, count);
	case SET_TURN:
		return turn(r, block, count);
	case SET_FOOTNOTE:
		return footnote(r, block, count);
	case SET_ROWS:
		if (r->style->tables) {
			(void)begin_block(r);
			return gfm_write(r->out, r->marks, block, count);
		}
		paragraph(r, block, line_of(r, block));
		return 1;
	case SET_PARAGRAPH:
		paragraph(r, block, line_of(r, block));
		return 1;
	case SET_REFUSED:
		break;
	}
	(void)converter_refuse(r->document, block);
	return 0;
}

bool
render(struct buf *out, const struct document *document,
    const struct markdown_style *style)
{
	struct marks marks = {0};
	struct renderer r = {
	    .document = document, .style = style, .out = out, .marks = &marks};
	size_t at = 0, step = 1;

	inline_begin(&marks, document);
	if (style->ids)
		anchor_find(&r.anchors, document);
	front_matter(out, document, style->front, &r.title);
	r.body = out->len;
	for (; at < document->count && step > 0; at += step)
		step = element(&r, &document->blocks[at], document->count - at);
	if (style->footer && step > 0)
		footer(out, document);
	buf_free(&r.line);
	buf_free(&r.title);
	anchor_free(&r.anchors);
	inline_free(&marks);
	return step > 0;
}
