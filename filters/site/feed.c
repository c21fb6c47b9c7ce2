/* The feed of the newest documents. */
#include "feed.h"

#include "base/epoch.h"
#include "base/hash.h"
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
add_time(struct buf *out, const char *name, const struct day *date)
{
	buf_printf(out, "<%s>%04u-%02u-%02uT00:00:00Z</%s>\n", name, date->year,
	    date->month > 0 ? date->month : 1, date->day > 0 ? date->day : 1,
	    name);
}

static void
add_element(struct buf *out, const char *name, struct span text)
{
	buf_printf(out, "<%s>", name);
	escape_text(out, text);
	buf_printf(out, "</%s>\n", name);
}

/*
 * The name by which a reader knows the entry again, who would take all for new if it
 * were the address, and that changed: a UUID whose bits are the writer's own, RFC 9562,
 * 5.8, made of what the site and the document are called.
 */
static void
add_name(struct buf *out, struct span site, struct span document)
{
	struct buf name = {0};
	uint64_t high, low;

	buf_span(&name, site);
	buf_byte(&name, '\n');
	buf_span(&name, document);
	high = hash_bytes(buf_view(&name), (struct hash_key){0, 0});
	low = hash_bytes(buf_view(&name), (struct hash_key){1, 1});
	buf_printf(out, "<id>urn:uuid:%08x-%04x-8%03x-%04x-%04x%08x</id>\n",
	    (unsigned)(high >> 32), (unsigned)(high >> 16 & 0xffff),
	    (unsigned)(high & 0xfff), (unsigned)(low >> 48 & 0x3fff) | 0x8000,
	    (unsigned)(low >> 32 & 0xffff), (unsigned)(low & 0xffffffff));
	buf_free(&name);
}

static void
add_place(struct buf *out, const struct setting *setting, struct span path)
{
	struct buf address = {0};

	setting_address(setting, &address, path);
	buf_string(out, "<link href=\"");
	escape_attribute(out, buf_view(&address));
	buf_string(out, "\" />\n");
	buf_free(&address);
}

static void
add_entry(struct buf *out, const struct setting *setting, struct span site,
    const struct entry *entry)
{
	struct buf path = {0};

	feed_path(&path, entry);
	buf_printf(
	    out, "<entry xml:lang=\"%s\">\n", language_tag(entry->language));
	add_name(out, site, entry->name);
	add_place(out, setting, buf_view(&path));
	add_element(out, "title", entry->title);
	add_time(out, "published", &entry->when);
	add_time(out, "updated", &entry->when);
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

/* When the feed was made, where whoever builds it says so, or else its newest day. */
static void
add_updated(struct buf *out, struct entries *entries)
{
	struct day newest = {.year = 1970};
	struct tm utc;

	if (epoch_given(&utc)) {
		buf_printf(out,
		    "<updated>%04d-%02d-%02dT%02d:%02d:%02dZ</updated>\n",
		    utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday,
		    utc.tm_hour, utc.tm_min, utc.tm_sec);
		return;
	}
	if (entries->count > 0 && entries_year(entries, 0) > 0)
		newest = entries_get(entries, 0)->when;
	add_time(out, "updated", &newest);
}

void
feed_write(struct buf *out, struct entries *entries,
    const struct setting *setting, enum language language)
{
	struct span name = span_of(setting_name(setting, language));

	buf_printf(out,
	    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n",
	    language_tag(language));
	add_name(out, name, SPAN(""));
	add_place(out, setting, SPAN(""));
	buf_string(out, "<link rel=\"self\" href=\"");
	escape_attribute(out, span_of(setting->base));
	buf_string(out, "feed.xml\" />\n");
	add_element(out, "title", name);
	buf_string(out, "<author>");
	add_element(out, "name", name);
	buf_string(out, "</author>\n");
	add_updated(out, entries);
	for (size_t i = 0;
	     i < entries->count && i < NEWEST && entries_year(entries, i) > 0;
	     i++)
		add_entry(out, setting, name, entries_get(entries, i));
	buf_string(out, "</feed>\n");
}
