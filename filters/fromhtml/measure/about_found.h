/* What has been found of an article. */
#ifndef ABOUT_FOUND_H
#define ABOUT_FOUND_H

#include "measure/find_article.h"

/* Zero-initialise; about_free() when done. */
struct about {
	struct buf title, published, provenance, author, keywords;
	/*
	 * The paragraph that is the title, in the order of all; SIZE_MAX: none is.
	 * From front to behind are those that stand beside it, outside the article.
	 */
	size_t titled, front, behind;
};

#endif
