/*
 * A document as the paragraphs of a paper.
 *
 * Records of one line are one paragraph: a heading that a sentence runs on, or who
 * speaks and what is said.  What style the first has is the paragraph's; that of
 * another part is the style of its characters.
 */
#include "body/typeset.h"

#include "base/message.h"
#include "body/own_table.h"
#include "body/paragraph.h"
#include "body/roster.h"
#include "chinese/measure.h"
#include "document/sign_place.h"
#include "red/red_write.h"
#include "stream/converter.h"
#include "web/escape.h"

/* The style of a kind in front of the text, and in it; a missing row is BODY. */
struct kind_style {
	enum style front, body;
};

static const struct kind_style sets[KIND_COUNT] = {
    [KIND_TITLE] = {STYLE_TITLE, STYLE_TITLE},
    [KIND_SUBTITLE] = {STYLE_SUBTITLE, STYLE_SUBTITLE},
    [KIND_BYLINE] = {STYLE_AUTHOR, STYLE_AUTHOR},
    [KIND_DATE] = {STYLE_AUTHOR, STYLE_DATE},
    [KIND_PLACE] = {STYLE_AUTHOR, STYLE_AUTHOR},
    [KIND_DOCNO] = {STYLE_DOCNO, STYLE_DOCNO},
    [KIND_ISSUER] = {STYLE_ISSUER, STYLE_ISSUER},
    [KIND_MARKING] = {STYLE_MARKING, STYLE_MARKING},
    [KIND_COLOPHON] = {STYLE_COPIED, STYLE_COPIED},
    [KIND_SALUTE] = {STYLE_SALUTE, STYLE_SALUTE},
    [KIND_CAPTION] = {STYLE_CAPTION, STYLE_CAPTION},
    [KIND_COLUMNS] = {STYLE_LINE, STYLE_LINE},
    [KIND_ROW] = {STYLE_LINE, STYLE_LINE},
    [KIND_LINE] = {STYLE_LINE, STYLE_LINE},
    [KIND_NOTE] = {STYLE_NOTE, STYLE_NOTE},
    [KIND_FOOTNOTE] = {STYLE_FOOTNOTE, STYLE_FOOTNOTE},
    [KIND_CLOSE] = {STYLE_CLOSING, STYLE_CLOSING},
    [KIND_SIGN] = {STYLE_SIGN, STYLE_SIGN},
    [KIND_ATTACH] = {STYLE_ATTACH, STYLE_ATTACH},
};

static bool
is_front(enum kind kind)
{
	return kind <= KIND_DOCNO || kind == KIND_NOTE;
}

/*
 * 7.3.7: what stands for an enclosed paper is 附件1 alone, in front of its title or
 * behind the date of the paper that encloses it; all else called so is the list.
 */
static bool
is_enclosure(const struct document *document, size_t i)
{
	const struct block *blocks = document->blocks;

	return (i + 1 < document->count && blocks[i + 1].kind == KIND_TITLE) ||
	    (i > 0 && blocks[i - 1].kind == KIND_DATE);
}

static enum style
style_of(struct paper *paper, const struct document *document, size_t i)
{
	const struct block *block = &document->blocks[i];
	enum kind kind = block->kind;

	if (kind == KIND_HEAD)
		return style_of_level(block->level);
	if (kind == KIND_ATTACH && is_enclosure(document, i))
		return STYLE_ENCLOSURE;
	if (kind == KIND_SUBTITLE && !paper->body &&
	    paper->red.paper.form == FORM_MINUTES)
		return STYLE_MATTER;
	return paper->body ? sets[kind].body : sets[kind].front;
}

static bool
is_again(const struct document *document, size_t i, enum kind kind)
{
	return i > 0 && document->blocks[i - 1].kind == kind;
}

static bool
is_numbered(struct span name)
{
	return name.len > 0 && name.ptr[0] >= '0' && name.ptr[0] <= '9';
}

/*
 * Characters in front of the name of an attachment: 附件：, and 1. where there are
 * several.
 */
