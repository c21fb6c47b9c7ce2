/*
 * A book: its chapters, put aside until all of them are known.
 *
 * What the table of contents, the index and the package say of a chapter is kept in
 * memory; of a book of many its page is not.
 */
#ifndef BOOK_H
#define BOOK_H

#include <sha256.h>

#include "base/set.h"
#include "base/spool.h"
#include "chapters/crowd.h"
#include "chapters/part_titles.h"
#include "stream/block.h"
#include "web/page_facts.h"

/* How the chapters are put together. */
enum parts {
	PARTS_FOUND, /* by folder where there are any, else by year, if several */
	PARTS_FOLDER,
	PARTS_YEAR,
	PARTS_NONE,
};

/* What a person wants. */
struct wish {
	const char *name; /* of one book of all documents; NULL: one of each */
	const char *title; /* of that; NULL: none */
	enum parts parts;
	bool vertical;
};

/* A heading of a chapter, as the contents have it. */
struct heading {
	unsigned depth;
	struct piece anchor, text;
};

struct chapter {
	struct piece name, title;
	uint64_t at; /* of its page, and how long that is */
	size_t size;
	size_t heading, headings; /* of the book's, from that one on */
	uint32_t when; /* see order_of_date() */
	size_t leaf; /* where it stands */
};

/* A page of the text: a chapter, or the title of a part. */
struct leaf {
	bool part;
	unsigned depth; /* in the contents */
	size_t chapter;
	struct piece title;
};

/* Set the wish; book_free() when done. */
struct book {
	const struct wish *wish;
	struct chapter *chapter;
	size_t count, chapter_cap;
	struct heading *heading;
	size_t headings, heading_cap;
	struct leaf *leaf; /* in the order in which they are read */
	size_t leaves, leaf_cap;
	struct buf text; /* all pieces */
	struct buf page; /* the last chapter's, and of one of many */
	struct spool spool; /* all of them */
	struct crowd crowd;
	struct set speakers; /* as the facts name them */
	struct part_titles titles; /* folders, as a person calls them */
	struct piece date; /* the last, as ISO 8601 has it */
	size_t languages[LANGUAGE_COUNT]; /* how many chapters are of each */
	SHA2_CTX digest; /* of all text */
	struct page_facts facts; /* of the last chapter */
};

/* Add a chapter; false, after fail(), refuses the document. */
bool book_add(struct book *book, const struct document *document);

/* Append the page of a chapter. */
void book_page(
    struct book *book, const struct chapter *chapter, struct buf *out);

/* The language of most chapters. */
enum language book_language(const struct book *book);

/* The title, which needs not be that of a chapter. */
struct span book_title(const struct book *book);

/* Forget all chapters, for another book. */
void book_clear(struct book *book);

void book_free(struct book *book);

#endif
