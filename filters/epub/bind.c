/* A book as the members of its archive. */
#include "bind.h"

#include "book_style.h"
#include "chapters/reading_order.h"
#include "chapters/xhtml.h"
#include "matter/book_contents.h"
#include "matter/book_package.h"
#include "matter/cover.h"
#include "matter/people_page.h"
#include "stream/member.h"
#include "web/lost_glyph.h"

/* What the members are written with. */
struct binder {
	struct members members;
	struct book *book;
	struct buf *out;
	struct output *sink;
	struct buf identifier, file;
};

static void
write_mimetype(const struct binder *binder)
{
	buf_string(binder->out, "application/epub+zip\n");
}

static void
write_container(const struct binder *binder)
{
	package_container(binder->out);
}

static void
write_package(const struct binder *binder)
{
	package_write(binder->out, binder->book, buf_view(&binder->identifier));
}

static void
write_nav(const struct binder *binder)
{
	contents_nav(binder->out, binder->book);
}

static void
write_ncx(const struct binder *binder)
{
	contents_ncx(binder->out, binder->book, buf_view(&binder->identifier));
}

static void
write_style(const struct binder *binder)
{
	book_style(binder->out, binder->book->wish->vertical);
}

static void
write_picture(const struct binder *binder)
{
	cover_picture(binder->out, binder->book);
}

static void
write_cover(const struct binder *binder)
{
	cover_page(binder->out, binder->book);
}

/* What each book has, in order: the mimetype is the first, as EPUB demands. */
static const struct {
	const char *path;
	void (*write)(const struct binder *binder);
} fixed[] = {
    {"mimetype", write_mimetype},
    {"META-INF/container.xml", write_container},
    {"OEBPS/content.opf", write_package},
    {"OEBPS/nav.xhtml", write_nav},
    {"OEBPS/toc.ncx", write_ncx},
    {"OEBPS/style.css", write_style},
    {"OEBPS/cover.svg", write_picture},
    {"OEBPS/cover.xhtml", write_cover},
};

enum { FIXED = sizeof(fixed) / sizeof(fixed[0]) };

static void
end_member(struct binder *binder)
{
	member_end(binder->out);
	if (binder->sink == NULL)
		return;
	output_add(binder->sink, buf_view(binder->out));
	binder->out->len = 0;
}

/* A part has a page of its title. */
static void
write_part(const struct binder *binder, const struct leaf *leaf)
{
	struct span title = piece_text(&binder->book->text, leaf->title);

	xhtml_begin(
	    binder->out, title, book_language(binder->book), "bodymatter");
	buf_string(
	    binder->out, "<section epub:type=\"part\">\n<h1 class=\"part\">");
	lost_glyph_text(binder->out, title);
	buf_string(binder->out, "</h1>\n</section>\n");
	xhtml_end(binder->out);
}

static void
write_leaf(struct binder *binder, size_t i)
{
	struct book *book = binder->book;
	const struct leaf *leaf = &book->leaf[i];

	binder->file.len = 0;
	buf_string(&binder->file, "OEBPS/");
	leaf_file(&binder->file, i);
	member_begin(&binder->members, buf_cstring(&binder->file), binder->out);
	if (leaf->part)
		write_part(binder, leaf);
	else
		book_page(book, &book->chapter[leaf->chapter], binder->out);
	end_member(binder);
}

void
bind_book(
    struct book *book, struct span name, struct buf *out, struct output *sink)
{
	struct binder binder = {.book = book, .out = out, .sink = sink};
	bool people = people_are_listed(book);

	reading_order(book);
	package_identifier(&binder.identifier, book);
	binder.members.name = name;
	binder.members.count = FIXED + book->leaves + people;
	for (size_t i = 0; i < FIXED; i++) {
		member_begin(&binder.members, fixed[i].path, out);
		fixed[i].write(&binder);
		end_member(&binder);
	}
	for (size_t i = 0; i < book->leaves; i++)
		write_leaf(&binder, i);
	if (people) {
		member_begin(&binder.members, "OEBPS/" PEOPLE_FILE, out);
		people_page(out, book);
		end_member(&binder);
	}
	buf_free(&binder.identifier);
	buf_free(&binder.file);
}
