/* The index of persons. */
#ifndef PEOPLE_PAGE_H
#define PEOPLE_PAGE_H

#include "chapters/book.h"

#define PEOPLE_FILE "people.xhtml"

/* Whether there is one: of a single person it would say nothing. */
bool people_are_listed(const struct book *book);

/* Append its page. */
void people_page(struct buf *out, const struct book *book);

#endif
