/*
 * Two depths of headings without a number.
 *
 * Nothing in the looks of such headings tells their levels.  But where parts
 * begin with a heading above their first section's, and each has several
 * sections, what stands above is the part.  What the text of a heading names comes
 * below it.  And labels such as 基本案情： stand
 * below the others if they come again, or directly below one of them.
 */
#include "structure/plain/depth.h"

#include <string.h>

#include "base/utf8.h"
#include "chinese/scan.h"
#include "structure/enumerators/announced.h"
#include "structure/lines/shape.h"
#include "structure/plain/programme.h"
#include "structure/plain/refrain.h"

enum {
	PARTS_LEAST = 2,
	ALONE_LEAST = 3, /* sections of a part that is the only one */
	FIRST_LEAST = 2, /* the same, where no section stands before it */
	NAMED_LEAST = 2, /* in the text of the heading above */
	NAMED_MOST = 16,
	NAME_LEAST = 4, /* characters */
	ALIKE_BYTES = 6, /* of two characters */
	KIN_LEAST = 3, /* that end in one character */
};

static bool
is_section(const struct candidate *c)
{
	return c->head && c->look != LOOK_LABEL && c->look != LOOK_KNOWN;
}

/*
 * Each of the parts that stacks begin has a section, and one has more.  In a
 * transcript one part will do that has the rest of it: there nothing but
 * headings stands in a row in front of a turn.
 */
static bool
have_parts(const struct outline *outline, const struct candidates *all)
{
	size_t parts = 0, sections = 0, before = 0;
	bool upper = false;

	for (size_t k = 0; k < all->count; k++) {
		const struct candidate *c = &all->list[k];

		if (!is_section(c))
			continue;
		if (upper && c->place == PLACE_UPPER)
			return false;
		upper = c->place == PLACE_UPPER;
		parts += upper;
		sections += !upper && parts > 0;
		before += !upper && parts == 0;
	}
	if (outline->transcript && parts == 1)
		return sections >= (before > 0 ? ALONE_LEAST : FIRST_LEAST);
	return parts >= PARTS_LEAST && !upper && sections > parts;
}

/* A label stands directly below a heading that is none. */
static bool
are_labels_below(const struct outline *outline, const struct candidates *all)
{
	for (size_t k = 1; k < all->count; k++) {
		const struct candidate *c = &all->list[k];

		if (c->head && c->look == LOOK_LABEL && is_section(c - 1) &&
		    c->line == c[-1].line + 1 &&
		    outline->lines[c->line].kind == KIND_HEAD)
			return true;
	}
	return false;
}

/* 新闻摘要, 详细新闻: what stands above the first entry holds them all. */
static bool
is_programme_held(const struct outline *outline, const struct candidates *all)
{
	for (size_t k = 0; k < all->count; k++) {
		size_t below = all->list[k].line + 1u;

		if (all->list[k].head && below < outline->line_count &&
		    outline->lines[below].level > 0)
			return true;
	}
	return false;
}

/* The next heading without a number from candidate k on, or their count. */
static size_t
next_head(const struct candidates *all, size_t k)
{
	while (k < all->count && !all->list[k].head)
		k++;
	return k;
}

/* The text between two of them; empty: there is none, or another heading. */
static struct span
text_between(const struct outline *outline, size_t above, size_t below)
{
	const struct line *first = &outline->lines[above + 1];
	const struct line *last = &outline->lines[below];

	for (const struct line *line = first; line < last; line++)
		if (kind_is_heading((enum kind)line->kind))
			return (struct span){first->start, 0};
	return (struct span){
	    first->start, (size_t)(last->start - first->start)};
}

/* The heading without what it says in brackets. */
static struct span
name_of(const struct outline *outline, const struct candidate *c)
{
	struct span name = line_text(&outline->lines[c->line]);
	size_t at = 0;
	uint32_t code;

	while (at < name.len && scan_opening(name, at) == 0)
		at += utf8_next(name, at, &code);
	name.len = at;
	return name;
}

/* It stands in the text. */
static bool
is_named(
    const struct outline *outline, const struct candidate *c, struct span text)
{
	struct span name = name_of(outline, c);

	return c->look == LOOK_OPEN && c->place == PLACE_CLEAR &&
	    !shape_fits(name, NAME_LEAST - 1) &&
	    memmem(text.ptr, text.len, name.ptr, name.len) != NULL;
}

