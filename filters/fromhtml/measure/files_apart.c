/* Files that go with an article and stand outside the element that holds it. */
#include "measure/files_apart.h"

#include "base/blank.h"
#include "chinese/lexicon.h"

enum { NAME_CHARS = 80, BEGIN_BYTES = 120 };

/* A link to a file, and little else. */
static bool
names_file(const struct tree *tree, const struct paragraph *p)
{
	if (p->chars > NAME_CHARS)
		return false;
	for (uint32_t i = p->first; i <= p->last; i++)
		if ((tree->node[i].flags & NODE_FILE) != 0 ||
		    (tree->node[tree->node[i].parent].flags & NODE_FILE) != 0)
			return true;
	return false;
}

/* 附件：, 檔案下載. */
static bool
announces(const struct tree *tree, const struct paragraph *p, struct buf *text)
{
	struct span line;

	if (p->chars > NAME_CHARS)
		return false;
	text->len = 0;
	paragraph_text(tree, p, BEGIN_BYTES, text);
	line = blank_trim(buf_view(text));
	return words_begin(line, &words_enclosure) > 0 ||
	    words_begin(line, &words_attached) > 0;
}

/* In what stands around an article, or is not shown. */
static bool
is_aside(const struct tree *tree, uint32_t at)
{
	for (; at > 0; at = tree->node[at].parent) {
		const struct node *node = &tree->node[at];

		if ((node->flags & (NODE_HIDDEN | NODE_UNLIKELY)) != 0 ||
		    node->element == ELEMENT_NAV ||
		    node->element == ELEMENT_ASIDE ||
		    node->element == ELEMENT_FOOTER)
			return true;
	}
	return false;
}

/* Behind the files that are named from a line on, in the element that holds it. */
static size_t
files_end(const struct tree *tree, const struct paragraphs *all, size_t from)
{
	uint32_t within =
	    tree->node[tree->node[all->list[from].block].parent].end;
	size_t end = from + 1;

	while (end < all->count && all->list[end].last < within &&
	    names_file(tree, &all->list[end]))
		end++;
	return end > from + 1 || names_file(tree, &all->list[from]) ? end
								    : from;
}

void
files_apart_find(const struct tree *tree, struct article *article)
{
	const struct paragraphs *all = &article->all;
	size_t from = paragraphs_from(all,
		   article->last == TREE_NONE ? tree->node[article->root].end
					      : article->last + 1),
	       end;
	struct buf text = {0};

	article->enclosed = article->enclosed_end = all->count;
	for (size_t i = from; i < all->count && article->enclosed == all->count;
	     i++) {
		if (!announces(tree, &all->list[i], &text) ||
		    is_aside(tree, all->list[i].block))
			continue;
		end = files_end(tree, all, i);
		if (end > i) {
			article->enclosed = i;
			article->enclosed_end = end;
		}
	}
	buf_free(&text);
}
