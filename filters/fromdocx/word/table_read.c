/* Word's tables. */
#include "given/rows.h"
#include "word/word_state.h"

static void
read_cell(struct word *word, struct rows *rows, bool begins)
{
	struct flow flow = {.plain = &rows->lines};
	size_t around = word->span;

	word->span = 0;
	rows_begin_cell(rows, begins);
	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
	rows_end_cell(rows);
	if (word->span > 1)
		rows_skip(rows, word->span - 1);
	word->span = around;
}

/* What is said of a row: whether it has been deleted, whether it names columns. */
static bool
is_deleted(struct word *word, bool *heads)
{
	int depth = word->x.depth;
	bool is = false;

	while (xml_part_child(&word->x, depth)) {
		is = is || word->x.markup == W_DEL;
		*heads = *heads ||
		    (word->x.markup == W_TBL_HEADER &&
			xml_part_is_on(&word->x));
	}
	word->leftover->count[LEFT_DELETED] += is;
	return is;
}

/* Rows and cells may stand in controls, or in what has been put in. */
static void
read_cells(struct word *word, struct rows *rows, int depth, size_t *width)
{
	bool deleted = false, heads = false;

	while (xml_part_child(&word->x, depth)) {
		int inner = word->x.depth;

		if (word->x.markup == W_TR_PR)
			deleted = is_deleted(word, &heads);
		else if (word->x.markup == W_TC && !deleted)
			read_cell(word, rows, (*width)++ == 0);
		else if (word->x.markup != W_TC && word->x.markup != W_SDT_PR &&
		    word->x.vocabulary == VOCABULARY_WORD)
			read_cells(word, rows, inner, width);
	}
	if (heads && *width > 0)
		rows_heads(rows);
}

static void
read_rows(struct word *word, struct rows *rows, int depth)
{
	while (xml_part_child(&word->x, depth)) {
		size_t width = 0;

		if (word->x.markup == W_TR) {
			read_cells(word, rows, word->x.depth, &width);
			rows_end_row(rows, width);
		} else if (word->x.markup == W_SDT ||
		    word->x.markup == W_SDT_CONTENT ||
		    word->x.markup == W_INS) {
			read_rows(word, rows, word->x.depth);
		}
	}
}

void
word_table(struct word *word, struct flow *flow)
{
	struct rows rows = {0};

	word->leftover->count[LEFT_INNER] += word->tables++ > 0;
	read_rows(word, &rows, word->x.depth);
	word->tables--;
	rows_finish(&rows, flow->plain);
}
