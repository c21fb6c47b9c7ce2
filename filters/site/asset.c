/* The files of a site that are part of the program. */
#include "../html/asset.c"
#include "scripts.h"

ASSET(site_js, "filters/site/site.js");
ASSET(search_js, "filters/site/search.js");

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
