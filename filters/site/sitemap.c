/* The map of a site for search engines. */
#include "sitemap.h"

#include "files.h"
#include "web/escape.h"

#define SITEMAPS "\"http://www.sitemaps.org/schemas/sitemap/0.9\""

static const char declaration[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

static void
add_place(struct map *map, struct span path)
{
	struct buf address = {0};

	setting_address(map->setting, &address, path);
	buf_string(&map->text, "<loc>");
	escape_text(&map->text, buf_view(&address));
	buf_string(&map->text, "</loc>");
	buf_free(&address);
}

static void
end_part(struct map *map, const char *name)
{
	buf_string(&map->text, "</urlset>\n");
	files_frame(map->out, name, &map->text);
	map->text.len = map->addresses = 0;
}

static void
end_numbered(struct map *map)
{
	struct buf name = {0};

	buf_printf(&name, "sitemap-%zu.xml", ++map->parts);
	end_part(map, buf_cstring(&name));
	buf_free(&name);
}

void
map_add(struct map *map, struct span path)
{
	if (map->addresses == MAP_ADDRESSES || map->text.len > MAP_BYTES)
		end_numbered(map);
	if (map->addresses++ == 0) {
		buf_string(&map->text, declaration);
		buf_string(&map->text, "<urlset xmlns=" SITEMAPS ">\n");
	}
	buf_string(&map->text, "<url>");
	add_place(map, path);
	buf_string(&map->text, "</url>\n");
}

static void
write_index(struct map *map)
{
	struct buf name = {0};

	buf_string(&map->text, declaration);
	buf_string(&map->text, "<sitemapindex xmlns=" SITEMAPS ">\n");
	for (size_t i = 1; i <= map->parts; i++) {
		name.len = 0;
		buf_printf(&name, "sitemap-%zu.xml", i);
		buf_string(&map->text, "<sitemap>");
		add_place(map, buf_view(&name));
		buf_string(&map->text, "</sitemap>\n");
	}
	buf_string(&map->text, "</sitemapindex>\n");
	files_frame(map->out, "sitemap.xml", &map->text);
	buf_free(&name);
}

void
map_end(struct map *map)
{
	if (map->parts == 0) {
		end_part(map, "sitemap.xml");
	} else {
		end_numbered(map);
		write_index(map);
	}
	buf_free(&map->text);
}
