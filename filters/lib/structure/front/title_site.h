/* A line that is called as a page or a site is, and not as a paper. */
#ifndef TITLE_SITE_H
#define TITLE_SITE_H

#include <stdbool.h>

#include "base/span.h"

/* 首页 > 新闻, …人民政府网: the name of a page or of a site. */
bool title_names_site(struct span text);

#endif
