/* The files of a site that are not pages of texts. */
#include "files.h"

#include "../html/asset.h"
#include "../html/escape.h"
#include "../html/shell.h"
#include "../html/words.h"
#include "frame.h"
#include "list.h"

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

void
files_write(struct output *out, const struct entries *entries,
    const struct setting *setting)
{
	enum language language = common_language(entries, setting);
	struct buf text = {0};

	write_index(&text, entries, setting, language);
	write_file(out, "index.html", &text);
	text.len = 0;
	write_not_found(&text, setting, language);
	write_file(out, "404.html", &text);
	text.len = 0;
	asset_serve(&text, asset_style());
	write_file(out, "style.css", &text);
	text.len = 0;
	buf_string(&text, "User-agent: *\nAllow: /\n");
	write_file(out, "robots.txt", &text);
	/* GitHub Pages is to serve the files as they are. */
	text.len = 0;
	write_file(out, ".nojekyll", &text);
	buf_free(&text);
}