/* Behind the candidates from k on that the text names; *named: how many. */
static size_t
pass_named(const struct outline *outline, const struct candidates *all,
    size_t k, struct span text, size_t *named)
{
	for (*named = 0; k < all->count && *named < NAMED_MOST &&
	     is_named(outline, &all->list[k], text);
	     ++*named)
		k = next_head(all, k + 1);
	return k;
}

/* The character that it ends in; empty where all stands in brackets. */
static struct span
last_character(const struct outline *outline, const struct candidate *c)
{
	struct span name = name_of(outline, c);
	size_t at = name.len > 0 ? utf8_before(name, name.len) : 0;

	return (struct span){name.ptr + at, name.len - at};
}

/*
 * Behind those from k on that end alike: 控制类, 低估类, 套利类; *kin: how many, and
 * one more than may be where there are.
 */
static size_t
pass_kin(const struct outline *outline, const struct candidates *all, size_t k,
    size_t *kin)
{
	struct span end = last_character(outline, &all->list[k]);

	for (*kin = 0; k < all->count && *kin <= NAMED_MOST &&
	     all->list[k].look == LOOK_OPEN &&
	     all->list[k].place == PLACE_CLEAR &&
	     span_equal(last_character(outline, &all->list[k]), end);
	     ++*kin)
		k = next_head(all, k + 1);
	return k;
}

/* One of the headings from candidate k on ends at this place of the text. */
static bool
ends_name(const struct outline *outline, const struct candidates *all, size_t k,
    size_t kin, struct span text, size_t end)
{
	struct span above = {text.ptr, end};

	for (; kin > 0; kin--, k = next_head(all, k + 1))
		if (span_ends(
			above, line_text(&outline->lines[all->list[k].line])))
			return true;
	return false;
}

/* What kin headings from candidate k on end in stands in the text, not in a name. */
static bool
tells_end(const struct outline *outline, const struct candidates *all, size_t k,
    size_t kin, struct span text)
{
	struct span end = last_character(outline, &all->list[k]), rest = text;
	const char *hit;

	while ((hit = memmem(rest.ptr, rest.len, end.ptr, end.len)) != NULL) {
		size_t behind = (size_t)(hit - text.ptr) + end.len;

		if (!ends_name(outline, all, k, kin, text, behind))
			return true;
		rest = span_from(text, behind);
	}
	return false;
}

/*
 * Behind the next three or more that end in one character, of which the heading
 * k and its text speak, as it does not end so itself.
 */
static size_t
pass_kind(const struct outline *outline, const struct candidates *all, size_t k,
    size_t first)
{
	const struct line *from = &outline->lines[all->list[k].line];
	const struct line *to = &outline->lines[all->list[first].line];
	struct span end = last_character(outline, &all->list[first]);
	size_t kin, next = pass_kin(outline, all, first, &kin);

	return kin >= KIN_LEAST && kin <= NAMED_MOST && next < all->count &&
		!span_equal(end, last_character(outline, &all->list[k])) &&
		tells_end(outline, all, first, kin,
		    (struct span){
			from->start, (size_t)(to->start - from->start)})
	    ? next
	    : first;
}

/* Behind as many as the heading announces right above the first. */
static size_t
pass_announced(const struct outline *outline, const struct candidates *all,
    size_t k, size_t first)
{
	unsigned told = all->list[k].place == PLACE_UPPER
	    ? announced_count(line_text(&outline->lines[all->list[k].line]))
	    : 0;
	size_t next = first;

	if (told < NAMED_LEAST || told > NAMED_MOST)
		return first;
	for (; told > 0 && next < all->count; told--)
		next = next_head(all, next + 1);
	return told == 0 ? next : first;
}

/* They begin, or end, with the same two characters. */
static bool
are_alike(struct span a, struct span b)
{
	return a.len > ALIKE_BYTES && b.len > ALIKE_BYTES &&
	    (memcmp(a.ptr, b.ptr, ALIKE_BYTES) == 0 ||
		memcmp(a.ptr + a.len - ALIKE_BYTES, b.ptr + b.len - ALIKE_BYTES,
		    ALIKE_BYTES) == 0);
}

