/*
 * The red head of an official paper and what stands at its foot, 版头 and 版记.
 *
 * Where it is wanted, records of the head are put in front of all others, in the
 * order of GB/T 9704-2012, 7.2, and those of the foot behind all, 7.3.7; what only
 * the facts tell becomes a record beside them.
 */
#include "document/red_paper.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/scan.h"
#include "structure/end/colophon.h"
#include "structure/front/paper_mark.h"

/* No text has so many lines: each record beyond is a paragraph of its own. */
#define LINE_ADDED (SIZE_MAX / 2)

enum { TEXT_BYTES = 1 << 15, WORDS_BYTES = 32, TITLE_BYTES = 256 };

static size_t
first_text(const struct document *document)
{
	size_t i = 0;

	while (i < document->count && document->blocks[i].kind == KIND_META)
		i++;
	return i;
}

/* The first title; where the paper has none, the end of its head. */
static size_t
find_title(const struct document *document)
{
	size_t i = first_text(document);

	while (i < document->count && document->blocks[i].kind != KIND_TITLE &&
	    !kind_ends_front(document->blocks[i].kind, true))
		i++;
	return i;
}

/* Was put in front of the title. */
static bool
is_put(enum kind kind, bool titled)
{
	return kind == KIND_MARKING ||
	    (!titled && (kind == KIND_ISSUER || kind == KIND_DOCNO));
}

static void
put(struct red_paper *red, struct block block)
{
	struct document *document = &red->document;

	red->blocks = xgrow(
	    red->blocks, &red->cap, document->count + 1, sizeof(*red->blocks));
	red->blocks[document->count++] = block;
	document->blocks = red->blocks;
}

/* Records of a kind from `from` on; those of the front only, or all. */
static size_t
put_kind(struct red_paper *red, const struct document *document, size_t end,
    enum kind kind)
{
	size_t count = 0;

	for (size_t i = 0; i < end; i++)
		if (document->blocks[i].kind == kind) {
			put(red, document->blocks[i]);
			count++;
		}
	return count;
}

/* A record that no line of the source has; what is to stand behind may end it already. */
static void
put_text(struct red_paper *red, enum kind kind, const char *before,
    struct span text, const char *behind)
{
	size_t from = red->text.len;

	if (text.len == 0 || from + text.len + WORDS_BYTES > TEXT_BYTES)
		return;
	buf_string(&red->text, before);
	buf_span(&red->text, text);
	if (!span_ends(text, span_of(behind)))
		buf_string(&red->text, behind);
	put(red,
	    (struct block){.kind = kind,
		.line = LINE_ADDED + red->document.count,
		.text = {red->text.data + from, red->text.len - from}});
}

/* The marks of a line that holds no other text. */
static bool
holds(struct span rest, enum paper_mark mark)
{
	enum paper_mark next = PAPER_MARK_NONE;
	struct span value;

	do
		next = paper_mark_next(&rest, &value);
	while (next != PAPER_MARK_NONE && next != mark && rest.len > 0);
	return next == mark;
}

/* The text itself has such a mark: what the facts say of it stands there. */
static bool
prints(const struct document *document, enum paper_mark mark)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if ((mark == PAPER_MARK_APPROVER && block->kind == KIND_DOCNO &&
			paper_mark_approver(block->text).len > 0) ||
		    (block->kind == KIND_MARKING && holds(block->text, mark)))
			return true;
	}
	return false;
}

static void
add_mark(struct red_paper *red, const struct document *document,
    enum paper_mark mark, const char *label, struct span text)
{
	if (!prints(document, mark))
		put_text(red, KIND_MARKING, label, text, "");
}

static void
put_marks(struct red_paper *red, const struct document *document, size_t end,
    const struct facts *facts)
{
	add_mark(red, document, PAPER_MARK_COPY, "",
	    facts_printed(facts, FACT_COPY_NUMBER));
	for (size_t i = 0; i < end; i++)
		if (document->blocks[i].kind == KIND_MARKING &&
		    paper_mark_is(document->blocks[i].text) !=
			PAPER_MARK_APPROVER)
			put(red, document->blocks[i]);
	add_mark(red, document, PAPER_MARK_SECRECY, "",
	    facts_printed(facts, FACT_SECRECY));
	add_mark(red, document, PAPER_MARK_HASTE, "",
	    facts_printed(facts, FACT_URGENCY));
}

/* A letter names who issues it without 文件, 10.1. */
static void
put_issuers(struct red_paper *red, const struct document *document, size_t end,
    const struct facts *facts)
{
	struct span rest = facts_printed(facts, FACT_ISSUER);
	bool letter = span_ends(facts_printed(facts, FACT_TITLE), SPAN("函"));

	if (put_kind(red, document, end, KIND_ISSUER) > 0)
		return;
	while (rest.len > 0) {
		struct span name = facts_next(&rest);

		put_text(red, KIND_ISSUER, "", name,
		    rest.len > 0 || letter ? "" : "文件");
	}
}

/* Those who approve it stand beside each other, 7.2.6. */
static void
add_approvers(
    struct red_paper *red, const struct document *document, struct span rest)
{
	struct buf names = {0};

	while (rest.len > 0) {
		if (names.len > 0)
			buf_string(&names, "　");
		buf_span(&names, facts_next(&rest));
	}
	add_mark(
	    red, document, PAPER_MARK_APPROVER, "签发人：", buf_view(&names));
	buf_free(&names);
}

