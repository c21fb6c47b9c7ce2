/* What is not text: told apart by its first bytes, with what helps. */
#include "decode/foreign.h"

#include <string.h>
#include <strings.h>

#include "base/translate.h"

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

/* File formats by the bytes they begin with. */
static const struct mark marks[] = {
    {BYTES("%PDF-"), N_("a PDF; pdftotext -layout makes text of it")},
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
	N_("a Word file of the old kind or a WPS file; soffice --headless --convert-to docx makes a .docx of it, and jg-fromdocx text of that")},
    {BYTES("{\\rtf"),
	N_("an RTF file; soffice --headless --convert-to docx makes a .docx of it, and jg-fromdocx text of that")},
    {BYTES("\x89PNG\r\n"), N_("a picture; tesseract -l chi_sim reads it")},
    {BYTES("\xff\xd8\xff"), N_("a picture; tesseract -l chi_sim reads it")},
    {BYTES("GIF8"), N_("a picture; tesseract -l chi_sim reads it")},
    {BYTES("II*\0"), N_("a picture; tesseract -l chi_sim reads it")},
    {BYTES("MM\0*"), N_("a picture; tesseract -l chi_sim reads it")},
    {BYTES("\x1f\x8b"), N_("compressed; gunzip it first")},
    {BYTES("BZh"), N_("compressed; bunzip2 it first")},
    {BYTES("\xfd"
	   "7zXZ\0"),
	N_("compressed; unxz it first")},
    {BYTES("7z\xbc\xaf\x27\x1c"), N_("an archive; 7z x unpacks it")},
    {BYTES("Rar!\x1a"), N_("an archive; unrar x unpacks it")},
};

/* What a ZIP is for, by a name or a type that stands near its start. */
static const struct mark zips[] = {
    {BYTES("word/"),
	N_("a Word file; jg-fromdocx FILE | jg-normalize reads it")},
    {BYTES("application/vnd.oasis.opendocument.text"),
	N_("an OpenDocument text; jg-fromdocx FILE | jg-normalize reads it")},
    {BYTES("application/epub+zip"),
	N_("an EPUB; pandoc -f epub -t plain --wrap=none makes text of it")},
    {BYTES("xl/"), N_("a spreadsheet; no speech can be read from it")},
    {BYTES("ppt/"), N_("a presentation; no speech can be read from it")},
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
	return N_(
	    "a ZIP archive; unzip it first (unzip -O GB18030 for names of "
	    "Chinese Windows)");
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
		return N_(
		    "a web page; pandoc -f html -t plain --wrap=none makes text of it");
	return NULL;
}
