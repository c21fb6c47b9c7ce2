/* An article as lines of text: blocks, lists, tables, headings. */
#include "write/write.h"

#include "base/blank.h"
#include "given/rows.h"
#include "structure/enumerators/enumerator.h"
#include "write/line.h"
#include "write/mark.h"
#include "write/number_above.h"
#include "write/title_wanted.h"

struct writer {
	const struct tree *tree;
	struct leftover *leftover;
	struct plain *plain; /* the page, or a cell */
	struct line line;
	struct buf mark; /* of a list, for the next line */
	struct number_above number;
	int heading; /* open, or 0 */
	size_t bold, all; /* bytes of the line */
	size_t bolds, tables; /* open */
	bool above; /* what stands above a table */
	size_t opened; /* bytes of the line that are a heading, */
	int level; /* and its level */
	const struct about *about;
	uint32_t title; /* the text where the title is written */
};

static void write_inside(struct writer *w, uint32_t i);

static int
claim_of(const struct writer *w)
{
	if (w->heading > 0)
		return w->heading;
	if (w->above)
		return CLAIM_ABOVE;
	return w->all > 0 && w->bold == w->all ? CLAIM_HINT : CLAIM_NONE;
}

static void
add_line(struct writer *w, struct span text, int claim)
{
	struct buf whole = {0};
	struct enumerator e;

	number_above_give(
	    &w->number, w->opened > 0 ? SPAN("") : text, &whole, w->plain);
	/* Who writes numbers into a list shows no others. */
	if (!enumerator_read(text, &e))
		buf_span(&whole, buf_view(&w->mark));
	buf_span(&whole, text);
	if (w->opened > 0 && w->opened < text.len)
		plain_add_opened(w->plain, text, w->opened, w->level);
	else if (w->tables > 0 ||
	    !number_above_take(&w->number, buf_view(&whole), claim))
		plain_add(w->plain, buf_view(&whole), claim);
	w->mark.len = 0;
	buf_free(&whole);
}

static void
end_line(struct writer *w)
{
	struct span text = line_view(&w->line);

	if (text.len > 0)
		add_line(w, text, claim_of(w));
	line_clear(&w->line);
	w->bold = w->all = w->opened = 0;
}

/* No line follows that the number could stand above. */
static void
end_number(struct writer *w)
{
	number_above_give(&w->number, SPAN(""), NULL, w->plain);
}

/*
 * A heading whose class says so, or that is a sentence with its stop, opened the
 * paragraph behind it before somebody made a page of the text.
 */
static bool
runs_on(struct writer *w, uint32_t i)
{
	const struct node *node = &w->tree->node[i];
	int heading = element_heading(node->element);
	struct span text = line_view(&w->line);

	if (heading == 0 || text.len == 0 ||
	    ((node->flags & NODE_RUNS) == 0 && !span_ends(text, SPAN("。"))))
		return false;
	w->opened = w->line.text.len;
	w->level = heading;
	return true;
}

/* What was to run on has met a block that does not go on with it. */
static void
begin_block(struct writer *w, enum element element)
{
	if (w->opened == 0 || element != ELEMENT_P)
		end_line(w);
}

static void
write_text(struct writer *w, struct span text)
{
	size_t len = blank_trim(text).len;

	line_add(&w->line, text);
	w->all += len;
	w->bold += w->bolds > 0 ? len : 0;
}

/* The cells of a row, which may stand in what is no element of a table. */
static void
write_cells(struct writer *w, struct rows *rows, uint32_t row)
{
	const struct node *node = w->tree->node;
	size_t width = 0, heads = 0;

	rows_begin_row(rows);
	for (uint32_t i = row + 1; i < node[row].end; i = node[i].end) {
		if ((node[i].element != ELEMENT_TD &&
			node[i].element != ELEMENT_TH) ||
		    (node[i].flags & (NODE_HIDDEN | NODE_DROPPED)) != 0)
			continue;
		rows_begin_cell(rows);
		rows_span(rows, node[i].columns,
		    node[i].rows > 0 ? node[i].rows : SPANNED_ROWS);
		if (node[i].element == ELEMENT_TH)
			rows_name(rows);
		write_inside(w, i);
		end_line(w);
		rows_end_cell(rows);
		heads += node[i].element == ELEMENT_TH;
		width++;
	}
	if (heads > 0 && heads == width)
		rows_heads(rows);
}

