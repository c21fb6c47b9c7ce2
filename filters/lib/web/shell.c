/* What is the same in every page: its head, the line above, the foot. */
#include "web/shell.h"

#include "web/asset.h"
#include "web/css.h"
#include "web/escape.h"
#include "web/list_place.h"
#include "web/lost_glyph.h"
#include "web/words.h"

/* No page asks another host for anything, or runs what stands in it. */
static const char policy_site[] =
    "default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'self'";
static const char policy_styled[] =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
    "form-action 'self'";
static const char policy_alone[] =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action ";

void
shell_meta(
    struct buf *out, const char *attribute, const char *name, struct span value)
{
	buf_printf(out, "<meta %s=\"%s\" content=\"", attribute, name);
	escape_attribute(out, value);
	buf_string(out, "\" />\n");
}

void
shell_shown(
    struct buf *out, const char *attribute, const char *name, struct span value)
{
	buf_printf(out, "<meta %s=\"%s\" content=\"", attribute, name);
	lost_glyph_plain(out, value, escape_attribute);
	buf_string(out, "\" />\n");
}

void
shell_root(struct buf *out, const struct shell *shell)
{
	for (size_t i = 0; i < shell->path.len; i++)
		if (shell->path.ptr[i] == '/')
			buf_string(out, "../");
}

/* A link of the head, or a script, relative to the root. */
static void
add_file(struct buf *out, const struct shell *shell, const char *before,
    const char *after)
{
	buf_string(out, before);
	shell_root(out, shell);
	buf_string(out, after);
}

static void
add_style(struct buf *out, const struct shell *shell)
{
	bool site = shell->setting->site;

	if (site && !shell->styled)
		add_file(out, shell, "<link rel=\"stylesheet\" href=\"",
		    "style.css\" />\n");
	if (site)
		add_file(out, shell, "<script src=\"", "site.js\"></script>\n");
	if (site && !shell->styled)
		return;
	buf_string(out, "<style>\n");
	asset_serve(out, asset_style());
	css_embed(out, &shell->setting->css);
	buf_string(out, "</style>\n");
}

/* What needs to know where the site is. */
static void
add_address(struct buf *out, const struct shell *shell)
{
	struct buf address = {0};

	if (!shell->setting->site || shell->setting->base == NULL)
		return;
	setting_address(shell->setting, &address, shell->path);
	buf_string(out, "<link rel=\"canonical\" href=\"");
	escape_attribute(out, buf_view(&address));
	buf_string(out, "\" />\n");
	shell_meta(out, "property", "og:url", buf_view(&address));
	buf_free(&address);
	add_file(out, shell,
	    "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"",
	    "feed.xml\" />\n");
}

/* A seal of type, which asks for no file. */
static void
add_icon(struct buf *out, enum language language)
{
	buf_printf(out,
	    "<link rel=\"icon\" href=\"data:image/svg+xml,"
	    "%%3Csvg%%20xmlns='http://www.w3.org/2000/svg'%%20viewBox='0%%200%%2016%%2016'%%3E"
	    "%%3Crect%%20width='16'%%20height='16'%%20rx='3'%%20fill='%%2394201c'/%%3E"
	    "%%3Ctext%%20x='8'%%20y='12.5'%%20font-size='12'%%20text-anchor='middle'%%20fill='%%23fff'%%3E"
	    "%s%%3C/text%%3E%%3C/svg%%3E\" />\n",
	    language == LANGUAGE_HANT ? "講" : "讲");
}

/* That of a document by its name; of all other pages, the one of the site. */
static void
add_picture_path(struct buf *out, struct span document)
{
	buf_string(out, "images");
	if (document.len > 0)
		buf_byte(out, '/');
	buf_span(out, document);
	buf_string(out, ".png");
}

/* The picture that stands for the page elsewhere, where pages have some; see card.h. */
static void
add_picture(struct buf *out, const struct shell *shell)
{
	const struct setting *setting = shell->setting;
	struct buf path = {0}, address = {0};

	if (!setting->site || !setting->pictured || setting->base == NULL)
		return;
	add_picture_path(&path, shell->document);
	setting_address(setting, &address, buf_view(&path));
	shell_meta(out, "property", "og:image", buf_view(&address));
	shell_meta(out, "property", "og:image:width", SPAN("1200"));
	shell_meta(out, "property", "og:image:height", SPAN("630"));
	shell_shown(out, "property", "og:image:alt", shell->title);
	shell_meta(out, "name", "twitter:card", SPAN("summary_large_image"));
	buf_free(&path);
	buf_free(&address);
}

/* What is shown of a page where somebody passes its address on. */
static void
add_open_graph(struct buf *out, const struct shell *shell)
{
	static const char *const locale[LANGUAGE_COUNT] = {
	    [LANGUAGE_HANS] = "zh_CN",
	    [LANGUAGE_HANT] = "zh_TW",
	    [LANGUAGE_EN] = "en",
	};

	shell_meta(out, "property", "og:type",
	    shell->article ? SPAN("article") : SPAN("website"));
	shell_shown(out, "property", "og:title", shell->title);
	if (shell->description.len > 0)
		shell_shown(
		    out, "property", "og:description", shell->description);
	if (shell->setting->site)
		shell_meta(out, "property", "og:site_name",
		    span_of(setting_name(shell->setting, shell->language)));
	shell_meta(
	    out, "property", "og:locale", span_of(locale[shell->language]));
	add_picture(out, shell);
}

