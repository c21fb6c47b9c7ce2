/* The line below a title on a page: 2024-03-05 10:20 来源：… 作者：… */
#ifndef SAYS_IMPRINT_H
#define SAYS_IMPRINT_H

#include <stdbool.h>

#include "base/span.h"

enum { IMPRINT_CHARS = 150 }; /* no longer line is one */

/* What stands behind 来源： or 作者：; without length where nothing does. */
struct span imprint_source(struct span text);
struct span imprint_author(struct span text);

/* A day with numbers, 2024-03-05 or 2024年3月5日, and the time behind it. */
struct span imprint_day(struct span text);

/* The name in 《某报》（2024年3月5日 第03版）; without length where it is no such line. */
struct span imprint_paper(struct span text);

/* It begins with what a page says of itself, and a minute is in it: 发表于 … 10:20. */
bool imprint_is_moment(struct span text);

/* Who has posted it, and when: 由 某某 » 2031年3月4日 10:20. */
bool imprint_is_posted(struct span text);

/*
 * It speaks of the page: of its source, its publication, its buttons; 时间： alone
 * does so where the day is written in figures and hyphens.
 */
bool imprint_is_labelled(struct span text);

/*
 * Which floor of a thread a line says that a post is, with the minute in which it was
 * written: 3楼 2031-05-06 08:30; 0: none.
 */
size_t imprint_floor(struct span text);

/* Short lines around a text with the day, the source, buttons. */
bool says_imprint(struct span text);

#endif
