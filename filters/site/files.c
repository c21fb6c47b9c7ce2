/* The files of a site that are neither texts nor lists of them. */
#include "files.h"

#include "scripts.h"
#include "stream/frame.h"
#include "web/asset.h"
#include "web/card.h"
#include "web/escape.h"
#include "web/shell.h"
#include "web/words.h"

void
files_frame(struct output *out, const char *name, const struct buf *text)
{
	frame_begin(out, span_of(name), (struct span){NULL, 0});
	output_add(out, buf_view(text));
	frame_end(out);
}

/* What the script of the search fills, and then shows. */
static void
write_filters(struct buf *text, enum language language)
{
	static const struct {
		const char *name;
		enum word word;
	} filters[] = {
	    {"years", WORD_YEARS},
	    {"folders", WORD_FILTER_FOLDER},
	    {"kinds", WORD_FILTER_KIND},
	    {"speakers", WORD_SPEAKER},
	};

	buf_string(text, "<p class=\"filters\">");
	for (size_t i = 0; i < sizeof(filters) / sizeof(filters[0]); i++) {
		const char *word = web_word(language, filters[i].word);

		buf_printf(text,
		    "<select name=\"%s\" aria-label=\"%s\" hidden=\"\">"
		    "<option value=\"\">%s</option></select>\n",
		    filters[i].name, word, word);
	}
	buf_string(text, "</p>\n");
}

static void
write_search(
    struct buf *text, const struct setting *setting, enum language language)
{
	struct shell shell = {
	    .setting = setting,
	    .title = span_of(web_word(language, WORD_SEARCH)),
	    .path = SPAN("search.html"),
	    .language = language,
	    .crumbs = true,
	};
	const char *search = web_word(language, WORD_SEARCH);
	struct buf description = {0};

	buf_printf(&description, "%s · %s", setting_name(setting, language),
	    web_word(language, WORD_PHRASE));
	shell.description = buf_view(&description);
	shell_head(text, &shell);
	buf_free(&description);
	buf_string(text, "<script src=\"search.js\" defer=\"\"></script>\n");
	shell_body(text, &shell);
	buf_printf(text,
	    "<main id=\"main\" class=\"index seek\">\n<h1>%s</h1>\n"
	    "<form id=\"search\" role=\"search\" action=\"search.html\"><p>"
	    "<input type=\"search\" id=\"q\" name=\"q\" aria-label=\"%s\" "
	    "autocomplete=\"off\" />\n<button type=\"submit\">%s</button>"
	    "</p>\n",
	    search, web_word(language, WORD_PHRASE), search);
	write_filters(text, language);
	buf_string(text, "</form>\n");
	buf_printf(text,
	    "<p class=\"unscripted\">%s <a href=\"index.html\">%s</a></p>\n"
	    "<p id=\"found\" role=\"status\" data-found=\"%s\" "
	    "data-some=\"%s\" data-most=\"%s\" data-none=\"%s\" data-shorter=\"%s\" "
	    "data-further=\"%s\" data-others=\"%s\" "
	    "data-undated=\"%s\" data-home=\"%s\" data-failed=\"%s\"></p>\n<ol id=\"hits\" class=\"list\"></ol>\n"
	    "<p><button type=\"button\" id=\"more\" hidden=\"\">%s</button></p>\n"
	    "</main>\n",
	    web_word(language, WORD_UNSCRIPTED), web_word(language, WORD_HOME),
	    web_word(language, WORD_FOUND), web_word(language, WORD_FOUND_SOME),
	    web_word(language, WORD_FOUND_MOST),
	    web_word(language, WORD_FOUND_NONE),
	    web_word(language, WORD_SHORTER), web_word(language, WORD_FURTHER),
	    web_word(language, WORD_OTHERS), web_word(language, WORD_UNDATED),
	    web_word(language, WORD_HOME), web_word(language, WORD_FAILED),
	    web_word(language, WORD_MORE));
	shell_foot(text, &shell);
}

static void
add_way(struct buf *text, const char *address, const char *name)
{
	buf_string(text, "<li><a href=\"");
	escape_attribute(text, span_of(address));
	buf_printf(text, "\">%s</a></li>\n", name);
}

