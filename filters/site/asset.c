/* The files of a site that are part of the program. */
#include "web/asset.h"

#include "scripts.h"

ASSET(site_js, "filters/site/site.js");
ASSET(search_js, "filters/site/search.js");
ASSET(variants, "filters/site/search/variants.txt");
ASSET(frequent, "filters/site/index/frequent.txt");
ASSET(shards_js, "filters/site/shards.js");

struct span
scripts_site(void)
{
	return ASSET_SPAN(site_js);
}

struct span
scripts_search(void)
{
	return ASSET_SPAN(search_js);
}

struct span
scripts_shards(void)
{
	return ASSET_SPAN(shards_js);
}

struct span
scripts_frequent(void)
{
	return ASSET_SPAN(frequent);
}

struct span
scripts_variants(void)
{
	return ASSET_SPAN(variants);
}
