/* jg-html: blocks to web pages. */
#include "base/filter.h"
#include "page.h"
#include "stream/converter.h"
#include "web/css.h"

enum {
	OPTION_SITE = 256,
	OPTION_NAME,
	OPTION_BASE,
	OPTION_FORMATS,
	OPTION_CATALOGUE,
	OPTION_UI,
	OPTION_FOOTER,
	OPTION_CSS,
	OPTION_ORIGINALS,
	OPTION_IMAGES,
	OPTION_IMAGE,
};

struct html {
	struct converter converter;
	struct setting setting;
	struct page page;
	const char *path; /* of the catalogue */
	struct catalogue catalogue;
	bool image; /* in the place of the page */
};

static const struct filter_option options[] = {
    {OPTION_SITE, "site", NULL, N_("write pages of a site: links, no style"),
	false},
    {OPTION_NAME, "site-name", "NAME", N_("the name of the site"), false},
    {OPTION_BASE, "base-url", "URL", N_("the address of the site's root"),
	false},
    {OPTION_FORMATS, "downloads", "SUFFIX,...",
	N_("link files NAME.SUFFIX beside each page"), false},
    {OPTION_CATALOGUE, "catalogue", "FILE",
	N_("link neighbours; FILE is from jg-outline --tsv"), false},
    {OPTION_UI, "ui", "LANG",
	N_("the words around the text: zh-Hans, zh-Hant, en"), false},
    {OPTION_FOOTER, "site-footer", "TEXT",
	N_("say this below every page of a site"), false},
    {OPTION_CSS, "extra-css", "FILE", N_("put this CSS behind the style"),
	false},
    {'r', "red-head", NULL,
	N_("print what is known of the head and foot of a paper"), false},
    {OPTION_ORIGINALS, "originals", NULL,
	N_("link the file that a page was made of, below originals/"), false},
    {OPTION_IMAGES, "og-image", NULL,
	N_("with --base-url, name the picture of a page, below images/"),
	false},
    {OPTION_IMAGE, "image", NULL,
	N_("write that picture, as SVG, and not the page"), false},
    {0},
};

static bool
option(void *state, int id, const char *value)
{
	struct html *html = state;

	switch (id) {
	case OPTION_SITE:
		html->setting.site = true;
		return true;
	case OPTION_NAME:
		return setting_take_name(&html->setting, value);
	case OPTION_BASE:
		return setting_take_base(&html->setting, value);
	case OPTION_FORMATS:
		return setting_take_formats(&html->setting, value);
	case OPTION_CATALOGUE:
		html->path = value;
		return true;
	case OPTION_FOOTER:
		return setting_take_footer(&html->setting, value);
	case OPTION_ORIGINALS:
		html->setting.originals = true;
		return true;
	case OPTION_IMAGES:
		html->setting.pictured = true;
		return true;
	case OPTION_IMAGE:
		html->image = true;
		return true;
	case 'r':
		html->page.red.wanted = true;
		return true;
	case OPTION_CSS:
		return css_read(&html->setting.css, value);
	default:
		return setting_take_language(&html->setting, value);
	}
}

static bool
begin(void *state, struct output *out, size_t operands)
{
	struct html *html = state;

	(void)out;
	(void)operands;
	if (html->path != NULL) {
		catalogue_open(&html->catalogue, html->path);
		html->page.catalogue = &html->catalogue;
		if (!html->setting.translated)
			html->setting.translated = catalogue_language(
			    &html->catalogue, &html->setting.language);
	}
	return true;
}

static bool
convert(void *state, const struct document *document, struct buf *out)
{
	struct html *html = state;

	return (html->image ? page_picture : page_write)(
	    &html->page, out, document);
}

static void
end(void *state, struct output *out)
{
	struct html *html = state;

	page_free(&html->page);
	catalogue_close(&html->catalogue);
	converter_end(&html->converter, out);
}

int
main(int argc, char **argv)
{
	struct html html = {0};
	const struct filter filter = {
	    .name = "jg-html",
	    .operands = N_("[file ...]"),
	    .purpose = N_("turn a block stream into web pages"),
	    .options = options,
	    .state = &html,
	    .option = option,
	    .begin = begin,
	    .input = converter_input,
	    .end = end,
	};
	int status;

	html.converter.convert = convert;
	html.converter.state = &html;
	html.page.setting = &html.setting;
	status = filter_main(argc, argv, &filter);
	buf_free(&html.setting.css);
	return status;
}
