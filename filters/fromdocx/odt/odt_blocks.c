/* Paragraphs, lists and tables of an OpenDocument text. */
#include "given/rows.h"
#include "odt/odt_state.h"

/* Its number begins anew where the list does, or where it says with which. */
static void
begin_list(struct odt_list *list, struct list_kind *kind)
{
	if (list->begins)
		kind->begun[list->level] = false;
	list->begins = false;
	if (list->start >= 0) {
		kind->begun[list->level] = true;
		kind->count[list->level] = (unsigned)list->start - 1;
	}
}

/* The next number of a list of that style, if it has numbers. */
static struct span
next_number(struct odt *odt, long id, size_t level, struct odt_list *list)
{
	struct list *numbered;
	struct list_kind *kind;

	if (id <= 0 || level >= LIST_LEVELS)
		return SPAN("");
	numbered = numbering_list(&odt->numbering, id);
	kind = numbering_kind(&odt->numbering, id);
	if (numbered == NULL || kind == NULL)
		return SPAN("");
	if (list != NULL)
		begin_list(list, kind);
	return numbering_next(&odt->numbering, numbered, kind, level);
}

/* The number of a paragraph: of a heading outside lists, that of its level. */
static struct span
label_of(struct odt *odt, struct odt_list *list, const struct style *style,
    long outline)
{
	long id;

	if (list == NULL)
		return outline > 0
		    ? next_number(odt, ODT_OUTLINE, (size_t)outline - 1, NULL)
		    : SPAN("");
	if (!list->counts)
		return SPAN("");
	list->counts = false;
	id =
	    list->style == NO_LIST && style != NULL ? style->list : list->style;
	return next_number(odt, id, list->level, list);
}

/* A style of a paragraph's own is based on the one that says something. */
static int
claim_of(const struct odt *odt, const struct style *style, long outline)
{
	enum { BASED_MAX = 32 };

	if (outline > 0)
		return outline <= CLAIM_MAX ? (int)outline : CLAIM_MAX;
	for (int i = 0; style != NULL && i < BASED_MAX; i++) {
		if (style->claim != CLAIM_NONE)
			return style->claim < CLAIM_NONE ? style->claim
							 : CLAIM_NONE;
		style = style->based == SET_NONE
		    ? NULL
		    : &odt->styles.style[style->based];
	}
	return CLAIM_NONE;
}

static void
read_paragraph(
    struct odt *odt, long outline, struct plain *plain, struct odt_list *list)
{
	const struct style *style = odt_style(odt, 'p');
	bool header = span_equal(
	    xml_part_attribute(&odt->x, "is-list-header"), SPAN("true"));
	struct odt_text text = {.plain = plain, .blank = true};
	struct buf line = {0};
	int named = odt_named_claim(odt, "style-name");
	int claim = claim_of(odt, style, outline);

	if (style == NULL && outline == 0 && named < CLAIM_NONE)
		claim = named;
	odt_inline(odt, odt->x.depth, &text);
	while (text.blank && text.text.len > 0 &&
	    text.text.data[text.text.len - 1] == ' ')
		text.text.len--;
	if (style != NULL && style->hidden > 0 && text.text.len > 0) {
		odt->leftover->count[LEFT_HIDDEN]++;
	} else {
		if (!header)
			buf_span(&line, label_of(odt, list, style, outline));
		buf_span(&line, buf_view(&text.text));
		if (claim > CLAIM_NONE || claim == CLAIM_TITLE)
			plain_join_lines(&line);
		plain_add(plain, buf_view(&line), claim);
	}
	buf_free(&line);
	buf_free(&text.text);
}

static bool
goes_on(struct xml_part *x)
{
	return span_equal(
		   xml_part_attribute(x, "continue-numbering"), SPAN("true")) ||
	    xml_part_attribute(x, "continue-list").ptr != NULL;
}

