/* jg-fromdocx: files of Word and of OpenDocument, as a person reads them. */
#include <libxml/parser.h>
#include <string.h>

#include "base/filter.h"
#include "converted.h"
#include "given/documents.h"
#include "office_read.h"

enum { CONVERTED = DOCUMENTS_OWN };

/* Its own option stands behind those that all such programs have. */
static const struct filter_option converted_option = {CONVERTED, "converted",
    "DIR", N_("of .doc, .wps, .rtf take DIR/SHA256.docx"), false};

/* A folder of what became .docx, or NULL. */
struct office {
	struct documents documents;
	const char *converted;
	struct kept_styles kept;
};

static bool
option(void *state, int id, const char *value)
{
	struct documents *documents = state;
	struct office *office = documents->state;

	if (id == CONVERTED)
		office->converted = value;
	else
		documents_option(documents, id, value);
	return true;
}

static bool
read_office(void *state, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields)
{
	struct office *office = state;
	struct converted converted;
	bool good;

	if (office->converted == NULL || !converted_wants(bytes))
		return office_read(bytes, source, &office->kept, plain, fields);
	if (!converted_open(&converted, office->converted, bytes, source))
		return false;
	good = office_read(source_window(&converted.made), source,
	    &office->kept, plain, fields);
	converted_close(&converted);
	return good;
}

int
main(int argc, char **argv)
{
	struct filter_option options[DOCUMENTS_OPTIONS + 1] = {{0}};
	struct office office = {.converted = NULL};
	struct documents *documents = &office.documents;
	struct filter filter = {
	    .name = "jg-fromdocx",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn files of Word and of OpenDocument into text"),
	    .options = options,
	    .single = true,
	    .state = documents,
	    .option = option,
	    .begin = documents_begin,
	    .input = documents_input,
	    .end = documents_end,
	};
	int status;

	memcpy(options, documents_options, sizeof(documents_options));
	options[DOCUMENTS_OPTIONS - 1] = converted_option;
	*documents = (struct documents){
	    .reader = filter.name, .read = read_office, .state = &office};
	documents->named.listed.filter = &filter;
	status = filter_main(argc, argv, &filter);
	kept_styles_free(&office.kept);
	xmlCleanupParser();
	return status;
}
