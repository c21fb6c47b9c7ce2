/* A paragraph: its properties, its number, its lines. */
#include "base/blank.h"
#include "word/word_state.h"

enum { LINK_MAX = 8 };

static void
read_list(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_NUM_ID)
			p->list = xml_part_number(&word->x, "val", 0);
		else if (word->x.markup == W_ILVL)
			p->level = (int)xml_part_number(&word->x, "val", 0);
	}
}

/* What is said of the end of the paragraph. */
static void
read_mark(struct word *word, struct paragraph *p)
{
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_DEL || word->x.markup == W_MOVE_FROM)
			p->gone = true;
		else if (word->x.markup == W_VANISH ||
		    word->x.markup == W_SPEC_VANISH)
			p->joins = xml_part_is_on(&word->x);
	}
}

static void
read_properties(struct word *word, struct paragraph *p)
{
	struct xml_part *x = &word->x;
	int depth = x->depth;

	while (xml_part_child(x, depth)) {
		if (x->markup == W_P_STYLE)
			p->style = styles_find(
			    word->styles, xml_part_attribute(x, "val"));
		else if (x->markup == W_NUM_PR)
			read_list(word, p);
		else if (x->markup == W_OUTLINE_LVL)
			p->outline =
			    (int)xml_part_number(x, "val", OUTLINE_BODY);
		else if (x->markup == W_R_PR)
			read_mark(word, p);
	}
}

/* What stands for another style's list is followed there. */
static struct list_kind *
kind_of(struct word *word, struct list **list)
{
	for (int i = 0; i < LINK_MAX && *list != NULL; i++) {
		struct list_kind *kind =
		    numbering_kind(&word->numbering, (*list)->kind);
		const struct style *style;

		if (kind == NULL || !kind->links)
			return kind;
		if (kind->linked == SET_NONE)
			return NULL;
		style = &word->styles->style[kind->linked];
		*list = numbering_list(&word->numbering, style->list);
	}
	return NULL;
}

/* A style has the level that names it. */
static size_t
level_of(const struct word *word, const struct paragraph *p,
    const struct list_kind *kind)
{
	size_t style = SET_NONE;

	if (p->level >= 0 && p->level < LIST_LEVELS)
		return (size_t)p->level;
	if (p->style != NULL)
		style = (size_t)(p->style - word->styles->style);
	for (size_t i = 0; style != SET_NONE && i < LIST_LEVELS; i++)
		if (kind->level[i].style == style)
			return i;
	if (p->style != NULL && p->style->level >= 0 &&
	    p->style->level < LIST_LEVELS)
		return (size_t)p->style->level;
	return 0;
}

static struct span
label_of(struct word *word, const struct paragraph *p)
{
	long id = p->list;
	struct list *list;
	struct list_kind *kind;

	if (id == LIST_NONE && p->style != NULL)
		id = p->style->list;
	if (id <= 0)
		return SPAN("");
	list = numbering_list(&word->numbering, id);
	kind = kind_of(word, &list);
	if (kind == NULL)
		return SPAN("");
	return numbering_next(
	    &word->numbering, list, kind, level_of(word, p, kind));
}

/* Of orders and minutes the title stands where others name who issues them. */
static bool
is_title_above(const struct paragraph *p)
{
	static const struct span ends[] = {{"令", 3}, {"纪要", 6}, {"紀要", 6}};
	struct span text = blank_trim(buf_view(&p->text));

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (p->style->issuer && span_ends(text, ends[i]))
			return true;
	return false;
}

static int
claim_of(const struct paragraph *p)
{
	int outline = p->outline;

	if (outline == OUTLINE_NONE && p->style != NULL)
		outline = p->style->outline;
	if (outline >= 0 && outline < OUTLINE_BODY)
		return outline + 1;
	if (outline != OUTLINE_NONE || p->style == NULL)
		return CLAIM_NONE;
	return is_title_above(p) ? CLAIM_TITLE : p->style->claim;
}

/* The number stands in front of the paragraphs whose ends are gone, too. */
static void
add_label(struct flow *flow, struct span label)
{
	struct buf *line = &flow->carried;
	struct buf tail = {0};

	if (label.len == 0)
		return;
	if (line->len > flow->from)
		buf_span(&tail, span_from(buf_view(line), flow->from));
	line->len = flow->from;
	buf_span(line, label);
	buf_span(line, buf_view(&tail));
	buf_free(&tail);
}

static void
end_line(struct flow *flow, int claim)
{
	struct buf *line = &flow->carried;

	if (flow->opened > 0) {
		plain_add_opened(
		    flow->plain, buf_view(line), flow->opened, flow->claim);
	} else {
		if (claim > CLAIM_NONE || claim == CLAIM_TITLE)
			plain_join_lines(line);
		plain_add(flow->plain, buf_view(line), claim);
	}
	line->len = flow->opened = flow->from = 0;
}

static void
end_paragraph(struct word *word, struct paragraph *p)
{
	struct flow *flow = p->flow;
	int claim = claim_of(p);

	if (!p->gone)
		add_label(flow, label_of(word, p));
	if (claim == CLAIM_NONE && flow->opened == 0 && p->lead > 0 &&
	    p->lead < p->text.len) {
		flow->opened = flow->carried.len + p->lead;
		flow->claim = p->lead_level;
	}
	buf_span(&flow->carried, buf_view(&p->text));
	if (p->gone)
		return;
	if (!p->joins) {
		end_line(flow, claim);
		return;
	}
	flow->from = flow->carried.len;
	if (claim > CLAIM_NONE) {
		flow->opened = flow->carried.len;
		flow->claim = claim;
	}
}

void
word_paragraph(struct word *word, struct flow *flow)
{
	struct paragraph p = {
	    .flow = flow,
	    .style = styles_find(word->styles, SPAN("")),
	    .list = LIST_NONE,
	    .level = LEVEL_NONE,
	    .outline = OUTLINE_NONE,
	};
	int depth = word->x.depth;

	while (xml_part_child(&word->x, depth)) {
		if (word->x.markup == W_P_PR)
			read_properties(word, &p);
		else
			word_inline_one(word, &p);
	}
	end_paragraph(word, &p);
	buf_free(&p.text);
}
