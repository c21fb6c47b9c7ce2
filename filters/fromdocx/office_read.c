/* A file of Word or of OpenDocument as lines of text. */
#include "office_read.h"

#include "base/foreign.h"
#include "base/message.h"
#include "base/unicode.h"
#include "core_read.h"
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

static void
read_properties(struct package *package, struct buf *fields)
{
	struct properties properties = {.title = {0}};

	core_read(package,
	    package_has(package, ODT_CONTENT) ? "meta.xml"
					      : "docProps/core.xml",
	    &properties);
	properties_write(&properties, fields);
	properties_free(&properties);
}

/* What holds pictures alone, or nothing yet, is no speech with an empty page. */
static bool
has_text(const struct plain *plain, const char *source)
{
	if (unicode_count_ink(buf_view(&plain->text)) > 0)
		return true;
	fail(source, 0, "no text in this document");
	return false;
}

bool
office_read(struct span bytes, const char *source, struct kept_styles *kept,
    struct plain *plain, struct buf *fields)
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
	    : word_read(&package, kept, plain, &leftover);
	if (good)
		read_properties(&package, fields);
	package_close(&package);
	if (good)
		leftover_tell(&leftover, source);
	return good && has_text(plain, source);
}