static void write_rows(struct writer *w, struct rows *rows, uint32_t table);

/* A cell of a head reaches into no body. */
static void
write_section(struct writer *w, struct rows *rows, uint32_t section)
{
	rows_end_section(rows);
	write_rows(w, rows, section);
	rows_end_section(rows);
}

static void
write_rows(struct writer *w, struct rows *rows, uint32_t table)
{
	const struct node *node = w->tree->node;

	for (uint32_t i = table + 1; i < node[table].end; i = node[i].end) {
		if ((node[i].flags & (NODE_HIDDEN | NODE_DROPPED)) != 0)
			continue;
		if (node[i].element == ELEMENT_TR)
			write_cells(w, rows, i);
		else if (node[i].element == ELEMENT_THEAD ||
		    node[i].element == ELEMENT_TBODY)
			write_section(w, rows, i);
	}
}

/* A browser shows it at the end, wherever it stands. */
static void
write_foot(struct writer *w, struct rows *rows, uint32_t table)
{
	const struct node *node = w->tree->node;

	for (uint32_t i = table + 1; i < node[table].end; i = node[i].end)
		if (node[i].element == ELEMENT_TFOOT &&
		    (node[i].flags & (NODE_HIDDEN | NODE_DROPPED)) == 0)
			write_section(w, rows, i);
}

/* What stands in a table beside its rows: its caption. */
static void
write_caption(struct writer *w, uint32_t table)
{
	const struct node *node = w->tree->node;

	for (uint32_t i = table + 1; i < node[table].end; i = node[i].end)
		if (node[i].element == ELEMENT_CAPTION)
			write_inside(w, i);
	w->above = true;
	end_line(w);
	w->above = false;
}

static void
write_table(struct writer *w, uint32_t i)
{
	struct plain *outer = w->plain;
	struct rows rows = {0};

	write_caption(w, i);
	end_number(w);
	w->leftover->count[LEFT_INNER] += w->tables++ > 0;
	w->plain = &rows.lines;
	write_rows(w, &rows, i);
	write_foot(w, &rows, i);
	w->plain = outer;
	w->tables--;
	rows_finish(&rows, w->plain);
}

/* The number or the bullet goes in front of the item's first line. */
static void
write_item(struct writer *w, uint32_t i, struct mark *mark)
{
	end_line(w);
	w->mark.len = 0;
	mark_next(mark, &w->tree->node[i], &w->mark);
	write_inside(w, i);
	end_line(w);
	w->mark.len = 0;
}

static void
write_title(const struct about *about, struct plain *plain)
{
	struct span rest = buf_view(&about->title);
	struct line line = {.gap = 0};

	while (rest.len > 0) {
		line_add(&line, span_cut(&rest, '\v'));
		if (line_view(&line).len > 0)
			plain_add(plain, line_view(&line), CLAIM_TITLE);
		line_clear(&line);
	}
	buf_free(&line.text);
}

static void write_node(struct writer *w, uint32_t i);

static void
write_list(struct writer *w, uint32_t list)
{
	const struct node *node = w->tree->node;
	struct mark mark;

	mark_begin(&mark, w->tree, list);
	for (uint32_t i = list + 1; i < node[list].end; i = node[i].end) {
		if (node[i].element == ELEMENT_LI &&
		    (node[i].flags & (NODE_HIDDEN | NODE_DROPPED)) == 0)
			write_item(w, i, &mark);
		else
			write_node(w, i);
	}
}

