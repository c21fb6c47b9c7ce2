/* A book: its chapters, put aside until all of them are known. */
#include "chapters/book.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chapters/chapter_page.h"
#include "chinese/moment.h"
#include "web/anchor.h"
#include "web/fit.h"
#include "web/heading_text.h"
#include "web/inner_title.h"
#include "web/nesting.h"
#include "web/order.h"
#include "web/words.h"

enum { CONTENTS_DEPTH = 2 };

/* An entry; its text is what is appended to that of the book behind it. */
static struct heading *
add_entry(struct book *book, unsigned depth, const struct anchor_table *anchors,
    size_t i)
{
	struct heading *heading;
	size_t at = book->text.len;

	book->heading = xgrow(book->heading, &book->heading_cap,
	    book->headings + 1, sizeof(*book->heading));
	heading = &book->heading[book->headings++];
	heading->depth = depth;
	anchor_write(anchors, &anchors->document->blocks[i], &book->text);
	heading->anchor = (struct piece){at, book->text.len - at};
	heading->text = (struct piece){book->text.len, 0};
	return heading;
}

static void
add_heading(struct book *book, unsigned depth,
    const struct anchor_table *anchors, size_t i)
{
	const struct block *block = &anchors->document->blocks[i];
	struct heading *heading;

	if (depth > CONTENTS_DEPTH)
		return;
	heading = add_entry(book, depth, anchors, i);
	buf_span(&book->text, block->label);
	buf_span(&book->text, blank_cut_end(heading_text(block->text)));
	heading->text.len = book->text.len - heading->text.at;
}

static void
add_title(struct book *book, unsigned depth, const struct anchor_table *anchors,
    size_t i)
{
	struct heading *heading = add_entry(book, depth, anchors, i);

	inner_title_text(anchors->document, i, &book->text);
	heading->text.len = book->text.len - heading->text.at;
}

static void
note_turn(struct book *book, const struct anchor_table *anchors, size_t at)
{
	struct buf anchor = {0};

	anchor_write(anchors, &anchors->document->blocks[at], &anchor);
	crowd_turn(&book->crowd, at, buf_view(&anchor), book->count - 1);
	buf_free(&anchor);
}

/*
 * What is looked for in a chapter: its headings, the titles of what is enclosed, and
 * who begins to speak where.
 */
static void
note_places(struct book *book, const struct document *document)
{
	struct nesting nesting = {0};
	struct inner_titles inner = {0};
	struct anchor_table anchors = {0};

	anchor_find(&anchors, document);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		nesting_place(&nesting, block);
		if (inner_title_begins(&inner, document, i))
			add_title(book, inner.depth, &anchors, i);
		else if (kind_is_heading(block->kind))
			add_heading(
			    book, inner.depth + nesting.sections, &anchors, i);
		else if (block->kind == KIND_TURN)
			note_turn(book, &anchors, i);
	}
	anchor_free(&anchors);
}

static void
note_speakers(struct book *book)
{
	struct span rest = book->facts.speaker;

	while (rest.len > 0) {
		struct span speaker = facts_next(&rest);

		if (speaker.len > 0)
			(void)set_put(&book->speakers, speaker);
	}
}

/* The date of a chapter, and whether it is the last of the book. */
static uint32_t
note_date(struct book *book)
{
	const struct known *date = &book->facts.known.known[FACT_DATE];
	struct day day = moment_first(buf_view(&date->standard));
	struct buf iso = {0};

	if (day.year == 0)
		return 0;
	period_day(&iso, day);
	if (span_compare(buf_view(&iso), piece_text(&book->text, book->date)) >
	    0)
		book->date = piece_keep(&book->text, buf_view(&iso));
	buf_free(&iso);
	return order_of_date(day);
}

static void
digest(struct book *book, const struct document *document)
{
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		const struct span parts[] = {
		    block->kind_name, block->label, block->text};

		for (size_t part = 0; part < 3 && block->kind != KIND_META;
		     part++) {
			SHA256Update(&book->digest,
			    (const uint8_t *)parts[part].ptr, parts[part].len);
			SHA256Update(&book->digest, (const uint8_t *)"\n", 1);
		}
	}
}

/* A book of one chapter holds its page, one of many puts it aside. */
static void
keep_page(struct book *book, struct chapter *chapter)
{
	chapter->size = book->page.len;
	if (book->wish->name != NULL)
		chapter->at =
		    spool_add(&book->spool, book->page.data, book->page.len);
}

void
book_page(struct book *book, const struct chapter *chapter, struct buf *out)
{
	if (book->wish->name != NULL)
		(void)spool_read(&book->spool, chapter->at, chapter->size, out);
	else
		buf_span(out, buf_view(&book->page));
}

/* Before the first chapter; editions that look different are different books. */
static void
begin(struct book *book)
{
	static const uint8_t seed[] = "jianggao";
	uint8_t edition[2] = {book->wish->name != NULL, book->wish->vertical};

	SHA256Init(&book->digest);
	SHA256Update(&book->digest, seed, sizeof(seed));
	SHA256Update(&book->digest, edition, sizeof(edition));
}

bool
book_add(struct book *book, const struct document *document)
{
	struct chapter *chapter;

	if (!fit_for_page(document))
		return false;
	if (book->count == 0)
		begin(book);
	web_facts_of_document(&book->facts, document);
	book->chapter = xgrow(book->chapter, &book->chapter_cap,
	    book->count + 1, sizeof(*book->chapter));
	chapter = &book->chapter[book->count++];
	*chapter = (struct chapter){.heading = book->headings};
	chapter->name = piece_keep(&book->text, document->name);
	chapter->title = piece_keep(&book->text, buf_view(&book->facts.title));
	chapter->when = note_date(book);
	book->languages[book->facts.language]++;
	note_speakers(book);
	if (book->wish->name != NULL)
		part_titles_take(&book->titles, document);
	crowd_enter(
	    &book->crowd, document, &book->facts.known, book->count - 1);
	note_places(book, document);
	chapter->headings = book->headings - chapter->heading;
	digest(book, document);
	book->page.len = 0;
	chapter_page(&book->page, document, &book->facts, book->wish->vertical);
	keep_page(book, chapter);
	return true;
}

enum language
book_language(const struct book *book)
{
	return language_of_most(book->languages);
}

struct span
book_title(const struct book *book)
{
	if (book->wish->name == NULL)
		return piece_text(&book->text, book->chapter[0].title);
	return span_of(book->wish->title != NULL
		? book->wish->title
		: web_word(book_language(book), WORD_SITE));
}

void
book_clear(struct book *book)
{
	book->count = book->headings = book->leaves = 0;
	book->text.len = 0;
	book->date = (struct piece){0};
	memset(book->languages, 0, sizeof(book->languages));
	crowd_clear(&book->crowd);
	set_free(&book->speakers);
}

void
book_free(struct book *book)
{
	free(book->chapter);
	free(book->heading);
	free(book->leaf);
	buf_free(&book->text);
	buf_free(&book->page);
	spool_close(&book->spool);
	crowd_free(&book->crowd);
	set_free(&book->speakers);
	part_titles_free(&book->titles);
	web_facts_free(&book->facts);
}
