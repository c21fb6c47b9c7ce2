/* jg-compare: what was changed between two versions of a document. */
#include "base/filter.h"
#include "base/message.h"
#include "comparison/comparison.h"
#include "comparison_style.h"
#include "records/kept.h"
#include "report/change_report.h"
#include "report/comparison_page.h"
#include "stream/frame.h"
#include "web/asset.h"
#include "web/fit.h"
#include "web/siblings.h"

enum {
	OPTION_HTML = 256,
	OPTION_SITE,
	OPTION_CATALOGUE,
	OPTION_NAME,
	OPTION_UI,
	OPTION_FOOTER
};

struct compare {
	struct kept kept;
	size_t inputs;
	bool within; /* of one stream */
	bool older; /* the first input is */
	bool pages; /* are written, and no reports, */
	struct setting setting; /* of the site beside whose pages those are */
	const char *path; /* of the catalogue; NULL: all are looked at */
	struct catalogue catalogue;
	size_t written;
	struct comparison comparison;
	struct buf report;
};

static bool
option(void *state, int id, const char *value)
{
	struct compare *compare = state;

	switch (id) {
	case OPTION_CATALOGUE:
		compare->path = value;
		return true;
	case OPTION_HTML:
		compare->pages = true;
		return true;
	case OPTION_SITE:
		compare->setting.site = true;
		return true;
	case OPTION_NAME:
		return setting_take_name(&compare->setting, value);
	case OPTION_UI:
		return setting_take_language(&compare->setting, value);
	case OPTION_FOOTER:
		return setting_take_footer(&compare->setting, value);
	default:
		compare->within = true;
		return true;
	}
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct compare *compare = state;

	(void)out;
	compare->older = operands > 1;
	asset_serve(&compare->setting.css, comparison_style());
	if (compare->path != NULL) {
		catalogue_open(&compare->catalogue, compare->path);
		if (!compare->setting.translated)
			compare->setting.translated = catalogue_language(
			    &compare->catalogue, &compare->setting.language);
	}
	return true;
}

/* The catalogue knows of no two versions, and so nothing is to be read. */
static bool
is_idle(const struct compare *compare)
{
	for (size_t i = 0; i < compare->catalogue.count; i++)
		if (compare->catalogue.listed[i].older != NULL)
			return false;
	return compare->path != NULL;
}

/* One of two versions, as far as it is known which are. */
static bool
is_version(const struct compare *compare, struct span name)
{
	struct neighbours found = catalogue_find(&compare->catalogue, name);

	return compare->path == NULL ||
	    (found.self != NULL &&
		(found.self->older != NULL || found.self->newer != NULL));
}

static void
keep(struct compare *compare, struct block_reader *reader)
{
	const struct document *document;

	while ((document = block_next(reader)) != NULL)
		if (is_version(compare, document->name) &&
		    (!compare->pages || fit_for_page(document)))
			(void)kept_add(&compare->kept, document);
}

/* A page stands in a frame, or is the only one. */
static void
add_page(struct compare *compare, const struct units *new, struct output *out)
{
	struct span name = buf_view(&new->called);

	if (name.len == 0 && compare->written > 0) {
		fail(new->name.data, 0,
		    "a document without a name beside another; name it by "
		    "jg-normalize --frame");
		return;
	}
	if (name.len > 0)
		frame_begin(out, name, (struct span){NULL, 0});
	comparison_page(
	    &compare->comparison, &compare->setting, &compare->report);
	output_add(out, buf_view(&compare->report));
	if (name.len > 0)
		frame_end(out);
	compare->written++;
}

static void
write_comparison(struct compare *compare, const struct units *old,
    const struct units *new, struct output *out)
{
	comparison_make(&compare->comparison, old, new);
	compare->report.len = 0;
	if (compare->pages) {
		add_page(compare, new, out);
		return;
	}
	report_write(&compare->comparison, &compare->report);
	output_add(out, buf_view(&compare->report));
}

static void
compare_each(
    struct compare *compare, struct block_reader *reader, struct output *out)
{
	const struct document *document;

	while (!out->failed && (document = block_next(reader)) != NULL) {
		struct units new = {0};

		if (compare->pages && !fit_for_page(document))
			continue;
		units_take(&new, document);
		write_comparison(
		    compare, kept_find(&compare->kept, document), &new, out);
		units_free(&new);
	}
}

static void
input(void *state, struct source *src, struct output *out)
{
	struct compare *compare = state;
	struct block_reader reader;

	if (is_idle(compare))
		return;
	block_reader_open(&reader, src);
	if (compare->within || (compare->inputs++ == 0 && compare->older))
		keep(compare, &reader);
	else
		compare_each(compare, &reader, out);
	block_reader_close(&reader);
}

/* The documents that name an older one among all. */
static void
compare_kept(struct compare *compare, struct output *out)
{
	for (size_t i = 0; i < compare->kept.names.count; i++) {
		const struct units *older = kept_older(&compare->kept, i);

		if (older != NULL)
			write_comparison(
			    compare, older, &compare->kept.list[i], out);
	}
}

static void
end(void *state, struct output *out)
{
	struct compare *compare = state;

	if (compare->within)
		compare_kept(compare, out);
	kept_free(&compare->kept);
	catalogue_close(&compare->catalogue);
	comparison_free(&compare->comparison);
	buf_free(&compare->report);
	buf_free(&compare->setting.css);
}

int
main(int argc, char **argv)
{
	static const struct filter_option options[] = {
	    {OPTION_CATALOGUE, "catalogue", "FILE",
		N_("keep those alone that FILE, from jg-outline --tsv, pairs"),
		false},
	    {OPTION_HTML, "html", NULL, N_("write a page for each"), false},
	    {OPTION_SITE, "site", NULL,
		N_("link the pages of a site, beside which they stand"), false},
	    {OPTION_NAME, "site-name", "NAME", N_("the name of the site"),
		false},
	    {OPTION_FOOTER, "site-footer", "TEXT",
		N_("say this below every page of a site"), false},
	    {OPTION_UI, "ui", "LANG",
		N_("the words around the text: zh-Hans, zh-Hant, en"), false},
	    {'w', "within", NULL,
		N_("compare each with the older one that it names among all"),
		false},
	    {0},
	};
	struct compare compare = {0};
	const struct filter filter = {
	    .name = "jg-compare",
	    .operands = N_("[old] [new ...]"),
	    .purpose =
		N_("tell what was changed between two versions of a document"),
	    .options = options,
	    .state = &compare,
	    .option = option,
	    .begin = begin,
	    .input = input,
	    .end = end,
	};

	return filter_main(argc, argv, &filter);
}
