/* What an article is made of: the tags that have anchors, and the text in them. */
#ifndef ARTICLE_PARTS_H
#define ARTICLE_PARTS_H

#include "document/articles.h"
#include "document/red_paper.h"
#include "web/anchor.h"
#include "web/html_phrase.h"
#include "web/nesting.h"
#include "web/page_facts.h"

/* Where the page stands: what is open in it. */
struct article {
	struct buf *out;
	const struct document *document;
	const struct page_facts *facts;
	struct nesting nesting; /* where the record stands */
	struct anchor_table anchors;
	struct articles articles; /* and in which article of a law */
	unsigned sections, items; /* elements that are open */
	enum paper_form form; /* of an official paper */
	size_t head; /* records above the text, see page_head() */
	size_t headings; /* linked so far */
	bool heads; /* in the <header> above the text */
	bool begun; /* behind it */
	bool named; /* the <h1> is written */
	size_t done; /* records written */
	struct phrase phrase;
};

/* Append the label and the text of a record. */
void article_phrase(struct article *article, const struct block *block);

/* Open the paragraph that has the anchor of the record. */
void article_paragraph(
    struct article *article, const struct block *block, const char *class);

/* Append how large the record may be, for one that has to stand on a line. */
void article_size(struct article *article, const struct block *block);

/* Open a title; without a class it is that of the page. */
void article_title(
    struct article *article, const struct block *block, const char *class);

/* Open the section that the record heads. */
void article_section(struct article *article, const struct block *block);

/* Append a heading; deeper than HTML has them, it says its level. */
void article_heading(struct article *article, const struct block *block);

/* Append below the title who, when, where, of which the text says nothing. */
void article_facts(struct article *article);

#endif