static void
put_number(struct red_paper *red, const struct document *document, size_t end,
    const struct facts *facts)
{
	if (put_kind(red, document, end, KIND_DOCNO) == 0)
		put_text(
		    red, KIND_DOCNO, "", facts_best(facts, FACT_DOCNO), "");
	for (size_t i = 0; i < end; i++)
		if (document->blocks[i].kind == KIND_MARKING &&
		    paper_mark_is(document->blocks[i].text) ==
			PAPER_MARK_APPROVER)
			put(red, document->blocks[i]);
	add_approvers(red, document, facts_printed(facts, FACT_APPROVER));
}

static void
put_foot(struct red_paper *red, const struct document *document,
    const struct facts *facts)
{
	struct buf printed = {0};
	struct span printer = facts_printed(facts, FACT_PRINTER);
	struct span day = facts_printed(facts, FACT_PRINTED);
	struct colophon colophon;
	bool copied = false, dated = false;

	for (size_t i = 0; i < document->count; i++)
		if (document->blocks[i].kind == KIND_COLOPHON &&
		    colophon_read(document->blocks[i].text, &colophon)) {
			copied |= colophon.copied.len > 0;
			dated |= colophon.printed.len > 0;
		}
	if (!copied)
		put_text(red, KIND_COLOPHON, "抄送：",
		    facts_printed(facts, FACT_COPIED_TO), "。");
	(void)put_kind(red, document, document->count, KIND_COLOPHON);
	if (!dated && day.len > 0) {
		buf_span(&printed, printer);
		if (printer.len > 0)
			buf_string(&printed, "　");
		buf_span(&printed, day);
		put_text(red, KIND_COLOPHON, "", buf_view(&printed), "印发");
	}
	buf_free(&printed);
}

/* The number stands in front of the text, above the title or below it. */
static size_t
front_end(const struct document *document)
{
	size_t i = first_text(document);

	while (i < document->count &&
	    !kind_ends_front(document->blocks[i].kind, true) &&
	    document->blocks[i].kind != KIND_SALUTE)
		i++;
	return i;
}

/* Of an order and of minutes the title is the head, with the number below. */
static void
arrange(struct red_paper *red, const struct document *document,
    const struct facts *facts, bool titled)
{
	size_t front = front_end(document), text = first_text(document);

	red->document = *document;
	red->document.count = 0;
	red->text.len = 0;
	/* spans into it are given out while it grows */
	buf_reserve(&red->text, TEXT_BYTES);
	for (size_t i = 0; i < text; i++)
		put(red, document->blocks[i]);
	put_marks(red, document, front, facts);
	if (!titled) {
		put_issuers(red, document, front, facts);
		put_number(red, document, front, facts);
	}
	for (size_t i = text; i < document->count; i++)
		if (document->blocks[i].kind != KIND_COLOPHON &&
		    (i >= front || !is_put(document->blocks[i].kind, titled)))
			put(red, document->blocks[i]);
	put_foot(red, document, facts);
}

/* Also 会 议 纪 要, as a red head has it. */
static bool
is_minutes(struct span title)
{
	char bytes[TITLE_BYTES];

	title = scan_squeeze(title, bytes, sizeof(bytes));
	return span_ends(title, SPAN("纪要")) || span_ends(title, SPAN("紀要"));
}

static enum paper_form
form_of(const struct document *document, size_t first, size_t title)
{
	struct span text = {NULL, 0};
	bool more = title + 1 < document->count, single;

	if (title < document->count &&
	    document->blocks[title].kind == KIND_TITLE)
		text = blank_trim(document->blocks[title].text);
	for (size_t i = first; i < title; i++)
		if (document->blocks[i].kind == KIND_ISSUER)
			return span_ends(text, SPAN("函")) &&
				!paper_issuer_heads(document->blocks[i].text)
			    ? FORM_LETTER
			    : FORM_PAPER;
	single = more && document->blocks[title + 1].kind == KIND_DOCNO;
	if (text.len == 0 || !single)
		return FORM_NONE;
	if (span_ends(text, SPAN("令")))
		return FORM_ORDER;
	return is_minutes(text) ? FORM_MINUTES : FORM_NONE;
}

/* The record behind the head; minutes say in it whose they are and of what day. */
static size_t
head_end(const struct document *document, enum paper_form form, size_t title)
{
	size_t end = form >= FORM_ORDER ? title + 2 : title;

	if (form == FORM_MINUTES && end < document->count &&
	    document->blocks[end].kind == KIND_DATE)
		end++;
	return end;
}

enum paper_form
red_paper_form(const struct document *document)
{
	return form_of(document, first_text(document), find_title(document));
}

/* A record with a label is none that 版记 could be set from. */
static bool
is_foot(const struct block *block)
{
	return block->kind == KIND_COLOPHON && block->label.len == 0;
}

const struct document *
red_paper_plan(struct red_paper *red, const struct document *document,
    const struct facts *facts)
{
	size_t foot;

	red->form = red_paper_form(document);
	if (red->wanted) {
		arrange(red, document, facts, red->form >= FORM_ORDER);
		document = &red->document;
		red->form = red_paper_form(document);
	}
	red->head = head_end(document, red->form, find_title(document));
	for (foot = document->count;
	     foot > 0 && is_foot(&document->blocks[foot - 1]); foot--)
		;
	red->foot = foot;
	return document;
}

bool
red_paper_added(const struct block *block)
{
	return block->line >= LINE_ADDED;
}

void
red_paper_free(struct red_paper *red)
{
	free(red->blocks);
	buf_free(&red->text);
}
