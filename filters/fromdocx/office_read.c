/* A file of Word or of OpenDocument as lines of text. */
#include "office_read.h"

#include "base/foreign.h"
#include "base/message.h"
#include "given/leftover.h"
#include "odt/odt_read.h"
#include "package/package.h"
#include "word/word_read.h"

static const char *
advice_for(struct span bytes)
{
	const struct foreign *foreign = foreign_of(bytes);

	return foreign != NULL ? foreign->advice
			       : N_("neither a .docx nor an .odt");
}

bool
office_read(struct span bytes, const char *source, struct plain *plain)
{
	struct leftover leftover = {{0}};
	struct package package;
	bool good;

	if (!span_starts(bytes, SPAN("PK"))) {
		fail(source, 0, "%s", translate(advice_for(bytes)));
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
