/* One page: a document and what stands around it. */
#include "page.h"

#include "about.h"
#include "citation.h"
#include "document/collection.h"
#include "neighbours.h"
#include "page_contents.h"
#include "web/article.h"
#include "web/escape.h"
#include "web/fit.h"
#include "web/list_place.h"
#include "web/shell.h"

/* A property of an object of JSON; nothing for an empty value. */
static void
add_property(
    struct buf *out, const char *before, struct span value, const char *after)
{
	if (value.len == 0)
		return;
	buf_string(out, before);
	escape_json(out, value);
	buf_string(out, after);
}

/* One is an object, several are a list. */
static void
add_authors(struct buf *out, struct span rest)
{
	struct span first = facts_next(&rest);
	bool several = rest.len > 0;

	if (first.len == 0)
		return;
	buf_printf(out, ",\"author\":%s", several ? "[" : "");
	add_property(out, "{\"@type\":\"Person\",\"name\":\"", first, "\"}");
	while (rest.len > 0)
		add_property(out, ",{\"@type\":\"Person\",\"name\":\"",
		    facts_next(&rest), "\"}");
	buf_string(out, several ? "]" : "");
}

/* What tools that keep references look for; / parts the date, as they ask. */
static void
add_reference(struct buf *out, const struct page_facts *facts)
{
	struct span rest = facts_authors(&facts->known), when;
	struct buf date = {0};

	/* Without this Zotero takes it for an article of a journal. */
	shell_meta(out, "property", "z:itemType", SPAN("document"));
	shell_meta(out, "name", "citation_title", buf_view(&facts->title));
	while (rest.len > 0)
		shell_meta(out, "name", "citation_author", facts_next(&rest));
	cited_date(&date, facts);
	when = buf_view(&date);
	when = span_cut(&when, '/');
	if (when.len > 0)
		shell_meta(out, "property", "article:published_time", when);
	for (size_t i = 0; i < when.len; i++)
		if (date.data[i] == '-')
			date.data[i] = '/';
	if (when.len > 0)
		shell_meta(out, "name", "citation_publication_date", when);
	shell_meta(out, "name", "citation_language",
	    span_of(language_tag(facts->language)));
	buf_free(&date);
}

/* What a person has given, or nothing. */
static struct span
given(const struct page_facts *facts, enum fact fact)
{
	return facts_given(&facts->known, fact)
	    ? facts_best(&facts->known, fact)
	    : (struct span){NULL, 0};
}

/* As HTML has them, between commas. */
static void
add_keywords_meta(struct buf *out, const struct page_facts *facts)
{
	struct span rest = given(facts, FACT_KEYWORDS);
	struct buf words = {0};

	while (rest.len > 0) {
		if (words.len > 0)
			buf_string(&words, ", ");
		buf_span(&words, facts_next(&rest));
	}
	if (words.len > 0)
		shell_meta(out, "name", "keywords", buf_view(&words));
	buf_free(&words);
}

/* As schema.org has them, a list. */
static void
add_keywords(struct buf *out, const struct page_facts *facts)
{
	struct span rest = given(facts, FACT_KEYWORDS);
	const char *before = ",\"keywords\":[\"";

	if (rest.len == 0)
		return;
	for (; rest.len > 0; before = ",\"")
		add_property(out, before, facts_next(&rest), "\"");
	buf_byte(out, ']');
}

/* The same for machines, in the words of schema.org. */
static void
add_linked_data(
    struct buf *out, const struct shell *shell, const struct page_facts *facts)
{
	const struct known *date = &facts->known.known[FACT_DATE];
	struct span when = buf_view(&date->standard);

	buf_string(out,
	    "<script type=\"application/ld+json\">"
	    "{\"@context\":\"https://schema.org\",\"@type\":\"Article\"");
	add_property(out, ",\"headline\":\"", shell->title, "\"");
	add_property(out, ",\"inLanguage\":\"",
	    span_of(language_tag(facts->language)), "\"");
	add_authors(out, facts->speaker);
	if (date->sure >= SURE_PRINTED)
		add_property(
		    out, ",\"datePublished\":\"", span_cut(&when, '/'), "\"");
	add_property(out,
	    ",\"contentLocation\":{\"@type\":\"Place\",\"name\":\"",
	    facts->place, "\"}");
	add_property(out,
	    ",\"isBasedOn\":{\"@type\":\"CreativeWork\",\"name\":\"",
	    facts_best(&facts->known, FACT_PROVENANCE), "\"}");
	add_property(out, ",\"genre\":\"", given(facts, FACT_GENRE), "\"");
	add_keywords(out, facts);
	buf_string(out, "}</script>\n");
}

