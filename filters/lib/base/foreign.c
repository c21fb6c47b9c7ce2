/* What is not text: told apart by its first bytes, with what helps. */
#include "base/foreign.h"

#include <string.h>
#include <strings.h>

#include "base/translate.h"

#define BYTES(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}
#define PICTURE N_("a picture; tesseract -l chi_sim reads it")

static const char word[] = "jg-fromdocx";

/* File formats by the bytes they begin with. */
static const struct foreign formats[] = {
    {BYTES("%PDF-"), "jg-frompdf", false,
	N_("a PDF; jg-frompdf FILE | jg-normalize reads it")},
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), word, true,
	N_("a Word file of the old kind or a WPS file; soffice --headless --convert-to docx, of the package libreoffice-writer-nogui, makes a .docx of it")},
    {BYTES("{\\rtf"), word, true,
	N_("an RTF file; soffice --headless --convert-to docx, of the package libreoffice-writer-nogui, makes a .docx of it")},
    {BYTES("\x89PNG\r\n"), NULL, false, PICTURE},
    {BYTES("\xff\xd8\xff"), NULL, false, PICTURE},
    {BYTES("GIF8"), NULL, false, PICTURE},
    {BYTES("II*\0"), NULL, false, PICTURE},
    {BYTES("MM\0*"), NULL, false, PICTURE},
    {BYTES("\x1f\x8b"), NULL, false, N_("compressed; gunzip it first")},
    {BYTES("BZh"), NULL, false, N_("compressed; bunzip2 it first")},
    {BYTES("\xfd"
	   "7zXZ\0"),
	NULL, false, N_("compressed; unxz it first")},
    {BYTES("7z\xbc\xaf\x27\x1c"), NULL, false,
	N_("an archive; 7z x unpacks it")},
    {BYTES("Rar!\x1a"), NULL, false, N_("an archive; unrar x unpacks it")},
};

/* What a ZIP is for, by a name or a type that stands near one of its ends. */
static const struct foreign zips[] = {
    {BYTES("word/"), word, false,
	N_("a Word file; jg-fromdocx FILE | jg-normalize reads it")},
    {BYTES("application/vnd.oasis.opendocument.text"), word, false,
	N_("an OpenDocument text; jg-fromdocx FILE | jg-normalize reads it")},
    {BYTES("application/epub+zip"), NULL, false,
	N_("an EPUB; pandoc -f epub -t plain --wrap=none makes text of it")},
    {BYTES("xl/"), NULL, false,
	N_("a spreadsheet; no speech can be read from it")},
    {BYTES("ppt/"), NULL, false,
	N_("a presentation; no speech can be read from it")},
    {BYTES(""), NULL, false,
	N_("a ZIP archive; unzip it first (unzip -O GB18030 for names of "
	   "Chinese Windows)")},
};

/* The streams of a document with a password, named in 16 bits, as all of its kind are. */
#define LOCKED "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"

static const struct foreign locked = {BYTES(LOCKED), NULL, false,
    N_("a Word file with a password; save it without one")};

/* Of mail, which pages are saved as by some programs. */
static const struct foreign mail = {{"MIME-Version:", 13}, NULL, false,
    N_("a web page saved as MHT; open it in a browser and save it as HTML")};

static const struct foreign page = {{"<", 1}, "jg-fromhtml", false,
    N_("a web page; jg-fromhtml FILE | jg-normalize reads it")};

/* How a web page begins, in any case, behind blanks and a BOM. */
static const struct span pages[] = {
    BYTES("<!doctype html"),
    BYTES("<html"),
    BYTES("<head"),
    BYTES("<body"),
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool
holds(struct span bytes, struct span magic)
{
	return bytes.len >= magic.len && magic.len > 0 &&
	    memmem(bytes.ptr, bytes.len, magic.ptr, magic.len) != NULL;
}

/* The last row is any. */
static const struct foreign *
zip_by(struct span names)
{
	size_t i = 0;

	while (i + 1 < COUNT(zips) && !holds(names, zips[i].magic))
		i++;
	return &zips[i];
}

/* What stands first is its type, where it has one. */
static const struct foreign *
zip_of(struct span head, struct span tail)
{
	const struct foreign *found;

	if (head.len > FOREIGN_HEAD)
		head.len = FOREIGN_HEAD;
	found = zip_by(head);
	return found->magic.len > 0 ? found : zip_by(tail);
}

/* The head of a page as mail: nothing but fields, one of which says that it has parts. */
static bool
is_mail(struct span bytes)
{
	if (bytes.len > FOREIGN_HEAD)
		bytes.len = FOREIGN_HEAD;
	return (span_starts(bytes, SPAN("From:")) ||
		   span_starts(bytes, mail.magic)) &&
	    holds(bytes, mail.magic) && holds(bytes, SPAN("multipart/related"));
}

static bool
is_locked(struct span head, struct span tail)
{
	return holds(head, locked.magic) || holds(tail, locked.magic);
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

bool
foreign_is_zip(struct span head)
{
	return span_starts(head, SPAN("PK\3\4"));
}

const struct foreign *
foreign_ends(struct span head, struct span tail)
{
	for (size_t i = 0; i < COUNT(formats); i++) {
		if (!span_starts(head, formats[i].magic))
			continue;
		return formats[i].converted && is_locked(head, tail)
		    ? &locked
		    : &formats[i];
	}
	if (is_mail(head))
		return &mail;
	if (foreign_is_zip(head))
		return zip_of(head, tail);
	return is_page(head) ? &page : NULL;
}

const struct foreign *
foreign_of(struct span bytes)
{
	size_t from = bytes.len > FOREIGN_TAIL ? bytes.len - FOREIGN_TAIL : 0;

	return foreign_ends(bytes, span_from(bytes, from));
}

const struct foreign *
foreign_row(size_t number)
{
	if (number < COUNT(formats))
		return &formats[number];
	number -= COUNT(formats);
	if (number < COUNT(zips))
		return &zips[number];
	return number == COUNT(zips) ? &page : NULL;
}
