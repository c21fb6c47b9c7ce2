/* All files of a site beside the texts' own pages. */
#include "whole.h"

#include "feed.h"
#include "files.h"
#include "lists/lists.h"
#include "sitemap.h"

/* Most texts are of one language, and the words around them follow it. */
static enum language
common_language(const struct entries *entries, const struct setting *setting)
{
	return setting_language(setting, language_of_most(entries->languages));
}

static void
write_feed(struct output *out, struct entries *entries,
    const struct setting *setting, enum language language)
{
	struct buf feed = {0};

	feed_write(&feed, entries, setting, language);
	files_frame(out, "feed.xml", &feed);
	buf_free(&feed);
}

static void
map_texts(struct map *map, struct entries *entries)
{
	struct buf path = {0};

	for (size_t i = 0; i < entries->count; i++) {
		path.len = 0;
		feed_path(&path, entries_get(entries, i));
		map_add(map, buf_view(&path));
	}
	buf_free(&path);
}

void
whole_write(
    struct output *out, struct entries *entries, const struct setting *setting)
{
	enum language language = common_language(entries, setting);
	struct map map = {.setting = setting, .out = out};
	bool placed = setting->base != NULL;

	entries_by_date(entries);
	lists_write(out, entries, setting, language, placed ? &map : NULL);
	if (placed) {
		write_feed(out, entries, setting, language);
		map_texts(&map, entries);
		map_end(&map);
	}
	files_write(out, setting, language);
}
