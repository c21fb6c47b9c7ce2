/*
 * The list by date: all documents on the index where they find room on a page, else
 * the newest, and a page for each year.
 */
#include "lists/years.h"

/* The newest on the index; more years than these are shown by decades. */
enum { NEWEST = 50, YEARS_MOST = 20, DECADE = 10 };

/* Documents of one year: so many from the first on. */
struct year {
	unsigned year;
	size_t first, count;
};

static struct year
year_at(const struct lists *lists, size_t first)
{
	struct year year = {entries_year(lists->entries, first), first, 1};

	while (first + year.count < lists->entries->count &&
	    entries_year(lists->entries, first + year.count) == year.year)
		year.count++;
	return year;
}

static void
add_file(struct buf *file, unsigned year)
{
	if (year > 0)
		buf_printf(file, "years/%u", year);
	else
		buf_string(file, "undated");
}

/* To the years beside it, and how many documents each has. */
static void
add_beside(struct lists *lists, struct buf *out, struct span from,
    struct year year, struct year before)
{
	size_t behind = year.first + year.count;
	struct year beside[2] = {before, {0, 0, 0}};

	if (behind < lists->entries->count)
		beside[1] = year_at(lists, behind);
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(lists->language, WORD_YEARS));
	for (size_t i = 0; i < 2; i++) {
		struct buf file = {0}, title = {0};

		add_file(&file, beside[i].year);
		buf_string(&file, ".html");
		pages_year(&title, lists->language, beside[i].year);
		if (beside[i].count > 0)
			pages_link(lists, out, from, buf_view(&file),
			    buf_view(&title), beside[i].count);
		buf_free(&file);
		buf_free(&title);
	}
	buf_string(out, "</nav>\n");
}

static void
write_year(struct lists *lists, struct year year, struct year before)
{
	struct buf file = {0}, title = {0}, above = {0};
	struct list list = {.first = year.first, .count = year.count};

	add_file(&file, year.year);
	pages_year(&title, lists->language, year.year);
	list.file = buf_view(&file);
	list.title = buf_view(&title);
	if (year.count < lists->entries->count)
		add_beside(lists, &above, list.file, year, before);
	list.above = buf_view(&above);
	pages_write(lists, &list);
	buf_free(&file);
	buf_free(&title);
	buf_free(&above);
}

/* To its place on the index, or to its page. */
static void
add_link(struct lists *lists, struct buf *out, struct year year, bool paged)
{
	struct buf path = {0}, title = {0};
	bool chinese = lists->language != LANGUAGE_EN;

	pages_year(&title, lists->language, year.year);
	add_file(&path, year.year);
	buf_string(&path, ".html");
	if (paged)
		pages_link(lists, out, SPAN("index"), buf_view(&path),
		    buf_view(&title), year.count);
	else
		buf_printf(out,
		    chinese ? "<a href=\"#y%u\">%s（%zu）</a>\n"
			    : "<a href=\"#y%u\">%s (%zu)</a>\n",
		    year.year, buf_cstring(&title), year.count);
	buf_free(&path);
	buf_free(&title);
}

/* How many documents are of the decade of one, which is its first. */
static size_t
count_decade(const struct lists *lists, struct year year)
{
	size_t i = year.first;

	while (i < lists->entries->count &&
	    entries_year(lists->entries, i) / DECADE == year.year / DECADE)
		i++;
	return i - year.first;
}

/* A decade that is opened; before the first, and behind the last, nothing is. */
static void
part_decades(
    struct lists *lists, struct buf *out, unsigned last, struct year year)
{
	bool chinese = lists->language != LANGUAGE_EN;

	if (last / DECADE == year.year / DECADE)
		return;
	buf_string(out, last > 0 ? "</details>\n" : "");
	if (year.year > 0)
		buf_printf(out,
		    chinese ? "<details><summary>%u%s（%zu）</summary>\n"
			    : "<details><summary>%u%s (%zu)</summary>\n",
		    year.year / DECADE * DECADE,
		    web_word(lists->language, WORD_DECADE),
		    count_decade(lists, year));
}

static size_t
count_years(const struct lists *lists)
{
	size_t count = 0;

	for (size_t i = 0; i < lists->entries->count; i++)
		count += i == 0 ||
		    entries_year(lists->entries, i) !=
			entries_year(lists->entries, i - 1);
	return count;
}

/* Links to the years; none for one that all are of, and that is shown. */
static void
add_years(struct lists *lists, struct buf *out, bool paged)
{
	size_t years = count_years(lists);
	bool decades = years > YEARS_MOST;
	unsigned last = 0;

	if (years < 2 && !paged)
		return;
	buf_printf(out, "<nav class=\"jump\" aria-label=\"%s\">\n",
	    web_word(lists->language, WORD_YEARS));
	for (size_t i = 0; i < lists->entries->count;) {
		struct year year = year_at(lists, i);

		if (decades)
			part_decades(lists, out, last, year);
		add_link(lists, out, year, paged);
		last = year.year;
		i += year.count;
	}
	if (decades)
		part_decades(lists, out, last, (struct year){0, 0, 0});
	buf_string(out, "</nav>\n");
}

static void
write_index(struct lists *lists, bool paged)
{
	const char *name = setting_name(lists->setting, lists->language);
	size_t count = lists->entries->count;
	struct buf above = {0};
	struct list index = {
	    .title = span_of(name),
	    .file = SPAN("index"),
	    .count = paged ? NEWEST : count,
	    .all = count,
	    .years = !paged,
	};

	if (count > 0)
		add_years(lists, &above, paged);
	if (paged)
		buf_printf(&above, "<h2>%s</h2>\n",
		    web_word(lists->language, WORD_NEWEST));
	index.above = buf_view(&above);
	pages_write(lists, &index);
	buf_free(&above);
}

void
years_write(struct lists *lists)
{
	bool paged = lists->entries->count > LIST_PAGE;
	struct year before = {0, 0, 0};

	write_index(lists, paged);
	for (size_t i = 0; paged && i < lists->entries->count;) {
		struct year year = year_at(lists, i);

		write_year(lists, year, before);
		before = year;
		i += year.count;
	}
}
