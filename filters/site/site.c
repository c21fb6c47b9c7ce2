/* jg-site: what makes pages a site. */
#include "base/filter.h"
#include "entry.h"
#include "search/data.h"
#include "stream/block.h"
#include "web/css.h"
#include "web/fit.h"
#include "web/setting.h"
#include "whole.h"

enum { OPTION_NAME = 256, OPTION_BASE, OPTION_UI, OPTION_FOOTER, OPTION_CSS };

struct site {
	struct setting setting;
	struct page_facts facts;
	struct entries entries;
	struct data data; /* for the search */
};

static const struct filter_option options[] = {
    {OPTION_NAME, "site-name", "NAME", N_("the name of the site"), false},
    {OPTION_BASE, "base-url", "URL", N_("the address of the site's root"),
	false},
    {OPTION_UI, "ui", "LANG",
	N_("the words around the text: zh-Hans, zh-Hant, en"), false},
    {OPTION_FOOTER, "site-footer", "TEXT", N_("say this below every page"),
	false},
    {OPTION_CSS, "extra-css", "FILE", N_("put this CSS behind the style sheet"),
	false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct site *site = state;

	switch (id) {
	case OPTION_NAME:
		return setting_take_name(&site->setting, value);
	case OPTION_BASE:
		return setting_take_base(&site->setting, value);
	case OPTION_FOOTER:
		return setting_take_footer(&site->setting, value);
	case OPTION_CSS:
		return css_read(&site->setting.css, value);
	default:
		return setting_take_language(&site->setting, value);
	}
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
		web_facts_of_document(&site->facts, document);
		entries_add(&site->entries, document, &site->facts);
		data_add(&site->data, document, &site->facts, out);
	}
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct site *site = state;

	data_write(out, &site->data);
	data_close(&site->data);
	whole_write(out, &site->entries, &site->setting);
	entries_free(&site->entries);
	web_facts_free(&site->facts);
}

int
main(int argc, char **argv)
{
	struct site site = {.setting.site = true};
	const struct filter filter = {
	    .name = "jg-site",
	    .operands = N_("[file ...]"),
	    .purpose = N_("write the index of a block stream's pages"),
	    .options = options,
	    .state = &site,
	    .option = option,
	    .input = input,
	    .end = end,
	};
	int status;

	status = filter_main(argc, argv, &filter);
	buf_free(&site.setting.css);
	return status;
}
