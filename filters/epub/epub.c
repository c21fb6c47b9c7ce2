/* jg-epub: blocks to the members of books. */
#include <string.h>

#include "base/filter.h"
#include "base/message.h"
#include "base/name.h"
#include "bind.h"
#include "stream/converter.h"
#include "web/setting.h"

enum { BOOK = 'b', PARTS = 'p', TITLE = 't', VERTICAL = 'v' };

struct epub {
	struct converter converter; /* first: what converter_input() is given */
	struct wish wish;
	struct book book;
	struct buf name;
	bool clashes; /* a document has the name of the book of all */
};

static void
set_name(struct epub *epub, struct span name)
{
	epub->name.len = 0;
	buf_span(&epub->name, name);
	if (name.len > 0)
		buf_string(&epub->name, ".epub");
}

/* Of one book nothing is written until all chapters are known. */
static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct epub *epub = state;

	if (epub->wish.name != NULL) {
		epub->clashes |=
		    span_equal(document->name, span_of(epub->wish.name));
		return book_add(&epub->book, document);
	}
	book_clear(&epub->book);
	if (!book_add(&epub->book, document))
		return false;
	set_name(epub, document->name);
	bind_book(&epub->book, buf_view(&epub->name), out, NULL);
	return true;
}

static bool
take_book(struct epub *epub, const char *value)
{
	const char *fault = name_fault(span_of(value));

	epub->wish.name = value;
	if (fault != NULL)
		complain("--book: %s: %s", value, translate(fault));
	return fault == NULL;
}

static bool
take_parts(struct epub *epub, const char *value)
{
	static const char *const names[] = {
	    [PARTS_FOLDER] = "folder",
	    [PARTS_YEAR] = "year",
	    [PARTS_NONE] = "none",
	};

	for (unsigned i = PARTS_FOLDER; i <= PARTS_NONE; i++)
		if (strcmp(value, names[i]) == 0) {
			epub->wish.parts = (enum parts)i;
			return true;
		}
	complain("--parts is folder, year or none, not %s", value);
	return false;
}

static bool
take_title(struct epub *epub, const char *value)
{
	bool good = setting_is_line(span_of(value));

	epub->wish.title = value;
	if (!good)
		complain("--title: %s is no title", value);
	return good;
}

static bool
option(void *state, int id, const char *value)
{
	struct epub *epub = state;

	switch (id) {
	case BOOK:
		return take_book(epub, value);
	case PARTS:
		return take_parts(epub, value);
	case TITLE:
		return take_title(epub, value);
	default:
		epub->wish.vertical = true;
		return true;
	}
}

/* A book of that document alone has the file. */
static void
write_book(struct epub *epub, struct output *out)
{
	struct buf text = {0};

	set_name(epub, span_of(epub->wish.name));
	if (epub->clashes)
		fail(epub->wish.name, 0,
		    "no book of all: this document has its file, %s",
		    buf_cstring(&epub->name));
	else
		bind_book(&epub->book, buf_view(&epub->name), &text, out);
	buf_free(&text);
}

static void
end(void *state, struct output *out)
{
	struct epub *epub = state;

	if (epub->wish.name != NULL && epub->book.count > 0)
		write_book(epub, out);
	converter_end(&epub->converter, out);
	book_free(&epub->book);
	buf_free(&epub->name);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {BOOK, "book", "NAME", N_("make one book, NAME.epub, of all"),
		false},
	    {PARTS, "parts", "HOW",
		N_("part it by folder, by year, or not: none"), false},
	    {TITLE, "title", "TITLE", N_("call it so"), false},
	    {VERTICAL, "vertical", NULL, N_("set lines that run down"), false},
	    {0, NULL, NULL, NULL, false},
	};
	struct epub epub = {.converter = {.convert = convert, .framed = true}};
	const struct filter filter = {
	    .name = "jg-epub",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into the members of EPUB books"),
	    .options = options,
	    .state = &epub,
	    .option = option,
	    .input = converter_input,
	    .end = end,
	};

	epub.converter.state = &epub;
	epub.book.wish = &epub.wish;
	return filter_main(argc, argv, &filter);
}