/* The files beside the page. */
static void
add_alternates(
    struct buf *out, const struct page *page, const struct document *document)
{
	static const struct {
		const char *suffix, *type;
	} known[] = {
	    {"md", "text/markdown"},
	    {"txt", "text/plain"},
	    {"xml", "application/tei+xml"},
	};
	struct span rest = span_of(page->setting->formats);

	while (rest.ptr != NULL) {
		struct span format = span_cut(&rest, ',');

		for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
			if (!span_equal(format, span_of(known[i].suffix)))
				continue;
			buf_printf(out,
			    "<link rel=\"alternate\" type=\"%s\" href=\"",
			    known[i].type);
			escape_path(out, cited_file(document));
			buf_printf(out, ".%s\" />\n", known[i].suffix);
		}
	}
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

/* What the folders are called that it is in, from the top. */
static void
set_folders(struct page *page, const struct document *document)
{
	struct collection collection;

	page->folders.len = 0;
	for (unsigned level = 1; collection_of(document, level, &collection);
	     level++) {
		buf_span(&page->folders, collection.title);
		buf_byte(&page->folders, '\n');
	}
}

static void
add_body(struct page *page, struct buf *out, const struct document *document,
    const struct shell *shell)
{
	struct buf contents = {0};
	size_t masks;

	page_speakers_find(&page->speakers, document);
	contents_write(&contents, document, &page->speakers, shell->language);
	buf_printf(
	    out, "<div class=\"layout%s\">\n", contents.len > 0 ? "" : " one");
	buf_span(out, buf_view(&contents));
	buf_free(&contents);
	buf_string(out, "<main id=\"main\">\n");
	if (page->setting->site && page->catalogue != NULL)
		neighbours_newer(out, shell, page->catalogue, document->name);
	masks = article_write(out,
	    red_paper_plan(&page->red, document, &page->facts.known),
	    &page->facts,
	    (struct html_form){
		.linked = page->setting->site, .around = shell->language});
	about_write(
	    out, document, &page->facts, page->setting, shell->path, masks);
	if (page->setting->site && page->catalogue != NULL)
		neighbours_foot(out, shell, page->catalogue, document->name);
	buf_string(out, "</main>\n</div>\n");
}

/* What a page of a site tells programs of its text, and where it leads. */
static void
add_site_head(struct page *page, struct buf *out,
    const struct document *document, const struct shell *shell)
{
	add_reference(out, &page->facts);
	add_linked_data(out, shell, &page->facts);
	if (page->setting->formats != NULL)
		add_alternates(out, page, document);
	if (page->catalogue != NULL)
		neighbours_head(out, shell, page->catalogue, document->name);
}

bool
page_write(struct page *page, struct buf *out, const struct document *document)
{
	struct shell shell = {
	    .setting = page->setting, .crumbs = true, .article = true};

	if (!(page->setting->site ? fit_for_site : fit_for_page)(document))
		return false;
	web_facts_of_document(&page->facts, document);
	set_path(page, document);
	shell.title = buf_view(&page->facts.title);
	shell.description = buf_view(&page->facts.opening);
	shell.path = buf_view(&page->path);
	shell.document = document->name;
	shell.folder = place_folder(document->name);
	set_folders(page, document);
	shell.titles = buf_view(&page->folders);
	shell.language = setting_language(page->setting, page->facts.language);
	shell_head(out, &shell);
	add_keywords_meta(out, &page->facts);
	if (page->setting->site)
		add_site_head(page, out, document, &shell);
	shell_body(out, &shell);
	add_body(page, out, document, &shell);
	shell_foot(out, &shell);
	return true;
}

void
page_free(struct page *page)
{
	web_facts_free(&page->facts);
	page_speakers_free(&page->speakers);
	red_paper_free(&page->red);
	buf_free(&page->path);
	buf_free(&page->folders);
}
