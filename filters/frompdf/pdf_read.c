/* A PDF as lines of text: poppler's letters, measured, written. */
#include "pdf_read.h"

#include <poppler.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "drawer.h"
#include "given/properties.h"
#include "layout/arrange_rows.h"
#include "layout/trust.h"
#include "picture_guard.h"
#include "sheet/sheets.h"

enum { PAGES_MOST = 20000 };

/* The letters of a page, as poppler has them: each with its place. */
struct letters {
	char *text;
	PopplerRectangle *place;
	guint count;
	GList *looks; /* of PopplerTextAttributes */
};

static void
letters_read(PopplerPage *page, struct letters *letters)
{
	*letters = (struct letters){.text = poppler_page_get_text(page)};
	(void)poppler_page_get_text_layout(
	    page, &letters->place, &letters->count);
	letters->looks = poppler_page_get_text_attributes(page);
}

static void
letters_free(struct letters *letters)
{
	poppler_page_free_text_attributes(letters->looks);
	g_free(letters->place);
	g_free(letters->text);
}

static unsigned
font_at(struct sheets *sheets, GList **looks, guint i)
{
	PopplerTextAttributes *look;

	while (*looks != NULL && (*looks)->next != NULL &&
	    ((PopplerTextAttributes *)(*looks)->data)->end_index < (gint)i)
		*looks = (*looks)->next;
	if (*looks == NULL)
		return FONT_OTHER;
	look = (*looks)->data;
	return font_of(
	    &sheets->fonts, look->font_name != NULL ? look->font_name : "");
}

static void
add_letters(struct sheets *sheets, const struct letters *letters)
{
	struct span text = span_of(letters->text != NULL ? letters->text : "");
	GList *looks = letters->looks;
	guint i = 0;

	for (size_t at = 0; at < text.len && i < letters->count; i++) {
		const PopplerRectangle *place = &letters->place[i];
		struct glyph glyph = {.x1 = place->x1,
		    .y1 = place->y1,
		    .x2 = place->x2,
		    .y2 = place->y2};
		size_t len = utf8_decode(text, at, &glyph.code);

		at += len > 0 ? len : 1;
		if (len == 0)
			glyph.code = 0xfffd;
		glyph.font = (unsigned char)font_at(sheets, &looks, i);
		sheets_add(sheets, &glyph);
	}
}

/* A page without a letter shows a picture, or nothing. */
static bool
has_picture(PopplerPage *page)
{
	GList *pictures = poppler_page_get_image_mapping(page);
	bool has = pictures != NULL;

	poppler_page_free_image_mapping(pictures);
	return has;
}

/* What may be drawn of a document, so that it ends whatever is in it. */
struct drawing {
	struct drawer drawer;
	bool pictures;
};

static void
read_page(struct sheets *sheets, PopplerDocument *document, int number,
    struct drawing *drawing)
{
	PopplerPage *page = poppler_document_get_page(document, number);
	struct letters letters;
	double width = 0, height = 0;

	if (page == NULL)
		return;
	poppler_page_get_size(page, &width, &height);
	sheets_begin(sheets, width, height);
	letters_read(page, &letters);
	add_letters(sheets, &letters);
	if (sheets_may_have_tables(sheets) &&
	    (drawing->pictures || !has_picture(page)))
		drawer_rules(
		    &drawing->drawer, document, number, &sheets->rules);
	if (sheets_end(sheets) == 0 && has_picture(page))
		sheets->pictures++;
	letters_free(&letters);
	g_object_unref(page);
}

static PopplerDocument *
open_document(struct span bytes, const char *source)
{
	GBytes *held = g_bytes_new_static(bytes.ptr, bytes.len);
	GError *error = NULL;
	PopplerDocument *document =
	    poppler_document_new_from_bytes(held, NULL, &error);

	g_bytes_unref(held);
	if (document != NULL)
		return document;
	if (g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
		fail(source, 0, "a PDF with a password");
	else
		fail(source, 0, "a damaged PDF");
	g_clear_error(&error);
	return NULL;
}

static void
take_text(char *text, struct buf *to)
{
	if (text != NULL)
		buf_string(to, text);
	g_free(text);
}

/* The day on which a PDF was made says nothing of its text. */
static void
read_properties(PopplerDocument *document, struct buf *fields)
{
	struct properties properties = {.title = {0}};
	struct buf keywords = {0};

	take_text(poppler_document_get_title(document), &properties.title);
	take_text(poppler_document_get_author(document), &properties.author);
	take_text(poppler_document_get_keywords(document), &keywords);
	properties_add_keyword(&properties, buf_view(&keywords));
	properties_write(&properties, fields);
	properties_free(&properties);
	buf_free(&keywords);
}

static bool
read_pages(struct sheets *sheets, struct span bytes, const char *source,
    struct buf *fields)
{
	struct drawing drawing = {.pictures = picture_guard(bytes)};
	PopplerDocument *document;
	int count;

	if (!span_starts(bytes, SPAN("%PDF-")) &&
	    memmem(bytes.ptr, bytes.len < 1024 ? bytes.len : 1024, "%PDF-",
		5) == NULL) {
		fail(source, 0, "no PDF");
		return false;
	}
	document = open_document(bytes, source);
	if (document == NULL)
		return false;
	count = poppler_document_get_n_pages(document);
	if (count > PAGES_MOST)
		fail(source, 0, "more than %d pages", PAGES_MOST);
	for (int i = 0; i < count && count <= PAGES_MOST; i++)
		read_page(sheets, document, i, &drawing);
	drawer_end(&drawing.drawer);
	read_properties(document, fields);
	g_object_unref(document);
	return count <= PAGES_MOST;
}

bool
pdf_read(void *state, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields)
{
	struct sheets sheets = {.count = 0};
	bool good = bytes.len > 0;

	(void)state;
	if (!good)
		fail(source, 0, "no PDF");
	good = good && read_pages(&sheets, bytes, source, fields) &&
	    trust(&sheets, source);
	if (good)
		arrange(&sheets, plain, fields);
	sheets_free(&sheets);
	return good;
}
