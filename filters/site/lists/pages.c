/* The pages of a list of documents. */
#include "lists/pages.h"

#include "files.h"
#include "web/escape.h"
#include "web/lost_glyph.h"
#include "web/shell.h"

/* How many pages on each side a page links to. */
enum { NEARBY = 10 };

static size_t
count_pages(size_t count)
{
	return count == 0 ? 1 : (count + LIST_PAGE - 1) / LIST_PAGE;
}

static void
add_name(const struct list *list, struct buf *out, size_t page)
{
	buf_span(out, list->file);
	if (page > 0)
		buf_printf(out, "~%zu", page + 1);
	buf_string(out, ".html");
}

void
pages_year(struct buf *out, enum language language, unsigned year)
{
	if (year > 0)
		buf_printf(out, "%u%s", year, web_word(language, WORD_YEAR));
	else
		buf_string(out, web_word(language, WORD_UNDATED));
}

/* The way from a page to the root of the site. */
static void
add_root(struct buf *out, struct span from)
{
	struct shell shell = {.path = from};

	shell_root(out, &shell);
}

void
pages_link(struct lists *lists, struct buf *out, struct span from,
    struct span path, struct span title, size_t count)
{
	bool chinese = lists->language != LANGUAGE_EN;

	buf_string(out, "<a href=\"");
	add_root(out, from);
	escape_path(out, path);
	buf_string(out, "\">");
	lost_glyph_text(out, title);
	buf_printf(out, chinese ? "（%zu）</a>\n" : " (%zu)</a>\n", count);
}

/* Years are places that links lead to. */
static void
add_year(struct lists *lists, struct buf *out, unsigned year)
{
	buf_printf(out, "<h2 id=\"y%u\">", year);
	pages_year(out, lists->language, year);
	buf_string(out, "</h2>\n");
}

static size_t
item_of(const struct list *list, size_t place)
{
	return list->item != NULL ? list->item[place] : list->first + place;
}

/*
 * Documents of one year are under one heading.  Nobody is helped by a heading
 * that says only what is not known.
 */
static void
add_documents(struct lists *lists, struct buf *out, const struct list *list,
    size_t begin, size_t end)
{
	bool years = end > begin && list->years &&
	    entries_year(lists->entries, item_of(list, 0)) > 0;
	unsigned last = 0;
	struct buf root = {0};

	add_root(&root, list->file);
	for (size_t i = begin; i < end; i++) {
		size_t item = item_of(list, i);
		unsigned year = entries_year(lists->entries, item);

		if (i == begin || (years && year != last)) {
			buf_string(out, i > begin ? "</ol></div>\n" : "");
			buf_string(out, "<div class=\"part\">");
			if (years)
				add_year(lists, out, year);
			buf_string(out, "<ol class=\"docs\">\n");
		}
		last = year;
		line_write(out, buf_view(&root),
		    entries_get(lists->entries, item),
		    (enum twin)lists->namesakes.twin[item],
		    list->count <= LIST_ROOMY, lists->language);
	}
	buf_string(out, end > begin ? "</ol></div>\n" : "");
	buf_free(&root);
}

/* The first and the last page, and those around this one. */
static bool
is_linked(size_t page, size_t here, size_t pages)
{
	return page == 0 || page + 1 == pages ||
	    (page + NEARBY >= here && page <= here + NEARBY);
}

static void
add_pages(struct lists *lists, struct buf *out, const struct list *list,
    size_t page, size_t pages)
{
	struct buf name = {0};

	if (pages < 2)
		return;
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(lists->language, WORD_PAGES));
	for (size_t i = 0; i < pages; i++) {
		if (!is_linked(i, page, pages)) {
			buf_string(out, "…\n");
			i = i < page ? page - NEARBY - 1 : pages - 2;
			continue;
		}
		name.len = 0;
		add_name(list, &name, i);
		buf_string(out, "<a href=\"");
		add_root(out, list->file);
		escape_path(out, buf_view(&name));
		buf_printf(out, "\"%s>%zu</a>\n",
		    i == page ? " aria-current=\"page\"" : "", i + 1);
	}
	buf_string(out, "</nav>\n");
	buf_free(&name);
}

