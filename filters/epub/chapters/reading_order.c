/*
 * The order in which a book is read.
 *
 * A folder is read in the order of its names, as its author has numbered them; a year
 * day by day.  Parts stand behind what is in none.
 */
#include "chapters/reading_order.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "web/order.h"
#include "web/words.h"

/* A chapter among others. */
struct place {
	struct span folder; /* with its slash; empty: in none */
	unsigned year;
	uint32_t when; /* 0: of no account */
	size_t chapter;
};

static struct span
folder_of(struct span name)
{
	while (name.len > 0 && name.ptr[name.len - 1] != '/')
		name.len--;
	return name;
}

/* By parts of the path, so that what is below a folder follows it at once. */
static int
compare_folders(struct span a, struct span b)
{
	while (a.len > 0 && b.len > 0) {
		int order = span_compare(span_cut(&a, '/'), span_cut(&b, '/'));

		if (order != 0)
			return order;
	}
	return (a.len > 0) - (b.len > 0);
}

/* What has no year comes last. */
static int
compare_numbers(uint32_t a, uint32_t b)
{
	return a == b ? 0 : a == 0 ? 1 : b == 0 ? -1 : a < b ? -1 : 1;
}

static int
compare(const void *a, const void *b)
{
	const struct place *first = a, *second = b;
	int order = compare_folders(first->folder, second->folder);

	if (order == 0)
		order = compare_numbers(first->when, second->when);
	if (order == 0)
		order = first->chapter < second->chapter ? -1 : 1;
	return order;
}

/* How the parts are made where nobody has said it. */
static enum parts
found(const struct book *book)
{
	unsigned year = order_year(book->chapter[0].when);
	bool years = false;

	for (size_t i = 0; i < book->count; i++) {
		const struct chapter *chapter = &book->chapter[i];

		if (folder_of(piece_text(&book->text, chapter->name)).len > 0)
			return PARTS_FOLDER;
		years |= order_year(chapter->when) != year;
	}
	return years ? PARTS_YEAR : PARTS_NONE;
}

static struct leaf *
add_leaf(struct book *book)
{
	struct leaf *leaf;

	book->leaf = xgrow(
	    book->leaf, &book->leaf_cap, book->leaves + 1, sizeof(*book->leaf));
	leaf = &book->leaf[book->leaves++];
	*leaf = (struct leaf){.depth = 1};
	return leaf;
}

static void
add_part(struct book *book, struct span title, unsigned depth)
{
	struct piece piece = piece_keep(&book->text, title);
	struct leaf *leaf = add_leaf(book);

	leaf->part = true;
	leaf->title = piece;
	leaf->depth = depth;
}

/* The folders that begin with this one; returns how many it lies in. */
static unsigned
enter_folder(struct book *book, struct span before, struct span folder)
{
	struct span path = folder;
	struct buf title = {0};
	unsigned depth = 0;
	bool same = true;

	while (folder.len > 0) {
		struct span part = span_cut(&folder, '/');
		struct span other = span_cut(&before, '/');

		depth++;
		same = same && span_equal(part, other);
		if (same)
			continue;
		path.len = (size_t)(part.ptr + part.len - path.ptr);
		title.len = 0;
		part_titles_write(&title, &book->titles, path);
		add_part(book, buf_view(&title), depth);
	}
	buf_free(&title);
	return depth;
}

static void
enter_year(struct book *book, unsigned year)
{
	enum language language = book_language(book);
	struct buf title = {0};

	if (year > 0)
		buf_printf(&title, "%u%s", year, web_word(language, WORD_YEAR));
	else
		buf_string(&title, web_word(language, WORD_UNDATED));
	add_part(book, buf_view(&title), 1);
	buf_free(&title);
}

/* Where a chapter stands in such parts; its name lies in a copy of the text. */
static struct place
place_of(
    const struct book *book, const struct buf *text, enum parts parts, size_t i)
{
	const struct chapter *chapter = &book->chapter[i];
	struct place place = {.chapter = i};

	if (parts == PARTS_FOLDER)
		place.folder = folder_of(
		    span_from((struct span){text->data,
				  chapter->name.at + chapter->name.len},
			chapter->name.at));
	if (parts == PARTS_YEAR) {
		place.when = chapter->when;
		place.year = order_year(chapter->when);
	}
	return place;
}

static void
lay_out(struct book *book, enum parts parts, const struct place *place)
{
	for (size_t i = 0; i < book->count; i++) {
		struct chapter *chapter = &book->chapter[place[i].chapter];
		struct leaf *leaf;
		unsigned depth = 0;

		if (parts == PARTS_FOLDER)
			depth = enter_folder(book,
			    i > 0 ? place[i - 1].folder
				  : (struct span){NULL, 0},
			    place[i].folder);
		if (parts == PARTS_YEAR) {
			if (i == 0 || place[i - 1].year != place[i].year)
				enter_year(book, place[i].year);
			depth = 1;
		}
		chapter->leaf = book->leaves;
		leaf = add_leaf(book);
		leaf->depth = depth + 1;
		leaf->chapter = place[i].chapter;
		leaf->title = chapter->title;
	}
}

void
reading_order(struct book *book)
{
	enum parts parts = book->wish->name == NULL ? PARTS_NONE
	    : book->wish->parts == PARTS_FOUND      ? found(book)
						    : book->wish->parts;
	struct place *place = xcalloc(book->count, sizeof(*place));
	struct buf text = {0}; /* the book's moves when a part is added */

	buf_span(&text, buf_view(&book->text));
	for (size_t i = 0; i < book->count; i++)
		place[i] = place_of(book, &text, parts, i);
	for (size_t i = 0; i < book->count && parts == PARTS_FOLDER; i++)
		part_titles_compare(&book->titles, place[i].folder);
	qsort(place, book->count, sizeof(*place), compare);
	lay_out(book, parts, place);
	free(place);
	buf_free(&text);
}

void
leaf_file(struct buf *out, size_t leaf)
{
	buf_printf(out, "c%04zu.xhtml", leaf + 1);
}
