/* What is not text: told apart by its first bytes, with what helps. */
#include "decode/foreign.h"

#include <string.h>
#include <strings.h>

/* How far a ZIP's first names, and a page's first tag, are looked for. */
enum { LOOK = 4096 };

struct mark {
	struct span magic;
	const char *advice;
};

#define BYTES(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}
#define PANDOC(what, from) \
	what "; pandoc -f " from " -t plain --wrap=none makes text of it"
/* pandoc loses the numbers that Word writes by itself. */
#define OFFICE(what) \
	what \
	    "; soffice --headless --convert-to docx makes a .docx of it, and " \
	    "jg-fromdocx text of that"

/* File formats by the bytes they begin with. */
static const struct mark marks[] = {
    {BYTES("%PDF-"), "a PDF; pdftotext -layout makes text of it"},
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
	OFFICE("a Word file of the old kind or a WPS file")},
    {BYTES("{\\rtf"), OFFICE("an RTF file")},
    {BYTES("\x89PNG\r\n"), "a picture; tesseract -l chi_sim reads it"},
    {BYTES("\xff\xd8\xff"), "a picture; tesseract -l chi_sim reads it"},
    {BYTES("GIF8"), "a picture; tesseract -l chi_sim reads it"},
    {BYTES("II*\0"), "a picture; tesseract -l chi_sim reads it"},
    {BYTES("MM\0*"), "a picture; tesseract -l chi_sim reads it"},
    {BYTES("\x1f\x8b"), "compressed; gunzip it first"},
    {BYTES("BZh"), "compressed; bunzip2 it first"},
    {BYTES("\xfd"
	   "7zXZ\0"),
	"compressed; unxz it first"},
    {BYTES("7z\xbc\xaf\x27\x1c"), "an archive; 7z x unpacks it"},
    {BYTES("Rar!\x1a"), "an archive; unrar x unpacks it"},
};

/* What a ZIP is for, by a name or a type that stands near its start. */
static const struct mark zips[] = {
    {BYTES("word/"), "a Word file; jg-fromdocx FILE | jg-normalize reads it"},
    {BYTES("application/vnd.oasis.opendocument.text"),
	"an OpenDocument text; jg-fromdocx FILE | jg-normalize reads it"},
    {BYTES("application/epub+zip"), PANDOC("an EPUB", "epub")},
    {BYTES("xl/"), "a spreadsheet; no speech can be read from it"},
    {BYTES("ppt/"), "a presentation; no speech can be read from it"},
};

/* How a web page begins, in any case, behind blanks and a BOM. */
static const struct span pages[] = {
    BYTES("<!doctype html"),
    BYTES("<html"),
    BYTES("<head"),
    BYTES("<body"),
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *
zip_name(struct span bytes)
{
	size_t len = bytes.len < LOOK ? bytes.len : LOOK;

	for (size_t i = 0; i < COUNT(zips); i++)
		if (memmem(bytes.ptr, len, zips[i].magic.ptr,
			zips[i].magic.len) != NULL)
			return zips[i].advice;
	return "a ZIP archive; unzip it first (unzip -O GB18030 for names of "
	       "Chinese Windows)";
}

static bool
is_page(struct span bytes)
{
	if (span_starts(bytes, SPAN("\xef\xbb\xbf")))
		bytes = span_from(bytes, 3);
	while (bytes.len > 0 && memchr(" \t\r\n", bytes.ptr[0], 4) != NULL)
		bytes = span_from(bytes, 1);
	for (size_t i = 0; i < COUNT(pages); i++)
		if (bytes.len >= pages[i].len &&
		    strncasecmp(bytes.ptr, pages[i].ptr, pages[i].len) == 0)
			return true;
	return false;
}

const char *
foreign_name(struct span bytes)
{
	for (size_t i = 0; i < COUNT(marks); i++)
		if (span_starts(bytes, marks[i].magic))
			return marks[i].advice;
	if (span_starts(bytes, SPAN("PK\3\4")))
		return zip_name(bytes);
	if (is_page(bytes))
		return PANDOC("a web page", "html");
	return NULL;
}
