/* jg-site: what makes pages a site. */
#include "../html/fit.h"
#include "../html/setting.h"
#include "block.h"
#include "data.h"
#include "entry.h"
#include "filter.h"
#include "frame.h"
#include "message.h"
#include "whole.h"

enum { OPTION_NAME = 256, OPTION_BASE, OPTION_UI };

struct site {
	struct setting setting;
	struct facts facts;
	struct entries entries;
	struct buf row; /* of the data for the search */
};

static const struct filter_option options[] = {
    {OPTION_NAME, "site-name", "NAME", "the name of the site", false},
    {OPTION_BASE, "base-url", "URL", "the address of the site's root", false},
    {OPTION_UI, "ui", "LANG", "the words around the text: zh-Hans, zh-Hant, en",
	false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct site *site = state;

	if (id == OPTION_NAME) {
		site->setting.name = value;
		return true;
	}
	if (id == OPTION_BASE) {
		if (setting_base(&site->setting, value))
			return true;
		complain("no address that ends with a slash: %s", value);
		return false;
	}
	site->setting.translated = true;
	if (language_of_tag(span_of(value), &site->setting.language))
		return true;
	complain("no words for the language %s", value);
	return false;
}

/* The data for the search go out as they come in; the lists wait. */
static bool
begin(void *state, struct output *out, size_t operands)
{
	struct site *site = state;

	(void)operands;
	frame_begin(out, SPAN("search-data.js"), (struct span){NULL, 0});
	data_begin(&site->row);
	output_add(out, buf_view(&site->row));
	return true;
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct site *site = state;
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL) {
		if (!fit_for_site(document))
			continue;
		facts_of_document(&site->facts, document);
		entries_add(&site->entries, document, &site->facts);
		site->row.len = 0;
		data_add(&site->row, document, &site->facts);
		output_add(out, buf_view(&site->row));
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct site *site = state;

	site->row.len = 0;
	data_end(&site->row);
	output_add(out, buf_view(&site->row));
	frame_end(out);
	whole_write(out, &site->entries, &site->setting);
	entries_free(&site->entries);
	buf_free(&site->row);
	facts_free(&site->facts);
}

int
main(int argc, char **argv)
{
	struct site site = {.setting.site = true};
	const struct filter filter = {
	    .name = "jg-site",
	    .operands = "[file ...]",
	    .purpose = "write the index of a block stream's pages",
	    .options = options,
	    .state = &site,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
