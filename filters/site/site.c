/* jg-site: what makes pages a site. */
#include "base/filter.h"
#include "base/message.h"
#include "entry.h"
#include "search/data.h"
#include "site_again.h"
#include "stream/block.h"
#include "web/css.h"
#include "web/fit.h"
#include "web/setting.h"
#include "whole.h"

enum {
	OPTION_NAME = 256,
	OPTION_BASE,
	OPTION_UI,
	OPTION_FOOTER,
	OPTION_CSS,
	OPTION_FORMATS,
	OPTION_IMAGES,
	OPTION_MEMORY,
	OPTION_ONTO,
	OPTION_NEWS,
	OPTION_NAMES,
};

struct site {
	struct setting setting;
	struct page_facts facts;
	struct entries entries;
	struct data data; /* for the search */
	struct buf entry; /* in hand */
	struct again again;
	struct memory memory;
	bool done; /* the search, by what stood; nothing is to be read */
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
    {OPTION_FORMATS, "downloads", "SUFFIX,...",
	N_("with epub among them, link corpus.epub from the first page"),
	false},
    {OPTION_IMAGES, "og-image", NULL,
	N_("with --base-url, name the picture of each page; write ours, as SVG"),
	false},
    {OPTION_MEMORY, "memory", "FILE",
	N_("remember in FILE what is shown of each document"), false},
    {OPTION_ONTO, "onto", "DIR", N_("an earlier run's files are in DIR"),
	false},
    {OPTION_NEWS, "news", "FILE", N_("what changed since is in FILE"), false},
    {OPTION_NAMES, "names", "FILE", N_("the names of all are in FILE"), false},
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
	case OPTION_FORMATS:
		return setting_take_formats(&site->setting, value);
	case OPTION_CSS:
		return css_read(&site->setting.css, value);
	case OPTION_IMAGES:
		site->setting.pictured = true;
		return true;
	case OPTION_MEMORY:
		site->again.memory = value;
		return true;
	case OPTION_ONTO:
		site->again.onto = value;
		return true;
	case OPTION_NEWS:
		site->again.news = value;
		return true;
	case OPTION_NAMES:
		site->again.names = value;
		return true;
	default:
		return setting_take_language(&site->setting, value);
	}
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct site *site = state;

	(void)operands;
	memory_begin(&site->memory, site->again.memory);
	site->done =
	    again_make(&site->again, &site->entries, &site->memory, out);
	if (!site->done) {
		memory_end(&site->memory, false);
		memory_begin(&site->memory, site->again.memory);
	}
	return true;
}

/* What the lists show of a document, and the search. */
static void
take(struct site *site, const struct document *document)
{
	struct entry entry;
	struct extent row;

	web_facts_of_document(&site->facts, document);
	entry_describe(&site->entry, document, &site->facts);
	if (!entry_read(buf_view(&site->entry), &entry))
		return;
	entries_put(&site->entries, buf_view(&site->entry), &entry);
	row = data_add(&site->data, document, &site->facts, &entry);
	memory_add(&site->memory, buf_view(&site->entry), row);
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct site *site = state;
	struct block_reader reader;
	struct document *document;

	if (site->done)
		return;
	block_reader_open(&reader, src);
	while (!out->failed && (document = block_next(&reader)) != NULL)
		if (fit_for_site(document))
			take(site, document);
	block_reader_close(&reader);
}

static void
end(void *state, struct output *out)
{
	struct site *site = state;

	if (!site->done)
		data_write(out, &site->data);
	data_close(&site->data);
	whole_write(out, &site->entries, &site->setting);
	entries_free(&site->entries);
	web_facts_free(&site->facts);
	buf_free(&site->entry);
	memory_end(&site->memory, message_status() == 0);
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
	    .begin = begin,
	    .input = input,
	    .end = end,
	};
	int status;

	status = filter_main(argc, argv, &filter);
	buf_free(&site.setting.css);
	return status;
}
