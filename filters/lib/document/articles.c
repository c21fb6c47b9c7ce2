/* The articles of a law, and where in them a record stands. */
#include "document/articles.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/numeral.h"

enum { ARTICLES_LEAST = 3, WORDS_MOST = 99 };

static bool
ends_article(struct span label)
{
	return span_ends(label, SPAN("条")) || span_ends(label, SPAN("條"));
}

/* The record is one, by its label. */
static bool
article_is(const struct block *block)
{
	struct span label = blank_trim(block->label);
	const char *after;

	if (block->kind != KIND_ITEM || !span_starts(label, SPAN("第")) ||
	    block->number.len == 0 || span_equal(block->number, SPAN("0")))
		return false;
	if (ends_article(label))
		return true;
	after = memmem(label.ptr, label.len, "之", sizeof("之") - 1);
	if (after == NULL)
		return false;
	label.len = (size_t)(after - label.ptr);
	return ends_article(label);
}

/* By their numbers, then in their order. */
static int
compare(const void *one, const void *other)
{
	const struct provision *a = *(struct provision *const *)one;
	const struct provision *b = *(struct provision *const *)other;
	struct span m = a->block->number, n = b->block->number;
	int order = memcmp(m.ptr, n.ptr, m.len < n.len ? m.len : n.len);

	if (order == 0)
		order = (m.len > n.len) - (m.len < n.len);
	return order != 0 ? order : (a > b) - (a < b);
}

/* A document may carry other laws, whose articles have the same numbers. */
static void
count_again(struct articles *articles)
{
	struct provision **sorted =
	    xcalloc(articles->count, sizeof(struct provision *));

	for (size_t i = 0; i < articles->count; i++)
		sorted[i] = &articles->list[i];
	qsort(sorted, articles->count, sizeof(struct provision *), compare);
	for (size_t i = 1; i < articles->count; i++)
		if (span_equal(
			sorted[i]->block->number, sorted[i - 1]->block->number))
			sorted[i]->again = sorted[i - 1]->again + 1;
	free(sorted);
}

static bool
is_clause(const struct block *block)
{
	return block->kind == KIND_PARA;
}

/* A record of the article's level goes on with it, a deeper one is in it. */
static bool
holds(const struct block *article, const struct block *block)
{
	if (block->kind == KIND_ITEM)
		return block->level > article->level;
	return block->level >= article->level && is_clause(block);
}

/* What stands in an article, up to what does not. */
static void
count_clauses(struct articles *articles, const struct document *document)
{
	struct provision *last = NULL;
	size_t next = 0;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (next < articles->count &&
		    articles->list[next].block == block)
			last = &articles->list[next++];
		else if (last == NULL || !holds(last->block, block))
			last = NULL;
		else
			last->clauses += is_clause(block) &&
			    block->level == last->block->level;
	}
}

void
articles_find(struct articles *articles, const struct document *document)
{
	articles->count = articles->next = 0;
	articles->inside = articles->titling = false;
	articles->papers = 0;
	for (size_t i = 0; i < document->count; i++) {
		if (!article_is(&document->blocks[i]))
			continue;
		articles->list = xgrow(articles->list, &articles->cap,
		    articles->count + 1, sizeof(*articles->list));
		articles->list[articles->count++] =
		    (struct provision){&document->blocks[i], 0, 1};
	}
	if (articles->count < ARTICLES_LEAST)
		articles->count = 0;
	if (articles->count == 0)
		return;
	count_again(articles);
	count_clauses(articles, document);
}

/* The lines of a title are one. */
static void
enter_title(struct articles *articles, const struct block *block)
{
	bool title = block->kind == KIND_TITLE;

	if (title && !articles->titling) {
		articles->papers++;
		articles->law.len = 0;
	}
	if (title)
		buf_span(&articles->law, blank_trim(block->text));
	articles->titling = title;
}

bool
articles_enter(struct articles *articles, const struct block *block)
{
	const struct block *article;

	enter_title(articles, block);
	while (articles->next < articles->count &&
	    articles->list[articles->next].block < block)
		articles->next++;
	if (articles->next < articles->count &&
	    articles->list[articles->next].block == block) {
		articles->next++;
		articles->inside = true;
		articles->clause = 1;
		articles->item = NULL;
		return true;
	}
	if (!articles->inside)
		return false;
	article = articles->list[articles->next - 1].block;
	articles->inside = holds(article, block);
	if (!articles->inside)
		return false;
	if (block->level == article->level) {
		articles->clause++;
		articles->item = NULL;
	} else if (block->kind == KIND_ITEM &&
	    block->level == article->level + 1) {
		articles->item = block;
	}
	return true;
}

const struct provision *
articles_at(const struct articles *articles, const struct block *block)
{
	size_t low = 0, high = articles->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (articles->list[middle].block == block)
			return &articles->list[middle];
		if (articles->list[middle].block < block)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static void
tell_twins(const struct provision *article, struct buf *out)
{
	if (article->again > 0) {
		buf_byte(out, '_');
		buf_number(out, article->again + 1);
	}
}

void
article_name(const struct provision *article, struct buf *out)
{
	buf_span(out, article->block->number);
	tell_twins(article, out);
}

void
article_printed(const struct provision *article, struct buf *out)
{
	blank_less(out, article->block->label);
	tell_twins(article, out);
}

/* 第二款; what is beyond all words in figures. */
static void
write_unit(struct buf *out, unsigned value, const char *unit)
{
	char bytes[NUMERAL_BYTES];

	buf_string(out, "第");
	if (value > 0 && value <= WORDS_MOST) {
		size_t len = numeral_write(bytes, value, false);

		buf_add(out, bytes, len);
	} else {
		buf_number(out, value);
	}
	buf_string(out, unit);
}

static unsigned
value_of(struct span number)
{
	unsigned value = 0;

	for (size_t i = 0; i < number.len && number.ptr[i] >= '0' &&
	     number.ptr[i] <= '9' && value <= WORDS_MOST;
	     i++)
		value = value * 10 + (unsigned)(number.ptr[i] - '0');
	return value;
}

void
articles_cite(const struct articles *articles, struct buf *out)
{
	const struct provision *article = &articles->list[articles->next - 1];

	buf_span(out, blank_trim(article->block->label));
	if (article->clauses > 1)
		write_unit(out, articles->clause, "款");
	if (articles->item != NULL && value_of(articles->item->number) > 0)
		write_unit(out, value_of(articles->item->number), "项");
}

void
articles_law(
    const struct articles *articles, struct span title, struct buf *out)
{
	if (articles->papers > 1)
		title = buf_view(&articles->law);
	buf_string(out, "《");
	while (title.len > 0) {
		size_t step = 1;

		if (span_starts(title, SPAN("《")) ||
		    span_starts(title, SPAN("》"))) {
			step = sizeof("《") - 1;
			buf_string(
			    out, span_starts(title, SPAN("《")) ? "〈" : "〉");
		} else {
			buf_byte(out, *title.ptr);
		}
		title = span_from(title, step);
	}
	buf_string(out, "》");
}

void
articles_free(struct articles *articles)
{
	free(articles->list);
	buf_free(&articles->law);
	*articles = (struct articles){0};
}
