/* The lists of all documents, in pages. */
#include "listing.h"

#include "files.h"
#include "list.h"
#include "web/escape.h"
#include "web/shell.h"
#include "web/words.h"

/* How many pages on each side a page links to. */
enum { NEARBY = 10 };

size_t
listing_pages(size_t count)
{
	return count == 0 ? 1 : (count + LISTING_PAGE - 1) / LISTING_PAGE;
}

void
listing_name(const struct listing *listing, struct buf *out, size_t page)
{
	buf_string(out, listing->file);
	if (page > 0)
		buf_printf(out, "-%zu", page + 1);
	buf_string(out, ".html");
}

static void
write_year(const struct listing *listing, struct buf *out, unsigned year)
{
	if (year > 0)
		buf_printf(
		    out, "%u%s", year, web_word(listing->language, WORD_YEAR));
	else
		buf_string(out, web_word(listing->language, WORD_UNDATED));
}

/* Years are places that links lead to, from whatever page. */
static void
write_heading(
    const struct listing *listing, struct buf *out, const struct entry *entry)
{
	if (!listing->speakers) {
		buf_printf(out, "<h2 id=\"y%u\">", entry->when.year);
		write_year(listing, out, entry->when.year);
	} else {
		buf_string(out, "<h2>");
		if (entry->person.len > 0)
			escape_text(out, entry->person);
		else
			buf_string(
			    out, web_word(listing->language, WORD_NAMELESS));
	}
	buf_string(out, "</h2>\n");
}

/*
 * Entries of one group are under one heading.  Nobody is helped by a heading
 * that says only what is not known.
 */
static void
write_entries(const struct listing *listing, struct buf *out,
    struct entries *entries, size_t first, size_t count)
{
	bool grouped = listing->speakers || entries_year(entries, first) > 0 ||
	    entries_year(entries, first + count - 1) > 0;
	struct buf heading = {0}, last = {0};

	for (size_t i = 0; i < count; i++) {
		const struct entry *entry = entries_get(entries, first + i);

		heading.len = 0;
		write_heading(listing, &heading, entry);
		if (!span_equal(buf_view(&heading), buf_view(&last))) {
			buf_string(out, i > 0 ? "</ol>\n" : "");
			if (grouped)
				buf_span(out, buf_view(&heading));
			buf_string(out, "<ol class=\"list\">\n");
			last.len = 0;
			buf_span(&last, buf_view(&heading));
		}
		list_entry(out, entry, listing->language);
	}
	buf_string(out, "</ol>\n");
	buf_free(&heading);
	buf_free(&last);
}

/* Links to the years, wherever in the pages they begin; none for one year. */
static void
write_years(const struct listing *listing, struct buf *out,
    const struct entries *entries)
{
	size_t last = entries->count - 1;

	if (entries_year(entries, 0) == entries_year(entries, last))
		return;
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(listing->language, WORD_YEARS));
	for (size_t i = 0; i <= last; i++) {
		unsigned year = entries_year(entries, i);

		if (i > 0 && entries_year(entries, i - 1) == year)
			continue;
		buf_string(out, "<a href=\"");
		listing_name(listing, out, i / LISTING_PAGE);
		buf_printf(out, "#y%u\">", year);
		write_year(listing, out, year);
		buf_string(out, "</a>\n");
	}
	buf_string(out, "</nav>\n");
}

/* The first and the last page, and those around this one. */
static bool
is_linked(size_t page, size_t here, size_t pages)
{
	return page == 0 || page + 1 == pages ||
	    (page + NEARBY >= here && page <= here + NEARBY);
}

static void
write_pages(
    const struct listing *listing, struct buf *out, size_t page, size_t pages)
{
	if (pages < 2)
		return;
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(listing->language, WORD_PAGES));
	for (size_t i = 0; i < pages; i++) {
		if (!is_linked(i, page, pages)) {
			buf_string(out, "…\n");
			i = i < page ? page - NEARBY - 1 : pages - 2;
			continue;
		}
		buf_string(out, "<a href=\"");
		listing_name(listing, out, i);
		buf_printf(out, "\"%s>%zu</a>\n",
		    i == page ? " aria-current=\"page\"" : "", i + 1);
	}
	buf_string(out, "</nav>\n");
}

/* The two ways to list, where there are two. */
static void
write_ways(const struct listing *listing, struct buf *out)
{
	enum language language = listing->language;
	static const char here[] = " aria-current=\"page\"";

	if (!listing->both)
		return;
	buf_printf(out,
	    "<nav class=\"jump\" aria-label=\"%s\">\n"
	    "<a href=\"index.html\"%s>%s</a>\n"
	    "<a href=\"speakers.html\"%s>%s</a>\n</nav>\n",
	    web_word(language, WORD_LISTS), listing->speakers ? "" : here,
	    web_word(language, WORD_BY_DATE), listing->speakers ? here : "",
	    web_word(language, WORD_BY_SPEAKER));
}

/* For search engines: `Speeches · By speaker · 12 texts`. */
static void
describe(const struct listing *listing, struct buf *out, size_t count)
{
	enum language language = listing->language;

	buf_printf(out, "%s · ", setting_name(listing->setting, language));
	if (listing->speakers)
		buf_printf(out, "%s · ", web_word(language, WORD_BY_SPEAKER));
	buf_printf(out, "%zu%s", count, web_word(language, WORD_SPEECHES));
}

static void
write_page(const struct listing *listing, struct buf *out, struct span path,
    struct entries *entries, struct span years, size_t page)
{
	size_t first = page * LISTING_PAGE, count = entries->count - first;
	enum language language = listing->language;
	struct buf description = {0};
	struct shell shell = {
	    .setting = listing->setting,
	    .title = span_of(listing->speakers
		    ? web_word(language, WORD_BY_SPEAKER)
		    : setting_name(listing->setting, language)),
	    .path = path,
	    .language = language,
	    .crumbs = listing->speakers,
	};

	describe(listing, &description, entries->count);
	shell.description = buf_view(&description);
	shell_head(out, &shell);
	buf_free(&description);
	shell_body(out, &shell);
	buf_string(out, "<main id=\"main\" class=\"index\">\n<h1>");
	escape_text(out, shell.title);
	buf_printf(out, "</h1>\n<p class=\"count\">%zu%s</p>\n", entries->count,
	    web_word(language, WORD_SPEECHES));
	write_ways(listing, out);
	buf_span(out, years);
	if (entries->count > 0)
		write_entries(listing, out, entries, first,
		    count < LISTING_PAGE ? count : LISTING_PAGE);
	write_pages(listing, out, page, listing_pages(entries->count));
	buf_string(out, "</main>\n");
	shell_foot(out, &shell);
}

void
listing_write(
    struct output *out, const struct listing *listing, struct entries *entries)
{
	struct buf text = {0}, name = {0}, years = {0};

	if (!listing->speakers && entries->count > 0)
		write_years(listing, &years, entries);
	for (size_t i = 0; i < listing_pages(entries->count); i++) {
		text.len = name.len = 0;
		listing_name(listing, &name, i);
		write_page(listing, &text, buf_view(&name), entries,
		    buf_view(&years), i);
		files_frame(out, buf_cstring(&name), &text);
	}
	buf_free(&text);
	buf_free(&name);
	buf_free(&years);
}
