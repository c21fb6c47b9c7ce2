/* jg-fromhtml: the article of a saved web page, without what stands around it. */
#include <libxml/parser.h>

#include "base/filter.h"
#include "base/message.h"
#include "given/documents.h"
#include "page_read.h"

enum { FROM = 'f' };

static bool
option(void *state, int id, const char *value)
{
	struct documents *documents = state;
	struct page_settings *settings = documents->state;

	if (id != FROM) {
		documents_option(documents, id, value);
		return true;
	}
	if (encoding_named(value, &settings->given))
		return true;
	complain("no encoding %s", value);
	return false;
}

int
main(int argc, char **argv)
{
	struct filter_option options[DOCUMENTS_OPTIONS + 1] = {{FROM, "from",
	    "ENCODING", N_("the encoding, instead of finding it out"), false}};
	struct page_settings settings = {0};
	struct documents documents = {
	    .reader = "jg-fromhtml", .read = page_read, .state = &settings};
	struct filter filter = {
	    .name = documents.reader,
	    .operands = N_("[file ...]"),
	    .purpose = N_("take the article out of web pages"),
	    .options = options,
	    .single = true,
	    .state = &documents,
	    .option = option,
	    .begin = documents_begin,
	    .input = documents_input,
	    .end = documents_end,
	};
	int status;

	memcpy(options + 1, documents_options, sizeof(documents_options));
	documents.named.listed.filter = &filter;
	status = filter_main(argc, argv, &filter);
	page_settings_free(&settings);
	xmlCleanupParser();
	return status;
}
