/* The feed of the newest documents. */
#include "feed.h"

#include "web/escape.h"

enum { NEWEST = 30 };

void
feed_path(struct buf *out, const struct entry *entry)
{
	buf_string(out, "s/");
	buf_span(out, entry->name);
	buf_string(out, ".html");
}

/* Atom wants an instant; what a speech does not tell counts as the first. */
static void
add_time(struct buf *out, const struct day *date)
{
	buf_printf(out, "<updated>%04u-%02u-%02uT00:00:00Z</updated>\n",
	    date->year, date->month > 0 ? date->month : 1,
	    date->day > 0 ? date->day : 1);
}

static void
add_element(struct buf *out, const char *name, struct span text)
{
	buf_printf(out, "<%s>", name);
	escape_text(out, text);
	buf_printf(out, "</%s>\n", name);
}

/* The address is the name by which a reader knows the entry again. */
static void
add_place(struct buf *out, const struct setting *setting, struct span path)
{
	struct buf address = {0};

	setting_address(setting, &address, path);
	add_element(out, "id", buf_view(&address));
	buf_string(out, "<link href=\"");
	escape_attribute(out, buf_view(&address));
	buf_string(out, "\" />\n");
	buf_free(&address);
}

static void
add_entry(
    struct buf *out, const struct setting *setting, const struct entry *entry)
{
	struct buf path = {0};

	feed_path(&path, entry);
	buf_printf(
	    out, "<entry xml:lang=\"%s\">\n", language_tag(entry->language));
	add_place(out, setting, buf_view(&path));
	add_element(out, "title", entry->title);
	add_time(out, &entry->when);
	if (entry->speaker.len > 0) {
		buf_string(out, "<author>");
		add_element(out, "name", entry->speaker);
		buf_string(out, "</author>\n");
	}
	if (entry->opening.len > 0)
		add_element(out, "summary", entry->opening);
	buf_string(out, "</entry>\n");
	buf_free(&path);
}

void
feed_write(struct buf *out, struct entries *entries,
    const struct setting *setting, enum language language)
{
	struct span name = span_of(setting_name(setting, language));
	struct day newest = {.year = 1970};

	if (entries->count > 0 && entries_year(entries, 0) > 0)
		newest = entries_get(entries, 0)->when;
	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n",
	    language_tag(language));
	add_place(out, setting, SPAN(""));
	buf_string(out, "<link rel=\"self\" href=\"");
	escape_attribute(out, span_of(setting->base));
	buf_string(out, "feed.xml\" />\n");
	add_element(out, "title", name);
	buf_string(out, "<author>");
	add_element(out, "name", name);
	buf_string(out, "</author>\n");
	add_time(out, &newest);
	for (size_t i = 0;
	     i < entries->count && i < NEWEST && entries_year(entries, i) > 0;
	     i++)
		add_entry(out, setting, entries_get(entries, i));
	buf_string(out, "</feed>\n");
}