/* To the search of the site, as far as it is known where that is. */
static void
add_question(
    struct buf *text, const struct setting *setting, enum language language)
{
	buf_string(text, "<form id=\"search\" role=\"search\" action=\"");
	escape_attribute(
	    text, span_of(setting->base != NULL ? setting->base : "/"));
	buf_printf(text,
	    "search.html\"><p><input type=\"search\" name=\"q\" "
	    "aria-label=\"%s\" autocomplete=\"off\" />\n"
	    "<button type=\"submit\">%s</button></p></form>\n",
	    web_word(language, WORD_PHRASE), web_word(language, WORD_SEARCH));
}

/*
 * Served for whatever address: it can lean on no other file, and only knows
 * the way home where the address of the site is known.  Else a reader who
 * takes the folder of the address, and then the one above, comes there.
 */
static void
write_not_found(
    struct buf *text, const struct setting *setting, enum language language)
{
	struct setting alone = {
	    .name = setting->name,
	    .base = setting->base,
	    .css = setting->css,
	};
	struct shell shell = {
	    .setting = &alone,
	    .title = span_of(web_word(language, WORD_NOT_FOUND)),
	    .language = language,
	    .asks = true,
	};

	shell_head(text, &shell);
	shell_body(text, &shell);
	buf_printf(text,
	    "<main id=\"main\" class=\"index none\">\n<h1>%s</h1>\n"
	    "<p class=\"count\">",
	    web_word(language, WORD_NOT_FOUND));
	escape_text(text, span_of(setting_name(setting, language)));
	buf_printf(
	    text, "</p>\n<p>%s</p>\n", web_word(language, WORD_NOT_FOUND_TEXT));
	add_question(text, setting, language);
	buf_string(text, "<ul>\n");
	add_way(text, setting->base != NULL ? setting->base : "/",
	    web_word(language, WORD_HOME));
	if (setting->base == NULL) {
		add_way(text, "./", web_word(language, WORD_FOLDER));
		add_way(text, "../", web_word(language, WORD_FOLDER_ABOVE));
	}
	buf_string(text, "</ul>\n</main>\n");
	shell_foot(text, &shell);
}

static void
write_asset(
    struct output *out, struct buf *text, const char *name, struct span asset)
{
	text->len = 0;
	asset_serve(text, asset);
	files_frame(out, name, text);
}

/* What the search folds the forms of characters with. */
static void
write_variants(struct output *out, struct buf *text)
{
	struct span rest = scripts_variants();

	buf_string(text, "jianggao.variants=\"");
	while (rest.len > 0)
		buf_span(text, span_cut(&rest, '\n'));
	buf_string(text, "\";\n");
	files_frame(out, "search/variants.js", text);
}

static void
write_style(struct output *out, struct buf *text, const struct setting *setting)
{
	text->len = 0;
	asset_serve(text, asset_style());
	buf_span(text, buf_view(&setting->css));
	files_frame(out, "style.css", text);
}

static void
write_robots(struct buf *text, const struct setting *setting)
{
	buf_string(text, "User-agent: *\nAllow: /\n");
	if (setting->base != NULL)
		buf_printf(text, "Sitemap: %ssitemap.xml\n", setting->base);
}

/* What stands for all pages but the texts', where these have pictures. */
static void
write_picture(struct output *out, struct buf *text,
    const struct setting *setting, enum language language)
{
	struct span where = {NULL, 0};

	if (!setting->pictured || setting->base == NULL)
		return;
	/* Less the scheme, and the slash at the end. */
	where = span_of(strstr(setting->base, "//") + 2);
	where.len--;
	text->len = 0;
	card_write(text,
	    &(struct card){
		.title = span_of(setting_name(setting, language)),
		.foot = where,
		.language = language,
	    });
	files_frame(out, "images.svg", text);
}

void
files_write(
    struct output *out, const struct setting *setting, enum language language)
{
	struct buf text = {0};

	write_search(&text, setting, language);
	files_frame(out, "search.html", &text);
	text.len = 0;
	write_not_found(&text, setting, language);
	files_frame(out, "404.html", &text);
	write_style(out, &text, setting);
	write_asset(out, &text, "site.js", scripts_site());
	write_asset(out, &text, "search.js", scripts_search());
	text.len = 0;
	write_variants(out, &text);
	write_picture(out, &text, setting, language);
	text.len = 0;
	write_robots(&text, setting);
	files_frame(out, "robots.txt", &text);
	/* GitHub Pages is to serve the files as they are. */
	text.len = 0;
	files_frame(out, ".nojekyll", &text);
	buf_free(&text);
}