/* Behind two or more right below the heading, made alike as it is not. */
static size_t
pass_alike(const struct outline *outline, const struct candidates *all,
    size_t k, size_t first)
{
	struct span above = name_of(outline, &all->list[k]);
	struct span name = name_of(outline, &all->list[first]);
	size_t next = next_head(all, first + 1), alike = 1;

	if (all->list[k].place != PLACE_UPPER || are_alike(above, name))
		return first;
	while (next < all->count && all->list[next].look == LOOK_OPEN &&
	    are_alike(name, name_of(outline, &all->list[next]))) {
		next = next_head(all, next + 1);
		alike++;
	}
	return alike >= NAMED_LEAST ? next : first;
}

/*
 * Behind two or more right below the heading that no empty line parts from what is
 * above them, as one parts the heading.
 */
static size_t
pass_tight(const struct outline *outline, const struct candidates *all,
    size_t k, size_t first)
{
	size_t next = first, tight = 0;

	if (all->list[k].place != PLACE_UPPER || all->list[k].line == 0 ||
	    line_gap(&outline->lines[all->list[k].line]) == 0)
		return first;
	for (; next < all->count &&
	     line_gap(&outline->lines[all->list[next].line]) == 0;
	     tight++)
		next = next_head(all, next + 1);
	return tight >= NAMED_LEAST ? next : first;
}

/*
 * Of candidate k, a heading, the text names the next two or more, and not the
 * one behind those: they are its own.  Where it names all it tells of the whole.
 * The heading to go on with.
 */
static size_t
lower_named(struct outline *outline, const struct candidates *all, size_t k)
{
	size_t first = next_head(all, k + 1), next, named;
	struct span text;

	if (first == all->count || !is_section(&all->list[k]))
		return first;
	text = text_between(outline, all->list[k].line, all->list[first].line);
	next = pass_named(outline, all, first, text, &named);
	if (named < NAMED_LEAST || next == all->count ||
	    all->list[next].look == LOOK_KNOWN)
		next = pass_kind(outline, all, k, first);
	if (next == first)
		next = pass_announced(outline, all, k, first);
	if (next == first)
		next = pass_alike(outline, all, k, first);
	if (next == first)
		next = pass_tight(outline, all, k, first);
	for (size_t n = first; n < next; n = next_head(all, n + 1))
		outline->lines[all->list[n].line].level++;
	return next;
}

/* 附录 right above the name of what is in it holds that, and what comes behind. */
static bool
opens_appendix(
    const struct outline *outline, const struct candidates *all, size_t k)
{
	const struct candidate *c = &all->list[k];
	struct span text = line_text(&outline->lines[c->line]);
	size_t next = next_head(all, k + 1);

	return (span_starts(text, SPAN("附录")) ||
		   span_starts(text, SPAN("附錄"))) &&
	    next < all->count && all->list[next].line == c->line + 1;
}

/* What is open where the headings are gone through. */
struct open {
	bool parts; /* the document has them */
	bool inside; /* of one */
	bool appendix;
	unsigned depth; /* of the last that is no label */
};

/* The depth of candidate k, a heading that is no label. */
static unsigned
open_at(const struct outline *outline, const struct candidates *all, size_t k,
    struct open *open)
{
	const struct candidate *c = &all->list[k];
	bool upper = c->place == PLACE_UPPER, known = c->look == LOOK_KNOWN;

	open->inside = open->parts && (upper || open->inside) && !known;
	if (known)
		open->appendix = opens_appendix(outline, all, k);
	return (open->inside && !upper) || (open->appendix && !known);
}

void
depth_find(struct outline *outline, const struct candidates *all)
{
	bool labels = are_labels_below(outline, all);
	struct open open = {.parts = have_parts(outline, all)};

	if (outline->programme && !is_programme_held(outline, all))
		programme_raise(outline);
	for (size_t k = next_head(all, 0); k < all->count;
	     k = next_head(all, k + 1)) {
		const struct candidate *c = &all->list[k];
		unsigned depth = open_at(outline, all, k, &open);

		if (c->look != LOOK_LABEL)
			open.depth = depth;
		outline->lines[c->line].level =
		    (uint8_t)(c->look == LOOK_LABEL && labels ? open.depth + 1
							      : open.depth);
	}
	for (size_t k = next_head(all, 0); k < all->count && !open.parts;)
		k = lower_named(outline, all, k);
	if (!open.parts)
		refrain_lower(outline, all);
}
