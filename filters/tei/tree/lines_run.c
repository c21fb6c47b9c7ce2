/*
 * What lines in a row are: verse where more than half of them end as verses do, and
 * else a roster; but one by itself may be the number of a page.
 */
#include "tree/lines_run.h"

#include "base/blank.h"
#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/page_number.h"

enum { WORD_BYTES = 12 }; /* of 出席 and its like */

static bool
is_line(const struct tree *tree, size_t node)
{
	return node > 0 && tree->node[node].kind == NODE_BLOCK &&
	    tree->node[node].block->kind == KIND_LINE;
}

static bool
is_page(const struct block *block)
{
	return block->label.len == 0 && page_number_is(blank_trim(block->text));
}

/* A sentence's end, or a comma as at the end of a verse. */
static bool
ends_like_verse(struct span text)
{
	static const struct span ends[] = {
	    {"，", 3},
	    {"。", 3},
	    {"！", 3},
	    {"？", 3},
	    {"；", 3},
	};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (span_ends(text, ends[i]))
			return true;
	return false;
}

enum node_kind
lines_run_kind(const struct tree *tree, size_t node)
{
	size_t lines = 0, verses = 0, first = node;

	for (; is_line(tree, node); node = tree->node[node].next) {
		lines++;
		verses += ends_like_verse(tree->node[node].block->text);
	}
	if (lines == 1 && is_page(tree->node[first].block))
		return NODE_PAGE;
	return 2 * verses > lines ? NODE_VERSE : NODE_ROSTER;
}

bool
lines_run_tells_presence(const struct block *block)
{
	char bytes[WORD_BYTES];
	struct span word =
	    scan_squeeze(blank_trim(block->text), bytes, sizeof(bytes));

	return words_begin(word, &words_presence) > 0;
}