static void
write_block(struct writer *w, uint32_t i)
{
	const struct node *node = &w->tree->node[i];
	int heading = element_heading(node->element), outer = w->heading;

	begin_block(w, node->element);
	if (heading > 0)
		w->heading = heading;
	w->line.kept = node->element == ELEMENT_PRE;
	if (node->element == ELEMENT_TABLE)
		write_table(w, i);
	else if (node->element == ELEMENT_OL || node->element == ELEMENT_UL)
		write_list(w, i);
	else
		write_inside(w, i);
	if (!runs_on(w, i))
		end_line(w);
	w->heading = outer;
	w->line.kept = false;
}

/* What is no text, but is told. */
static void
count_left(struct writer *w, const struct node *node)
{
	switch ((int)node->element) {
	case ELEMENT_IMG:
		w->leftover->count[LEFT_PICTURE]++;
		break;
	case ELEMENT_RT:
		w->leftover->count[LEFT_READING]++;
		break;
	case ELEMENT_DEL:
		w->leftover->count[LEFT_DELETED]++;
		break;
	default:
		break;
	}
}

static void
write_node(struct writer *w, uint32_t i)
{
	const struct node *node = &w->tree->node[i];
	bool bold = (node->flags & NODE_BOLD) != 0;

	if ((node->flags & NODE_DROPPED) != 0)
		return;
	if ((node->flags & NODE_HIDDEN) != 0) {
		w->leftover->count[LEFT_HIDDEN] += node->end > i + 1;
		return;
	}
	count_left(w, node);
	if (element_stands(node->element) == STANDS_MUTE ||
	    node->element == ELEMENT_DEL)
		return;
	w->bolds += bold;
	if (i == w->title) {
		end_line(w);
		end_number(w);
		write_title(w->about, w->plain);
	} else if (node->element == ELEMENT_TEXT)
		write_text(w, tree_text(w->tree, node));
	else if (node->element == ELEMENT_BR && w->heading == 0)
		end_line(w);
	else if (node->element != ELEMENT_BR &&
	    element_stands(node->element) == STANDS_BLOCK)
		write_block(w, i);
	else
		write_inside(w, i);
	w->bolds -= bold;
}

static void
write_inside(struct writer *w, uint32_t i)
{
	const struct node *node = w->tree->node;

	for (uint32_t n = i + 1; n < node[i].end; n = node[n].end)
		write_node(w, n);
}

/* A paragraph outside the article. */
static void
write_apart(struct writer *w, const struct paragraph *p)
{
	struct buf text = {0};

	paragraph_kept(w->tree, p, &text);
	for (struct span rest = buf_view(&text); rest.len > 0; end_line(w))
		line_add(&w->line, span_cut(&rest, '\v'));
	buf_free(&text);
}

/* What stands above the article with its title. */
static void
write_front(struct writer *w, const struct article *article)
{
	const struct about *about = w->about;

	for (size_t i = about->front; i < about->behind; i++)
		if (i == about->titled)
			write_title(about, w->plain);
		else
			write_apart(w, &article->all.list[i]);
}

void
write_article(const struct tree *tree, const struct article *article,
    const struct about *about, struct plain *plain, struct leftover *leftover)
{
	struct writer w = {.tree = tree,
	    .leftover = leftover,
	    .plain = plain,
	    .about = about,
	    .title = TREE_NONE};

	if (about->titled == SIZE_MAX) {
		if (title_wanted(tree, article))
			write_title(about, plain);
	} else {
		w.title = article->all.list[about->titled].first;
		if (w.title < article->root)
			write_front(&w, article);
	}
	write_inside(&w, article->root);
	end_line(&w);
	end_number(&w);
	for (size_t i = article->enclosed; i < article->enclosed_end; i++)
		if (article->all.list[i].first >= tree->node[article->root].end)
			write_apart(&w, &article->all.list[i]);
	buf_free(&w.line.text);
	buf_free(&w.mark);
}
