/* jg-fromdocx: files of Word and of OpenDocument, as a person reads them. */
#include <libxml/parser.h>

#include "base/filter.h"
#include "given/documents.h"
#include "office_read.h"

static bool
option(void *state, int id, const char *value)
{
	documents_option(state, id, value);
	return true;
}

static bool
read_office(void *state, struct span bytes, const char *source,
    struct plain *plain, struct buf *fields)
{
	(void)state;
	(void)fields;
	return office_read(bytes, source, plain);
}

int
main(int argc, char **argv)
{
	struct documents documents = {
	    .reader = "jg-fromdocx", .read = read_office};
	struct filter filter = {
	    .name = documents.reader,
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn files of Word and of OpenDocument into text"),
	    .options = documents_options,
	    .single = true,
	    .state = &documents,
	    .option = option,
	    .begin = documents_begin,
	    .input = documents_input,
	    .end = documents_end,
	};
	int status;

	documents.listed.filter = &filter;
	status = filter_main(argc, argv, &filter);
	xmlCleanupParser();
	return status;
}