/* A list goes on where it says so; else its numbers begin anew. */
static void
read_list(struct odt *odt, struct plain *plain, const struct odt_list *outer)
{
	struct xml_part *x = &odt->x;
	struct span name = xml_part_attribute(x, "style-name");
	struct odt_list list = {
	    .style = outer != NULL ? outer->style : NO_LIST,
	    .level = outer != NULL ? outer->level + 1 : 0,
	    .begins = outer == NULL && !goes_on(x),
	};
	int depth = x->depth;

	if (name.len > 0)
		list.style = odt_list_style(odt, name);
	while (xml_part_child(x, depth)) {
		list.counts = x->markup == T_ITEM;
		list.start = xml_part_number(x, "start-value", -1);
		if (x->markup == T_ITEM || x->markup == T_HEADER)
			odt_blocks(odt, x->depth, plain, &list);
	}
}

static void
read_cells(struct odt *odt, struct rows *rows, bool heads)
{
	int depth = odt->x.depth;

	rows_begin_row(rows);
	if (heads)
		rows_heads(rows);
	while (xml_part_child(&odt->x, depth)) {
		long columns =
		    xml_part_number(&odt->x, "number-columns-spanned", 1);
		long down = xml_part_number(&odt->x, "number-rows-spanned", 1);

		if (odt->x.markup != TB_CELL)
			continue;
		rows_begin_cell(rows);
		rows_span(rows, columns > 1 ? (size_t)columns : 1,
		    down > 1 && down < SPANNED_ROWS ? (size_t)down : 1);
		odt_blocks(odt, odt->x.depth, &rows->lines, NULL);
		rows_end_cell(rows);
	}
}

/* Rows, also in groups and heads. */
static void
read_rows(struct odt *odt, struct rows *rows, int depth, bool heads)
{
	while (xml_part_child(&odt->x, depth)) {
		if (odt->x.markup == TB_ROW)
			read_cells(odt, rows, heads);
		else if (odt->x.vocabulary == VOCABULARY_TABLE)
			read_rows(odt, rows, odt->x.depth,
			    heads || odt->x.markup == TB_HEADER_ROWS);
	}
}

static void
read_table(struct odt *odt, struct plain *plain)
{
	struct rows rows = {.count = 0};

	read_rows(odt, &rows, odt->x.depth, false);
	rows_finish(&rows, plain);
}

/* What was deleted is kept apart from the text. */
static void
read_changes(struct odt *odt)
{
	int depth = odt->x.depth;

	while (xml_part_child(&odt->x, depth)) {
		int inner = odt->x.depth;

		while (xml_part_child(&odt->x, inner))
			odt->leftover->count[LEFT_DELETED] +=
			    odt->x.markup == T_DELETION;
	}
}

static void
read_drawing(struct odt *odt, struct plain *plain, struct odt_list *list)
{
	if (odt->x.markup == D_IMAGE || odt->x.markup == D_OBJECT)
		odt->leftover->count[LEFT_PICTURE]++;
	else
		odt_blocks(odt, odt->x.depth, plain, list);
}

void
odt_blocks(
    struct odt *odt, int depth, struct plain *plain, struct odt_list *list)
{
	while (xml_part_child(&odt->x, depth)) {
		switch ((int)odt->x.markup) {
		case T_P:
			read_paragraph(odt, 0, plain, list);
			break;
		case T_H:
			read_paragraph(odt,
			    xml_part_number(&odt->x, "outline-level", 1), plain,
			    list);
			break;
		case T_LIST:
			read_list(odt, plain, list);
			break;
		case TB_TABLE:
			read_table(odt, plain);
			break;
		case T_CHANGES:
			read_changes(odt);
			break;
		case O_ANNOTATION:
		case T_SEQUENCES:
			break;
		default:
			if (odt->x.vocabulary == VOCABULARY_DRAW)
				read_drawing(odt, plain, list);
			else if (odt->x.vocabulary == VOCABULARY_TEXT)
				odt_blocks(odt, odt->x.depth, plain, list);
		}
	}
}