static void
place_attachment(struct paper *paper, struct span text, struct placing *placing)
{
	const struct span word = SPAN("附件：");
	unsigned label = paper->said ? 100 : 300;

	if (!paper->said && !span_starts(text, word))
		return;
	if (!paper->said && is_numbered(span_from(text, word.len)))
		label += 100;
	placing->left = paper->said ? 600 : 200 + label;
	placing->hanging = label;
	placing->above = paper->said ? 0 : 100;
	paper->said = true;
}

/*
 * 10.3: who was present two characters in, and lines that wrap, or go on, below the
 * first name.
 */
static void
place_roster(struct paper *paper, const struct document *document, size_t i,
    struct placing *placing)
{
	const struct block *block = &document->blocks[i];
	size_t label = roster_label(block->text);
	unsigned width =
	    (unsigned)measure_width((struct span){block->text.ptr, label}) * 50;

	if (block->kind != KIND_LINE) {
		paper->roster = 0;
		return;
	}
	if (label == 0) {
		placing->left = paper->roster;
		return;
	}
	if (paper->roster == 0 && i > 0 && paper->body)
		placing->above = 100;
	paper->roster = placing->left = 200 + width;
	placing->hanging = width;
	placing->label = label;
}

/* 第一章 of a law and its like stand in the middle. */
static bool
is_chapter(const struct block *block)
{
	return block->kind == KIND_HEAD &&
	    span_starts(block->label, SPAN("第"));
}

/* Who signs, and the date: a line parts them from the text. */
static void
place_signer(const struct document *document, size_t i, struct placing *placing)
{
	placing->right = (unsigned)sign_place(document, i) * 50; /* 7.3.5.2 */
	if (!is_again(document, i, KIND_SIGN) &&
	    !is_again(document, i, KIND_DATE))
		placing->above = 100;
}

/* Two lines above the title of the paper, one above that of an enclosed one. */
static void
place_title(const struct paper *paper, const struct document *document,
    size_t i, struct placing *placing)
{
	if (is_again(document, i, document->blocks[i].kind))
		return;
	placing->new_page = paper->body; /* 7.3.7 */
	placing->above =
	    paper->body || is_again(document, i, KIND_ATTACH) ? 100 : 200;
}

static void
place(struct paper *paper, const struct document *document, size_t i,
    struct placing *placing)
{
	const struct block *block = &document->blocks[i];
	bool behind_front = i > 0 && is_front(document->blocks[i - 1].kind);

	if (placing->style == STYLE_SIGN || placing->style == STYLE_DATE)
		place_signer(document, i, placing);
	else if (placing->style == STYLE_ATTACH)
		place_attachment(paper, block->text, placing);
	else if (placing->style == STYLE_ENCLOSURE)
		placing->new_page = true;
	else if (is_chapter(block))
		placing->centred = true;
	else if (style_is_title(placing->style))
		place_title(paper, document, i, placing);
	if (!paper->body && behind_front && !is_front(block->kind))
		placing->above = i == paper->red.paper.head ? 200 : 100;
}

/* The next record that is not of the same line. */
static size_t
behind_line(const struct document *document, size_t i)
{
	size_t line = document->blocks[i].line;

	while (i < document->count && document->blocks[i].line == line)
		i++;
	return i;
}

enum { SHORT_HALVES = 6 * 28 * 2 }; /* six lines, in half characters */

/*
 * A short paragraph below the title, which is kept with it: kept with what follows,
 * too, all of the paper would leave the page of a red head.
 */
static bool
is_short_text(const struct document *document, size_t i)
{
	return document->blocks[i].kind == KIND_PARA &&
	    measure_width(document->blocks[i].text) < SHORT_HALVES &&
	    (i == 0 || is_front(document->blocks[i - 1].kind) ||
		is_again(document, i, KIND_SALUTE));
}

/*
 * 7.3.5.5: no page has nothing but who signs, or the date, or the list of attachments
 * in front: the end of the text goes with them, if it is not all of it.
 */