/* A list of 一月 is one of many: what it is in is said as well. */
static void
add_title(struct buf *out, const struct shell *shell)
{
	struct span titles = shell->titles, above = {NULL, 0};

	buf_string(out, "<title>");
	lost_glyph_plain(out, shell->title, escape_text);
	while (!shell->article && titles.len > 0)
		above = span_cut(&titles, '\n');
	if (above.len > 0) {
		buf_string(out, " · ");
		lost_glyph_plain(out, above, escape_text);
	}
	if (shell->setting->site && shell->crumbs) {
		buf_string(out, " · ");
		escape_text(out,
		    span_of(setting_name(shell->setting, shell->language)));
	}
	buf_string(out, "</title>\n");
}

void
shell_head(struct buf *out, const struct shell *shell)
{
	const char *tag = language_tag(shell->language);
	bool site = shell->setting->site;

	buf_printf(out,
	    "<!DOCTYPE html>\n"
	    "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%s\" "
	    "xml:lang=\"%s\">\n<head>\n<meta charset=\"utf-8\" />\n"
	    "<meta name=\"viewport\" "
	    "content=\"width=device-width, initial-scale=1\" />\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\"%s%s\" />\n",
	    tag, tag,
	    !site               ? policy_alone
		: shell->styled ? policy_styled
				: policy_site,
	    site              ? ""
		: shell->asks ? "'self'"
			      : "'none'");
	add_title(out, shell);
	if (shell->description.len > 0)
		shell_shown(out, "name", "description", shell->description);
	buf_string(out,
	    "<meta name=\"color-scheme\" content=\"light dark\" />\n"
	    "<meta name=\"format-detection\" content=\"telephone=no\" />\n");
	add_icon(out, shell->language);
	add_style(out, shell);
	add_address(out, shell);
	if (shell->setting->site || shell->article)
		add_open_graph(out, shell);
}

static void
add_crumb(struct buf *out, const struct shell *shell, struct span path,
    struct span title)
{
	buf_string(out, "<li><a href=\"");
	shell_root(out, shell);
	escape_path(out, path);
	buf_string(out, "\">");
	lost_glyph_text(out, title);
	buf_string(out, "</a></li>\n");
}

/* The folders above, from the top; each has a page. */
static void
add_folders(struct buf *out, const struct shell *shell)
{
	struct span rest = shell->folder, titles = shell->titles;
	struct buf path = {0};

	while (rest.len > 0) {
		struct span part = span_cut(&rest, '/'), folder = shell->folder;
		struct span title = span_cut(&titles, '\n');

		folder.len = (size_t)(part.ptr + part.len - folder.ptr);
		path.len = 0;
		place_of_folder(&path, folder);
		add_crumb(
		    out, shell, buf_view(&path), title.len > 0 ? title : part);
	}
	buf_free(&path);
}

/* What the page is in, and the page. */
static void
add_crumbs(struct buf *out, const struct shell *shell)
{
	if (shell->up != NULL)
		add_crumb(
		    out, shell, span_of(shell->up), span_of(shell->up_title));
	add_folders(out, shell);
	buf_string(out, "<li aria-current=\"page\">");
	lost_glyph_text(out, shell->title);
	buf_string(out, "</li>\n");
}

static void
add_button(
    struct buf *out, const char *id, const char *shown, const char *label)
{
	buf_printf(out, "<button type=\"button\" id=\"%s\"", id);
	if (label != NULL)
		buf_printf(out, " aria-label=\"%s\"", label);
	buf_printf(out, ">%s</button>\n", shown);
}

/* Buttons that a script works; without it they are not shown. */
static void
add_tools(struct buf *out, const struct shell *shell)
{
	enum language language = shell->language;

	buf_string(out, "<div class=\"tools\">\n");
	add_button(out, "smaller", "A−", web_word(language, WORD_SMALLER));
	add_button(out, "larger", "A+", web_word(language, WORD_LARGER));
	add_button(out, "theme", web_word(language, WORD_THEME), NULL);
	if (shell->article)
		add_button(out, "print", web_word(language, WORD_PRINT), NULL);
	buf_string(out, "</div>\n");
}

static void
add_banner(struct buf *out, const struct shell *shell)
{
	buf_printf(out,
	    "<header class=\"site\">\n<nav class=\"crumb\" aria-label=\"%s\">"
	    "<ol>\n<li><a href=\"",
	    web_word(shell->language, WORD_HERE));
	shell_root(out, shell);
	buf_string(out, "index.html\">");
	escape_text(
	    out, span_of(setting_name(shell->setting, shell->language)));
	buf_string(out, "</a></li>\n");
	if (shell->crumbs)
		add_crumbs(out, shell);
	buf_string(out, "</ol></nav>\n<a href=\"");
	shell_root(out, shell);
	buf_printf(out, "search.html\">%s</a>\n",
	    web_word(shell->language, WORD_SEARCH));
	add_tools(out, shell);
	buf_string(out, "</header>\n");
}

void
shell_body(struct buf *out, const struct shell *shell)
{
	buf_printf(out,
	    "</head>\n<body>\n<a class=\"skip\" href=\"#main\">%s</a>\n",
	    web_word(shell->language, WORD_SKIP));
	if (shell->setting->site)
		add_banner(out, shell);
}

void
shell_foot(struct buf *out, const struct shell *shell)
{
	if (shell->setting->site) {
		buf_string(out, "<footer class=\"site\">");
		if (shell->setting->footer != NULL) {
			buf_string(out, "<p>");
			escape_text(out, span_of(shell->setting->footer));
			buf_string(out, "</p>\n");
		}
		buf_printf(out, "<p>%s</p></footer>\n",
		    web_word(shell->language, WORD_MADE_BY));
	}
	buf_string(out, "</body>\n</html>\n");
}
