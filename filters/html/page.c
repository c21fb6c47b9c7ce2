/* One page: a document and what stands around it. */
#include "page.h"

#include "about.h"
#include "article.h"
#include "contents.h"
#include "fit.h"
#include "shell.h"

static void
add_open_graph(struct buf *out, const struct shell *shell)
{
	static const char *const locale[LANGUAGE_COUNT] = {
	    [LANGUAGE_HANS] = "zh_CN",
	    [LANGUAGE_HANT] = "zh_TW",
	    [LANGUAGE_EN] = "en",
	};

	shell_meta(out, "property", "og:type", SPAN("article"));
	shell_meta(out, "property", "og:title", shell->title);
	if (shell->description.len > 0)
		shell_meta(
		    out, "property", "og:description", shell->description);
	shell_meta(
	    out, "property", "og:locale", span_of(locale[shell->language]));
}

/* Both texts and pages of one name: `s/` keeps them from the site's own. */
static void
set_path(struct page *page, const struct document *document)
{
	page->path.len = 0;
	if (!page->setting->site)
		return;
	buf_string(&page->path, "s/");
	buf_span(&page->path, document->name);
	buf_string(&page->path, ".html");
}

static void
add_body(struct page *page, struct buf *out, const struct document *document,
    const struct shell *shell)
{
	bool contents = page->facts.sections > 0;
	size_t masks;

	buf_printf(out, "<div class=\"layout%s\">\n", contents ? "" : " one");
	contents_write(out, document, shell->language);
	buf_string(out, "<main id=\"main\">\n");
	masks = article_write(out, document, &page->facts);
	about_write(out, document, &page->facts, page->setting, masks);
	buf_string(out, "</main>\n</div>\n");
}

bool
page_write(struct page *page, struct buf *out, const struct document *document)
{
	struct shell shell = {.setting = page->setting, .crumbs = true};

	if (!(page->setting->site ? fit_for_site : fit_for_page)(document))
		return false;
	facts_of_document(&page->facts, document);
	set_path(page, document);
	shell.title = buf_view(&page->facts.title);
	shell.description = buf_view(&page->facts.opening);
	shell.path = buf_view(&page->path);
	shell.language = setting_language(page->setting, page->facts.language);
	shell_head(out, &shell);
	add_open_graph(out, &shell);
	shell_body(out, &shell);
	add_body(page, out, document, &shell);
	shell_foot(out, &shell);
	return true;
}

void
page_free(struct page *page)
{
	facts_free(&page->facts);
	buf_free(&page->path);
}
