/* The pages of a list of documents. */
#ifndef PAGES_H
#define PAGES_H

#include "lists/namesakes.h"
#include "lists/pinyin.h"
#include "sitemap.h"
#include "web/words.h"

/* So many documents are on a page; with no more than the second their first words. */
enum { LIST_PAGE = 300, LIST_ROOMY = 50 };

/* What all lists of a site share. */
struct lists {
	struct output *out;
	const struct setting *setting;
	enum language language;
	struct entries *entries; /* by date */
	struct namesakes namesakes;
	struct pinyin pinyin; /* it takes a tenth of a second to open */
	struct map *map; /* NULL: none */
	bool speakers, folders, topics; /* the site has these lists */
	size_t with_topics; /* documents that have any */
};

/* One list; zero-initialise what it has not. */
struct list {
	struct span title;
	struct span file; /* its path less .html */
	struct span folder; /* in which it is, for one of a folder */
	struct span titles; /* of that and those above; see shell.h */
	struct span note; /* a few words on it */
	const char *up; /* the list that it is in; NULL: it is at the root */
	enum word up_word;
	struct span
	    above; /* markup that leads elsewhere, before the documents */
	const uint32_t *item; /* its documents; NULL: from `first` on */
	size_t first, count;
	size_t all; /* documents that it leads to; 0: its own */
	bool years; /* stand as headings */
};

/* Write it, framed by the names of its pages. */
void pages_write(struct lists *lists, const struct list *list);

/* Append a link to another list, and how many documents are there. */
void pages_link(struct lists *lists, struct buf *out, struct span from,
    struct span path, struct span title, size_t count);

/* Append `2024年`, or that there is no date. */
void pages_year(struct buf *out, enum language language, unsigned year);

#endif
