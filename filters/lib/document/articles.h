/*
 * The articles of a law: what one of them is called, and where in it a record
 * stands, by which it is cited: 第十条第二款第一项.
 *
 * An article is an item 第十条 or 第三条之一.  It is its first paragraph, 款; what
 * goes on with it are the others, and the items in it 项, of the paragraph above.
 * A text of fewer than three has none: somebody only counts with such words.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include <stdint.h>

#include "base/buf.h"
#include "stream/block.h"

struct provision {
	const struct block *block;
	uint32_t again; /* articles before it with the same number */
	uint32_t clauses; /* paragraphs that it has */
};

/* Zero-initialise; articles_free() when done. */
struct articles {
	struct provision *list; /* in their order */
	size_t count, cap;
	/* where the record stands that was taken in last: */
	size_t next; /* the article behind it */
	bool inside; /* the one before that holds it */
	unsigned clause; /* its paragraph, from 1 */
	const struct block *item; /* the item in it, or NULL */
	unsigned papers; /* whose titles have come */
	bool titling; /* the last record is one's, and so is the next title */
	struct buf law; /* the title of the last */
};

/* Find those of a document. */
void articles_find(struct articles *articles, const struct document *document);

/* Take in its records, one after the other: does it stand in an article? */
bool articles_enter(struct articles *articles, const struct block *block);

/* The article that the record begins, or NULL. */
const struct provision *articles_at(
    const struct articles *articles, const struct block *block);

/* Append a name for the article, 10, or 10_2 where 10 has come before. */
void article_name(const struct provision *article, struct buf *out);

/* The same as it is printed, 第十条, or 第十条_2. */
void article_printed(const struct provision *article, struct buf *out);

/* Append how the record taken in last is cited, but for the name of the law. */
void articles_cite(const struct articles *articles, struct buf *out);

/*
 * Append the name of the law as it is cited, 《…》: that of the paper which the
 * document carries, or the title of the document.
 */
void articles_law(
    const struct articles *articles, struct span title, struct buf *out);

void articles_free(struct articles *articles);

#endif