static bool
is_kept(const struct paper *paper, const struct document *document, size_t i)
{
	const struct block *blocks = document->blocks;
	size_t next = behind_line(document, i);
	enum kind kind;

	if (next == document->count || next >= paper->notes.first ||
	    paper->writer.look->base != BASE_OFFICIAL)
		return false;
	kind = blocks[next].kind;
	if (is_short_text(document, i))
		return false;
	if (kind == KIND_DATE)
		return blocks[i].kind == KIND_SIGN || paper->body;
	return kind == KIND_SIGN ||
	    (kind == KIND_ATTACH && !is_enclosure(document, next));
}

/* The part of a paragraph that a record is. */
static enum part_style
part_of(const struct block *block)
{
	if (block->kind == KIND_TURN)
		return PART_SPEAKER;
	return block->kind == KIND_RUNIN ? PART_HEADING : PART_PLAIN;
}

/* The records of one line, from the first on; returns the one behind. */
static size_t
write_line(struct paper *paper, const struct document *document, size_t i,
    struct buf *out)
{
	const struct block *first = &document->blocks[i];
	struct placing placing = {.style = style_of(paper, document, i)};

	place(paper, document, i, &placing);
	if (paper->writer.look->base == BASE_OFFICIAL)
		place_roster(paper, document, i, &placing);
	placing.keep = is_kept(paper, document, i);
	paper->said &= first->kind == KIND_ATTACH;
	if (!is_front(first->kind))
		paper->body = true;
	if (placing.new_page) /* that of a paper with a front of its own */
		paper->body = false;
	paragraph_begin(paper->writer.look, &placing, out);
	for (;
	     i < paper->notes.first && document->blocks[i].line == first->line;
	     i++) {
		const struct block *block = &document->blocks[i];

		if (style_is_title(placing.style))
			paragraph_title(&paper->writer, block, out);
		else if (placing.label > 0)
			paragraph_labelled(
			    &paper->writer, block, placing.label, out);
		else
			paragraph_part(
			    &paper->writer, part_of(block), block, out);
	}
	paragraph_end(out);
	return i;
}

static bool
is_writable(const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		uint32_t code = escape_forbids(block->text);

		if (block->kind == KIND_UNKNOWN)
			return converter_refuse(document, block);
		if (code == 0)
			code = escape_forbids(block->label);
		if (code != 0) {
			fail(document->source, block->line,
			    "no XML may hold U+%04X", (unsigned)code);
			return false;
		}
	}
	return true;
}

bool
paper_begin(struct paper *paper, const struct document *document)
{
	paper->body = paper->said = false;
	paper->roster = 0;
	if (!is_writable(document))
		return false;
	inline_begin(&paper->writer.marks, document);
	own_notes_find(&paper->notes, &paper->writer.marks, document);
	paper->writer.notes = own_notes_name(&paper->notes, document);
	return true;
}

/* What begins at a record: one that says what is known, a table, a line. */
static size_t
write_next(struct paper *paper, const struct document *document, size_t i,
    struct buf *out)
{
	const struct block *block = &document->blocks[i];
	size_t rows;

	if (block->kind == KIND_META)
		return i + 1;
	if (paper->writer.look->base == BASE_OFFICIAL) {
		size_t next = red_write(&paper->red, document, i, out);

		if (next > i)
			return next;
	}
	rows = table_write(&paper->writer, block, paper->notes.first - i, out);
	if (rows == 0)
		return write_line(paper, document, i, out);
	paper->body = true;
	return i + rows;
}

void
paper_write(
    struct paper *paper, const struct document *document, struct buf *out)
{
	paper->writer.lines = NULL;
	for (size_t i = 0; i < paper->notes.first;)
		i = write_next(paper, document, i, out);
}

void
paper_notes(
    struct paper *paper, const struct document *document, struct buf *out)
{
	own_notes_write(&paper->notes, &paper->writer, document, out);
}

void
paper_free(struct paper *paper)
{
	inline_free(&paper->writer.marks);
	red_paper_free(&paper->red.paper);
}
