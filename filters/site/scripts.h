/* The scripts of a site. */
#ifndef SCRIPTS_H
#define SCRIPTS_H

#include "base/span.h"

/* For every page: theme, size of the text, copying, the active section. */
struct span scripts_site(void);

/* For the page of the search. */
struct span scripts_search(void);

/* Finding texts among many. */
struct span scripts_shards(void);

/* The most frequent characters first, in lines. */
struct span scripts_frequent(void);

/* Characters, each with its simplified form behind it, in lines. */
struct span scripts_variants(void);

#endif
