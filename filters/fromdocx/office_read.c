/* A file of Word or of OpenDocument as lines of text. */
#include "office_read.h"

#include "base/message.h"
#include "given/leftover.h"
#include "odt/odt_read.h"
#include "package/package.h"
#include "word/word_read.h"

#define BYTES(literal) \
	{ \
		(literal), sizeof(literal) - 1 \
	}

/* Files of other kinds, by the bytes they begin with. */
static const struct {
	struct span magic;
	const char *advice;
} others[] = {
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
	N_("a Word file of the old kind, a WPS file, or one with a "
	   "password; soffice --headless --convert-to docx makes a .docx of it")},
    {BYTES("{\\rtf"),
	N_("an RTF file; soffice --headless --convert-to docx makes a .docx of it")},
};

static const char *
advice_for(struct span bytes)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (span_starts(bytes, others[i].magic))
			return others[i].advice;
	return N_("neither a .docx nor an .odt");
}

bool
office_read(struct span bytes, const char *source, struct plain *plain)
{
	struct leftover leftover = {{0}};
	struct package package;
	bool good;

	if (!span_starts(bytes, SPAN("PK"))) {
		fail(source, 0, "%s", advice_for(bytes));
		return false;
	}
	if (!package_open(&package, bytes, source))
		return false;
	good = package_has(&package, ODT_CONTENT)
	    ? odt_read(&package, plain, &leftover)
	    : word_read(&package, plain, &leftover);
	package_close(&package);
	if (good)
		leftover_tell(&leftover, source);
	return good;
}