/* The ways to list, where there are several. */
static void
add_ways(struct lists *lists, struct buf *out, const struct list *list)
{
	const struct {
		const char *file;
		enum word word;
		bool there;
	} ways[] = {
	    {"index", WORD_BY_DATE, true},
	    {"speakers", WORD_BY_SPEAKER, lists->speakers},
	    {"folders", WORD_BY_FOLDER, lists->folders},
	    {"topics", WORD_BY_TOPIC, lists->topics},
	};

	if (!lists->speakers && !lists->folders && !lists->topics)
		return;
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(lists->language, WORD_LISTS));
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		if (!ways[i].there)
			continue;
		buf_string(out, "<a href=\"");
		add_root(out, list->file);
		buf_printf(out, "%s.html\"%s>%s</a>\n", ways[i].file,
		    span_equal(list->file, span_of(ways[i].file))
			? " aria-current=\"page\""
			: "",
		    web_word(lists->language, ways[i].word));
	}
	buf_string(out, "</nav>\n");
}

/* A script narrows the page to what is typed; sent, it is searched for in all texts. */
static void
add_filter(struct lists *lists, struct buf *out, const struct list *list)
{
	buf_string(out, "<form id=\"filter\" role=\"search\" action=\"");
	add_root(out, list->file);
	buf_printf(out,
	    "search.html\"><p><input type=\"search\" name=\"q\" "
	    "aria-label=\"%s\" placeholder=\"%s\" autocomplete=\"off\" />\n"
	    "<button type=\"submit\">%s</button></p></form>\n",
	    web_word(lists->language, WORD_FILTER),
	    web_word(lists->language, WORD_FILTER),
	    web_word(lists->language, WORD_SEARCH));
}

static void
add_count(struct lists *lists, struct buf *out, const struct list *list)
{
	buf_printf(out, "%zu%s", list->all > 0 ? list->all : list->count,
	    web_word(lists->language, WORD_SPEECHES));
}

/* All documents as one book, where each page offers its own. */
static void
add_book(struct lists *lists, struct buf *out, const struct list *list)
{
	if (!span_equal(list->file, SPAN("index")) ||
	    !setting_offers(lists->setting, SPAN("epub")))
		return;
	buf_printf(out,
	    "<p class=\"jump\"><a href=\"corpus.epub\" "
	    "download=\"\">%s</a></p>\n",
	    web_word(lists->language, WORD_BOOK));
}

static void
add_body(
    struct lists *lists, struct buf *out, const struct list *list, size_t page)
{
	size_t begin = page * LIST_PAGE, end = begin + LIST_PAGE;

	buf_string(out, "<main id=\"main\" class=\"index\">\n<h1>");
	lost_glyph_text(out, list->title);
	buf_string(out, "</h1>\n<p class=\"count\">");
	add_count(lists, out, list);
	buf_string(out, "</p>\n");
	if (list->note.len > 0) {
		buf_string(out, "<p>");
		lost_glyph_text(out, list->note);
		buf_string(out, "</p>\n");
	}
	add_ways(lists, out, list);
	add_filter(lists, out, list);
	buf_span(out, list->above);
	add_documents(
	    lists, out, list, begin, end < list->count ? end : list->count);
	add_pages(lists, out, list, page, count_pages(list->count));
	add_book(lists, out, list);
	buf_string(out, "</main>\n");
}

static void
write_page(struct lists *lists, struct buf *out, const struct list *list,
    struct span path, size_t page)
{
	struct buf description = {0};
	struct shell shell = {
	    .setting = lists->setting,
	    .title = list->title,
	    .path = path,
	    .folder = list->folder,
	    .titles = list->titles,
	    .up = list->up,
	    .up_title = web_word(lists->language, list->up_word),
	    .language = lists->language,
	    .crumbs = !span_equal(list->file, SPAN("index")),
	};

	buf_printf(&description, "%s · ",
	    setting_name(lists->setting, lists->language));
	if (shell.crumbs) {
		buf_span(&description, list->title);
		buf_string(&description, " · ");
	}
	add_count(lists, &description, list);
	if (list->note.len > 0) {
		buf_string(&description, " · ");
		buf_span(&description, list->note);
	}
	shell.description = buf_view(&description);
	shell_head(out, &shell);
	buf_free(&description);
	shell_body(out, &shell);
	add_body(lists, out, list, page);
	shell_foot(out, &shell);
}

void
pages_write(struct lists *lists, const struct list *list)
{
	struct buf text = {0}, name = {0};

	for (size_t i = 0; i < count_pages(list->count); i++) {
		text.len = name.len = 0;
		add_name(list, &name, i);
		write_page(lists, &text, list, buf_view(&name), i);
		files_frame(lists->out, buf_cstring(&name), &text);
		if (lists->map != NULL)
			map_add(lists->map, buf_view(&name));
	}
	buf_free(&text);
	buf_free(&name);
}
