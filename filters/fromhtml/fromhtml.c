/* jg-fromhtml: the article of a saved web page, without what stands around it. */
#include <libxml/parser.h>

#include "base/filter.h"
#include "base/message.h"
#include "given/documents.h"
#include "page_read.h"

enum { FROM = 'f' };

struct state {
	struct documents documents;
	struct page_settings settings;
};

static bool
option(void *state, int id, const char *value)
{
	struct state *s = state;

	if (id != FROM) {
		documents_option(&s->documents, id, value);
		return true;
	}
	if (encoding_named(value, &s->settings.given))
		return true;
	complain("no encoding %s", value);
	return false;
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct state *s = state;

	return documents_begin(&s->documents, out, operands);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct state *s = state;

	documents_input(&s->documents, src, out);
}

static void
end(void *state, struct output *out)
{
	struct state *s = state;

	documents_end(&s->documents, out);
	page_settings_free(&s->settings);
}

int
main(int argc, char **argv)
{
	struct filter_option options[DOCUMENTS_OPTIONS + 1] = {{FROM, "from",
	    "ENCODING", N_("the encoding, instead of finding it out"), false}};
	struct state state = {
	    .documents = {.reader = "jg-fromhtml", .read = page_read}};
	struct filter filter = {
	    .name = state.documents.reader,
	    .operands = N_("[file ...]"),
	    .purpose = N_("take the article out of web pages"),
	    .options = options,
	    .single = true,
	    .state = &state,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};
	int status;

	memcpy(options + 1, documents_options, sizeof(documents_options));
	state.documents.state = &state.settings;
	state.documents.named.listed.filter = &filter;
	status = filter_main(argc, argv, &filter);
	xmlCleanupParser();
	return status;
}
