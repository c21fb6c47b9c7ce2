/* The package: what the book is, of what files it is made, where it begins. */
#include "matter/book_package.h"

#include <time.h>

#include "base/epoch.h"
#include "chapters/reading_order.h"
#include "matter/people_page.h"
#include "web/escape.h"

void
package_container(struct buf *out)
{
	buf_string(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<container version=\"1.0\" "
	    "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
	    "<rootfiles><rootfile full-path=\"OEBPS/content.opf\" "
	    "media-type=\"application/oebps-package+xml\"/></rootfiles>\n"
	    "</container>\n");
}

/* A UUID whose bits are the writer's own, RFC 9562, 5.8. */
void
package_identifier(struct buf *out, const struct book *book)
{
	SHA2_CTX digest = book->digest;
	uint8_t byte[SHA256_DIGEST_LENGTH];

	SHA256Final(byte, &digest);
	byte[6] = (uint8_t)((byte[6] & 0x0f) | 0x80);
	byte[8] = (uint8_t)((byte[8] & 0x3f) | 0x80);
	buf_string(out, "urn:uuid:");
	for (size_t i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			buf_byte(out, '-');
		buf_printf(out, "%02x", byte[i]);
	}
}

static void
write_element(struct buf *out, const char *element, struct span value)
{
	if (value.len == 0)
		return;
	buf_printf(out, "<%s>", element);
	escape_text(out, value);
	buf_printf(out, "</%s>\n", element);
}

enum { CREATORS = 3 };

/* As with a book of many, the first three are its authors. */
static void
write_people(struct buf *out, const struct book *book)
{
	for (size_t i = 0; i < book->speakers.count; i++)
		write_element(out,
		    i < CREATORS ? "dc:creator" : "dc:contributor",
		    set_text(&book->speakers, i));
}

static void
write_languages(struct buf *out, const struct book *book)
{
	enum language most = book_language(book);

	write_element(out, "dc:language", span_of(language_tag(most)));
	for (unsigned i = 0; i < LANGUAGE_COUNT; i++)
		if (i != most && book->languages[i] > 0)
			write_element(out, "dc:language",
			    span_of(language_tag((enum language)i)));
}

/* What is known of the document, where it is one. */
static void
write_facts(struct buf *out, const struct facts *facts)
{
	static const struct {
		const char *element;
		enum fact fact;
	} rows[] = {
	    {"dc:publisher", FACT_PUBLISHER},
	    {"dc:rights", FACT_LICENCE},
	    {"dc:type", FACT_GENRE},
	    {"dc:description", FACT_EVENT},
	};
	struct span words = facts_best(facts, FACT_KEYWORDS);

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		write_element(
		    out, rows[i].element, facts_best(facts, rows[i].fact));
	while (words.len > 0)
		write_element(out, "dc:subject", facts_next(&words));
}

/*
 * A book that says something else is another book, so it is never modified: its
 * time is the one that its members have, or that whoever packs it demands.
 */
static void
write_time(struct buf *out)
{
	struct tm tm;
	char text[32] = "1980-01-01T00:00:00Z";

	if (epoch_given(&tm))
		(void)strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	buf_printf(
	    out, "<meta property=\"dcterms:modified\">%s</meta>\n", text);
}

static void
write_metadata(struct buf *out, const struct book *book, struct span identifier)
{
	buf_string(out,
	    "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
	    "<dc:identifier id=\"id\">");
	buf_span(out, identifier);
	buf_string(out, "</dc:identifier>\n");
	write_element(out, "dc:title", book_title(book));
	write_languages(out, book);
	write_people(out, book);
	write_element(out, "dc:date", piece_text(&book->text, book->date));
	if (book->wish->name == NULL)
		write_facts(out, &book->facts.known);
	write_time(out);
	buf_string(out,
	    "<meta name=\"cover\" content=\"cover-image\"/>\n"
	    "<meta property=\"schema:accessMode\">textual</meta>\n"
	    "<meta property=\"schema:accessModeSufficient\">textual</meta>\n"
	    "<meta property=\"schema:accessibilityFeature\">"
	    "structuralNavigation</meta>\n"
	    "<meta property=\"schema:accessibilityFeature\">"
	    "tableOfContents</meta>\n"
	    "<meta property=\"schema:accessibilityHazard\">none</meta>\n"
	    "</metadata>\n");
}

static void
write_item(struct buf *out, const char *id, const char *file, const char *rest)
{
	buf_printf(out, "<item id=\"%s\" href=\"%s\" media-type=\"%s/>\n", id,
	    file, rest);
}

#define XHTML "application/xhtml+xml\""

static void
write_manifest(struct buf *out, const struct book *book)
{
	buf_string(out, "<manifest>\n");
	write_item(out, "nav", "nav.xhtml", XHTML " properties=\"nav\"");
	write_item(out, "ncx", "toc.ncx", "application/x-dtbncx+xml\"");
	write_item(out, "style", "style.css", "text/css\"");
	write_item(out, "cover-image", "cover.svg",
	    "image/svg+xml\" properties=\"cover-image\"");
	write_item(out, "cover", "cover.xhtml", XHTML);
	for (size_t i = 0; i < book->leaves; i++) {
		buf_printf(out, "<item id=\"c%04zu\" href=\"", i + 1);
		leaf_file(out, i);
		buf_string(out, "\" media-type=\"" XHTML "/>\n");
	}
	if (people_are_listed(book))
		write_item(out, "people", PEOPLE_FILE, XHTML);
	buf_string(out, "</manifest>\n");
}

static void
write_spine(struct buf *out, const struct book *book)
{
	buf_printf(out, "<spine toc=\"ncx\"%s>\n",
	    book->wish->vertical ? " page-progression-direction=\"rtl\"" : "");
	buf_string(
	    out, "<itemref idref=\"cover\"/>\n<itemref idref=\"nav\"/>\n");
	for (size_t i = 0; i < book->leaves; i++)
		buf_printf(out, "<itemref idref=\"c%04zu\"/>\n", i + 1);
	if (people_are_listed(book))
		buf_string(out, "<itemref idref=\"people\"/>\n");
	buf_string(out, "</spine>\n");
}

void
package_write(struct buf *out, const struct book *book, struct span identifier)
{
	const char *tag = language_tag(book_language(book));

	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
	    "unique-identifier=\"id\" xml:lang=\"%s\">\n",
	    tag);
	write_metadata(out, book, identifier);
	write_manifest(out, book);
	write_spine(out, book);
	buf_string(out,
	    "<guide><reference type=\"cover\" title=\"Cover\" "
	    "href=\"cover.xhtml\"/></guide>\n</package>\n");
}
