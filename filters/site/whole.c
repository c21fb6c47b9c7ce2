/* All files of a site beside the texts' own pages. */
#include "whole.h"

#include "feed.h"
#include "files.h"
#include "listing.h"
#include "sitemap.h"

/* Most texts are of one language, and the words around them follow it. */
static enum language
common_language(const struct entries *entries, const struct setting *setting)
{
	enum language most = LANGUAGE_HANS;

	for (int i = 0; i < LANGUAGE_COUNT; i++)
		if (entries->languages[i] > entries->languages[most])
			most = (enum language)i;
	return setting_language(setting, most);
}

static void
map_listing(struct map *map, const struct listing *listing, size_t count)
{
	struct buf name = {0};

	for (size_t i = 0; i < listing_pages(count); i++) {
		name.len = 0;
		listing_name(listing, &name, i);
		map_add(map, buf_view(&name));
	}
	buf_free(&name);
}

static void
write_map(struct output *out, struct entries *entries,
    const struct listing *dates, const struct listing *speakers)
{
	struct map map = {.setting = dates->setting, .out = out};
	struct buf path = {0};

	map_listing(&map, dates, entries->count);
	if (dates->both)
		map_listing(&map, speakers, entries->count);
	for (size_t i = 0; i < entries->count; i++) {
		path.len = 0;
		feed_path(&path, entries_get(entries, i));
		map_add(&map, buf_view(&path));
	}
	map_end(&map);
	buf_free(&path);
}

void
whole_write(
    struct output *out, struct entries *entries, const struct setting *setting)
{
	struct listing dates = {
	    .file = "index",
	    .language = common_language(entries, setting),
	    .setting = setting,
	    .both = entries->spoken,
	};
	struct listing speakers = dates;
	struct buf feed = {0};

	speakers.file = "speakers";
	speakers.speakers = true;
	entries_by_date(entries);
	listing_write(out, &dates, entries);
	if (setting->base != NULL) {
		feed_write(&feed, entries, setting, dates.language);
		files_frame(out, "feed.xml", &feed);
		buf_free(&feed);
		write_map(out, entries, &dates, &speakers);
	}
	if (dates.both) {
		entries_by_speaker(entries);
		listing_write(out, &speakers, entries);
	}
	files_write(out, setting, dates.language);
}
