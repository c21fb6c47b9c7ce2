/* Word's tables. */
#include "given/rows.h"
#include "word/word_state.h"

static void
read_cell(struct word *word, struct rows *rows)
{
	struct flow flow = {.plain = &rows->lines};
	size_t around = word->span;
	bool outer = word->goes_on;

	word->span = 0;
	word->goes_on = false;
	rows_begin_cell(rows);
	word_blocks(word, word->x.depth, &flow);
	flow_end(&flow);
	rows_span(rows, word->span > 1 ? word->span : 1, 1);
	if (word->goes_on)
		rows_go_on(rows);
	else
		rows_end_cell(rows);
	word->span = around;
	word->goes_on = outer;
}

/* What is said of a row. */
struct row_says {
	bool deleted, heads; /* it names columns */
	bool begun; /* a cell has been met */
	long before; /* columns left free before the first */
};

static void
read_row_says(struct word *word, struct row_says *says)
{
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_DEL)
			says->deleted = true;
		else if (word->x.markup == W_TBL_HEADER)
			says->heads = says->heads || xml_part_is_on(&word->x);
		else if (word->x.markup == W_GRID_BEFORE)
			says->before = xml_part_number(&word->x, "val", 0);
	}
	word->leftover->count[LEFT_DELETED] += says->deleted;
}

/* A row without cells is none. */
static void
begin_row(struct rows *rows, struct row_says *says)
{
	if (says->begun)
		return;
	says->begun = true;
	rows_begin_row(rows);
	if (says->before > 0 && says->before < SPANNED_MOST)
		rows_skip(rows, (size_t)says->before);
	if (says->heads)
		rows_heads(rows);
}

/* Rows and cells may stand in controls, or in what has been put in. */
static void
read_cells(
    struct word *word, struct rows *rows, int depth, struct row_says *says)
{
	while (xml_part_child(&word->x, depth)) {
		int inner = word->x.depth;

		if (word->x.markup == W_TR_PR) {
			read_row_says(word, says);
		} else if (word->x.markup == W_TC && !says->deleted) {
			begin_row(rows, says);
			read_cell(word, rows);
		} else if (word->x.markup != W_TC &&
		    word->x.markup != W_SDT_PR &&
		    word->x.vocabulary == VOCABULARY_WORD) {
			read_cells(word, rows, inner, says);
		}
	}
}

static void
read_rows(struct word *word, struct rows *rows, int depth)
{
	while (xml_part_child(&word->x, depth)) {
		struct row_says says = {.deleted = false};

		if (word->x.markup == W_TR) {
			read_cells(word, rows, word->x.depth, &says);
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
