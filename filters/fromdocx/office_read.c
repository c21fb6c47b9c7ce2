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

	if (bytes.len == 0)
		return N_("an empty file; save or fetch it again");
	return foreign != NULL ? foreign->advice
			       : N_("neither a .docx nor an .odt");
}

/* Files of Excel and PowerPoint hang together as those of Word do. */
static bool
is_of_another_program(const struct package *package)
{
	return package_has(package, "xl/workbook.xml") ||
	    package_has(package, "ppt/presentation.xml");
}

static bool
read_text(struct package *package, struct kept_styles *kept,
    struct plain *plain, struct leftover *leftover)
{
	return package_has(package, ODT_CONTENT)
	    ? odt_read(package, plain, leftover)
	    : word_read(package, kept, plain, leftover);
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

/*
 * What holds pictures alone is no speech with an empty page; what holds nothing is
 * an empty text, as a file of none is.
 */
static bool
judge_text(
    struct plain *plain, const struct leftover *leftover, const char *source)
{
	if (unicode_count_ink(buf_view(&plain->text)) > 0)
		return true;
	plain_clear(plain);
	if (leftover_count(leftover) == 0) {
		warn(source, 0, "no text in this document, nor anything else");
		return true;
	}
	fail(
	    source, 0, "no text in this document, but what was left out of it");
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
	good = !is_of_another_program(&package);
	if (!good)
		fail(source, 0, "%s", translate(advice_for(bytes)));
	good = good && read_text(&package, kept, plain, &leftover);
	if (good)
		read_properties(&package, fields);
	package_close(&package);
	if (good)
		leftover_tell(&leftover, source);
	return good && judge_text(plain, &leftover, source);
}
