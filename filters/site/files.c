/* The files of a site that are not pages of texts. */
#include "files.h"

#include "../html/asset.h"
#include "../html/escape.h"
#include "../html/shell.h"
#include "../html/words.h"
#include "frame.h"
#include "list.h"
#include "scripts.h"

/* Most texts are of one language, and the words around them follow it. */
static enum language
common_language(const struct entries *entries, const struct setting *setting)
{
	size_t count[LANGUAGE_COUNT] = {0};
	enum language most = LANGUAGE_HANS;

	for (size_t i = 0; i < entries->count; i++)
		count[entries->entry[i].language]++;
	for (int i = 0; i < LANGUAGE_COUNT; i++)
		if (count[i] > count[most])
			most = (enum language)i;
	return setting_language(setting, most);
}

static void
write_file(struct output *out, const char *name, const struct buf *text)
{
	frame_begin(out, span_of(name), (struct span){NULL, 0});
	output_add(out, buf_view(text));
	frame_end(out);
}

static void
write_index(struct buf *text, const struct entries *entries,
    const struct setting *setting, enum language language)
{
	struct shell shell = {
	    .setting = setting,
	    .title = span_of(setting_name(setting, language)),
	    .path = SPAN("index.html"),
	    .language = language,
	};

	shell_head(text, &shell);
	shell_body(text, &shell);
	buf_string(text, "<main id=\"main\" class=\"index\">\n<h1>");
	escape_text(text, shell.title);
	buf_printf(text, "</h1>\n<p class=\"count\">%zu%s</p>\n",
	    entries->count, word(language, WORD_SPEECHES));
	list_write(text, entries->entry, entries->count, language);
	buf_string(text, "</main>\n");
	shell_foot(text, &shell);
}

static void
write_search(
    struct buf *text, const struct setting *setting, enum language language)
{
	struct shell shell = {
	    .setting = setting,
	    .title = span_of(word(language, WORD_SEARCH)),
	    .path = SPAN("search.html"),
	    .language = language,
	    .crumbs = true,
	};
	const char *search = word(language, WORD_SEARCH);

	shell_head(text, &shell);
	buf_string(text, "<script src=\"search.js\" defer=\"\"></script>\n");
	shell_body(text, &shell);
	buf_printf(text,
	    "<main id=\"main\" class=\"index\">\n<h1>%s</h1>\n"
	    "<form id=\"search\" role=\"search\" action=\"search.html\"><p>"
	    "<input type=\"search\" id=\"q\" name=\"q\" aria-label=\"%s\" "
	    "autocomplete=\"off\" />\n<button type=\"submit\">%s</button>"
	    "</p></form>\n",
	    search, word(language, WORD_PHRASE), search);
	buf_printf(text,
	    "<p class=\"unscripted\">%s <a href=\"index.html\">%s</a></p>\n"
	    "<p id=\"found\" role=\"status\" data-found=\"%s\" "
	    "data-failed=\"%s\"></p>\n<ol id=\"hits\" class=\"list\"></ol>\n"
	    "<p><button type=\"button\" id=\"more\" hidden=\"\">%s</button></p>\n"
	    "</main>\n",
	    word(language, WORD_UNSCRIPTED), word(language, WORD_HOME),
	    word(language, WORD_FOUND), word(language, WORD_FAILED),
	    word(language, WORD_MORE));
	shell_foot(text, &shell);
}

/* Served for whatever address: it can lean on no other file. */
static void
write_not_found(
    struct buf *text, const struct setting *setting, enum language language)
{
	struct setting alone = {.name = setting->name, .base = setting->base};
	struct shell shell = {
	    .setting = &alone,
	    .title = span_of(word(language, WORD_NOT_FOUND)),
	    .language = language,
	};

	shell_head(text, &shell);
	shell_body(text, &shell);
	buf_printf(text,
	    "<main id=\"main\" class=\"index\">\n<h1>%s</h1>\n<p>%s</p>\n"
	    "<p><a href=\"",
	    word(language, WORD_NOT_FOUND),
	    word(language, WORD_NOT_FOUND_TEXT));
	escape_attribute(
	    text, span_of(setting->base != NULL ? setting->base : "/"));
	buf_printf(text, "\">%s</a></p>\n</main>\n", word(language, WORD_HOME));
	shell_foot(text, &shell);
}

static void
write_asset(
    struct output *out, struct buf *text, const char *name, struct span asset)
{
	text->len = 0;
	asset_serve(text, asset);
	write_file(out, name, text);
}

void
files_write(struct output *out, const struct entries *entries,
    const struct setting *setting)
{
	enum language language = common_language(entries, setting);
	struct buf text = {0};

	write_index(&text, entries, setting, language);
	write_file(out, "index.html", &text);
	text.len = 0;
	write_search(&text, setting, language);
	write_file(out, "search.html", &text);
	text.len = 0;
	write_not_found(&text, setting, language);
	write_file(out, "404.html", &text);
	write_asset(out, &text, "style.css", asset_style());
	write_asset(out, &text, "site.js", scripts_site());
	write_asset(out, &text, "search.js", scripts_search());
	text.len = 0;
	buf_string(&text, "User-agent: *\nAllow: /\n");
	write_file(out, "robots.txt", &text);
	/* GitHub Pages is to serve the files as they are. */
	text.len = 0;
	write_file(out, ".nojekyll", &text);
	buf_free(&text);
}
