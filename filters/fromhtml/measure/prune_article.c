/* What stands around the article in its element: menus, buttons, other articles. */
#include <stdlib.h>

#include "about/says.h"
#include "base/alloc.h"
#include "base/blank.h"
#include "chinese/word.h"
#include "measure/find_article.h"

enum {
	LINKS = 3, /* so many make a list of links */
	LINKS_PERCENT = 60,
	OTHER_PERCENT = 50, /* of the text, in what is called a comment */
	TEXT_BYTES = 300,
	BEGIN_BYTES = 40,
	TAIL_CHARS = 60,
};

/* What begins that which follows an article and is no part of it. */
static const struct span tails[] = {WORD("相关链接"), WORD("相关阅读"),
    WORD("相关新闻"), WORD("相关文章"), WORD("相关报道"), WORD("相关稿件"),
    WORD("相关信息"), WORD("延伸阅读"), WORD("推荐阅读"), WORD("分享"),
    WORD("上一篇"), WORD("下一篇"), WORD("扫一扫"), WORD("扫码"), WORD("打印"),
    WORD("【打印"), WORD("[打印"), WORD("关闭"), WORD("【关闭"),
    WORD("责任编辑"), WORD("（责任编辑"), WORD("(责任编辑"), WORD("[责任编辑"),
    WORD("【责任编辑"), WORD("编辑："), WORD("编辑:"), WORD("版权声明"),
    WORD("免责声明"), WORD("返回顶部"), WORD("网友评论"), WORD("发表评论"),
    WORD("回复"), WORD("收藏"), WORD("相關"), WORD("延伸閱讀"), WORD("列印"),
    WORD("友善列印"), WORD("回上頁"), WORD("回頂端"), WORD("點閱"),
    WORD("瀏覽人次"), WORD("最後更新"), WORD("更新日期"), WORD("網友評論"),
    WORD("發表評論"), WORD("回覆"), WORD("Powered")};
static const struct span crumbs[] = {WORD("您的位置"), WORD("您现在的位置"),
    WORD("你的位置"), WORD("当前位置"), WORD("目前位置"), WORD("現在位置"),
    WORD("首页"), WORD("首頁"), WORD("您当前的位置")};
static const struct span enclosed[] = {WORD("附件"), WORD("附：")};

struct sums {
	uint32_t chars, links, count; /* count: of links */
	bool good;
};

static void
drop(struct tree *tree, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++)
		tree->node[i].flags |= NODE_DROPPED;
}

static struct sums *
sum_up(const struct tree *tree, const struct paragraphs *all)
{
	struct sums *sums = xcalloc(tree->count, sizeof(*sums));

	for (size_t i = 0; i < all->count; i++) {
		const struct paragraph *p = &all->list[i];

		sums[p->block].chars += p->chars;
		sums[p->block].links += p->links;
		sums[p->block].good |= paragraph_is_good(p);
	}
	for (uint32_t i = (uint32_t)tree->count - 1; i > 0; i--) {
		struct sums *to = &sums[tree->node[i].parent];

		to->chars += sums[i].chars;
		to->links += sums[i].links;
		to->count +=
		    sums[i].count + ((tree->node[i].flags & NODE_LINKS) != 0);
		to->good |= sums[i].good;
	}
	return sums;
}

/* What the paragraph at, or first behind, a node begins with; good until freed. */
static struct span
beginning(const struct tree *tree, const struct paragraphs *all, uint32_t at,
    struct buf *text)
{
	size_t low = 0, high = all->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (all->list[middle].first < at)
			low = middle + 1;
		else
			high = middle;
	}
	text->len = 0;
	if (low < all->count)
		paragraph_text(tree, &all->list[low], BEGIN_BYTES, text);
	return blank_trim(buf_view(text));
}

/* By its kind or its name, unless most of the text is in it. */
static bool
is_aside(const struct node *node, const struct sums *sums, uint32_t whole)
{
	bool is = node->element == ELEMENT_NAV ||
	    node->element == ELEMENT_FOOTER || node->element == ELEMENT_ASIDE ||
	    (node->flags & NODE_UNLIKELY) != 0;

	return is &&
	    (uint64_t)sums->chars * 100 < (uint64_t)whole * OTHER_PERCENT;
}

static bool
is_list_of_links(const struct sums *sums)
{
	return sums->count >= LINKS && !sums->good &&
	    (uint64_t)sums->links * 100 >=
	    (uint64_t)sums->chars * LINKS_PERCENT;
}

static void
drop_blocks(struct tree *tree, const struct article *article)
{
	struct sums *sums = sum_up(tree, &article->all);
	uint32_t end = tree->node[article->root].end;
	struct buf text = {0};

	for (uint32_t i = article->root + 1; i < end;) {
		const struct node *node = &tree->node[i];
		bool block = element_stands(node->element) == STANDS_BLOCK;
		bool links = block && is_list_of_links(&sums[i]) &&
		    WORD_BEGINS(beginning(tree, &article->all, i, &text),
			enclosed) == 0;

		if (links ||
		    is_aside(node, &sums[i], sums[article->root].chars)) {
			drop(tree, i, node->end);
			i = node->end;
		} else {
			i++;
		}
	}
	buf_free(&text);
	free(sums);
}

/*
 * In front of the title nothing is text but what stands beside it: a number, a
 * letterhead.
 */
static bool
is_before_title(const struct tree *tree, const struct article *article,
    const struct about *about, size_t i)
{
	const struct paragraph *list = article->all.list, *title;

	if (about->titled == SIZE_MAX || i >= about->titled)
		return false;
	title = &list[about->titled];
	return 2 * list[i].links >= list[i].chars ||
	    tree->node[list[i].block].parent != tree->node[title->block].parent;
}

/* What stands in front of the title, and lines with a day, a source, a path. */
static void
drop_front(
    struct tree *tree, const struct article *article, const struct about *about)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};

	for (size_t i = 0;
	     i < all->count && all->list[i].first <= article->first; i++) {
		const struct paragraph *p = &all->list[i];
		struct span begun;

		text.len = 0;
		paragraph_text(tree, p, TEXT_BYTES, &text);
		begun = blank_trim(buf_view(&text));
		/* The title is written where its first text stands. */
		if (i == about->titled) {
			drop(tree, p->first + 1, p->last + 1);
			continue;
		}
		if (is_before_title(tree, article, about, i) ||
		    (p->chars <= TAIL_CHARS &&
			WORD_BEGINS(begun, crumbs) > 0) ||
		    about_is_imprint(begun))
			drop(tree, p->first, p->last + 1);
	}
	buf_free(&text);
}

static void
drop_tail(struct tree *tree, const struct article *article)
{
	const struct paragraphs *all = &article->all;
	struct buf text = {0};
	bool dropping = false;

	for (size_t i = 0; i < all->count; i++) {
		const struct paragraph *p = &all->list[i];

		if (p->first <= article->last)
			continue;
		text.len = 0;
		paragraph_text(tree, p, BEGIN_BYTES, &text);
		dropping = dropping ||
		    (p->chars <= TAIL_CHARS &&
			WORD_BEGINS(blank_trim(buf_view(&text)), tails) > 0);
		if (dropping)
			drop(tree, p->first, p->last + 1);
	}
	buf_free(&text);
}

void
article_prune(
    struct tree *tree, struct article *article, const struct about *about)
{
	drop_blocks(tree, article);
	drop_front(tree, article, about);
	if (article->first != TREE_NONE)
		drop_tail(tree, article);
}
