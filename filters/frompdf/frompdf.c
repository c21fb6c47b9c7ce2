/* jg-frompdf: PDF files as paragraphs, as their lines measure. */
#include "base/filter.h"
#include "given/documents.h"
#include "pdf_read.h"

static bool
option(void *state, int id, const char *value)
{
	documents_option(state, id, value);
	return true;
}

int
main(int argc, char **argv)
{
	struct documents documents = {.reader = "jg-frompdf", .read = pdf_read};
	struct filter filter = {
	    .name = documents.reader,
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn PDF files into text, a paragraph a line"),
	    .options = documents_options,
	    .single = true,
	    .state = &documents,
	    .option = option,
	    .begin = documents_begin,
	    .input = documents_input,
	    .end = documents_end,
	};

	documents.named.listed.filter = &filter;
	return filter_main(argc, argv, &filter);
}
