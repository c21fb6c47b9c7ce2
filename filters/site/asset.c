/* The files of a site that are part of the program. */
#include "../html/asset.c"
#include "scripts.h"

ASSET(site_js, "filters/site/site.js");
ASSET(search_js, "filters/site/search.js");
ASSET(shards_js, "filters/site/shards.js");

struct span
scripts_site(void)
{
	return (struct span){site_js, (size_t)(site_js_end - site_js)};
}

struct span
scripts_search(void)
{
	return (struct span){search_js, (size_t)(search_js_end - search_js)};
}

struct span
scripts_shards(void)
{
	return (struct span){shards_js, (size_t)(shards_js_end - shards_js)};
}
