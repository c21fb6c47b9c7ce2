/*
 * The index of persons, by the sounds of their names, or by strokes where characters
 * are traditional: as ICU orders them.
 */
#include "matter/people_page.h"

#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/uiter.h>

#include "base/alloc.h"
#include "chapters/reading_order.h"
#include "chapters/xhtml.h"
#include "web/lost_glyph.h"
#include "web/words.h"

/* A mention in its place: of whom, and where. */
struct line {
	const struct person *person;
	const struct mention *mention;
	struct span name;
	size_t leaf;
};

bool
people_are_listed(const struct book *book)
{
	return book->crowd.keys.count > 1;
}

static int
compare_names(const UCollator *collator, struct span a, struct span b)
{
	UErrorCode status = U_ZERO_ERROR;
	UCharIterator first, second;
	int order;

	uiter_setUTF8(&first, a.ptr, (int32_t)a.len);
	uiter_setUTF8(&second, b.ptr, (int32_t)b.len);
	order = collator == NULL
	    ? 0
	    : (int)ucol_strcollIter(collator, &first, &second, &status);
	return order != 0 ? order : span_compare(a, b);
}

static int
compare(const void *a, const void *b, void *collator)
{
	const struct line *first = a, *second = b;
	int order = compare_names(collator, first->name, second->name);

	if (order == 0)
		order = first->person < second->person
		    ? -1
		    : first->person > second->person;
	if (order == 0)
		order = first->leaf < second->leaf ? -1 : 1;
	return order;
}

static struct line *
lines_of(const struct book *book)
{
	const struct crowd *crowd = &book->crowd;
	struct line *line = xcalloc(crowd->mentions, sizeof(*line));

	for (size_t i = 0; i < crowd->mentions; i++) {
		const struct mention *mention = &crowd->mention[i];

		line[i].mention = mention;
		line[i].person = &crowd->person[mention->person];
		line[i].name = piece_text(&crowd->text, line[i].person->name);
		line[i].leaf = book->chapter[mention->chapter].leaf;
	}
	return line;
}

static void
write_person(
    struct buf *out, const struct book *book, const struct person *person)
{
	struct span role = piece_text(&book->crowd.text, person->role);

	buf_string(out, "<dt><b>");
	lost_glyph_text(out, piece_text(&book->crowd.text, person->name));
	buf_string(out, "</b>");
	if (role.len > 0) {
		buf_string(out, " <span>");
		lost_glyph_text(out, role);
		buf_string(out, "</span>");
	}
	buf_string(out, "</dt>\n");
}

static void
write_place(struct buf *out, const struct book *book, const struct line *line)
{
	const struct chapter *chapter = &book->chapter[line->mention->chapter];

	buf_string(out, "<dd><a href=\"");
	leaf_file(out, line->leaf);
	if (line->mention->anchor.len > 0) {
		buf_byte(out, '#');
		buf_span(
		    out, piece_text(&book->crowd.text, line->mention->anchor));
	}
	buf_string(out, "\">");
	lost_glyph_text(out, piece_text(&book->text, chapter->title));
	buf_string(out, "</a></dd>\n");
}

void
people_page(struct buf *out, const struct book *book)
{
	enum language language = book_language(book);
	const char *word = web_word(language, WORD_PEOPLE);
	UErrorCode status = U_ZERO_ERROR;
	UCollator *collator = ucol_open(
	    language == LANGUAGE_HANT ? "zh_Hant" : "zh_Hans", &status);
	struct line *line = lines_of(book);

	portable_sort(line, book->crowd.mentions, sizeof(*line), compare,
	    U_SUCCESS(status) ? collator : NULL);
	xhtml_begin(out, span_of(word), language, "backmatter");
	buf_printf(
	    out, "<section class=\"people\">\n<h1>%s</h1>\n<dl>\n", word);
	for (size_t i = 0; i < book->crowd.mentions; i++) {
		if (i == 0 || line[i].person != line[i - 1].person)
			write_person(out, book, line[i].person);
		write_place(out, book, &line[i]);
	}
	buf_string(out, "</dl>\n</section>\n");
	xhtml_end(out);
	ucol_close(collator);
	free(line);
}
