/* What was changed, as lines of text. */
#include "report/change_report.h"

/* As wdiff(1) has it. */
static const struct marks {
	const char *before, *behind;
} marks[] = {
    [EDIT_SAME] = {"", ""},
    [EDIT_OLD] = {"[-", "-]"},
    [EDIT_NEW] = {"{+", "+}"},
};

/* The headings above, the highest first. */
static void
write_path(const struct units *units, uint32_t head, struct buf *out)
{
	const struct unit *unit;

	if (head == NO_UNIT)
		return;
	unit = &units->list[head];
	write_path(units, unit->head, out);
	if (unit->head != NO_UNIT)
		buf_string(out, " / ");
	buf_span(out, unit->whole);
}

static void
write_parts(const struct inside *inside, struct buf *out)
{
	for (size_t i = 0; i < inside->count; i++) {
		const struct part *part = &inside->list[i];

		buf_string(out, marks[part->kind].before);
		buf_span(out, part->text);
		buf_string(out, marks[part->kind].behind);
	}
}

static void
write_record(struct comparison *c, const struct pair *pair, enum change change,
    struct buf *out)
{
	static const char signs[] = {[CHANGE_WITHIN] = '~',
	    [CHANGE_REMOVED] = '-',
	    [CHANGE_ADDED] = '+'};
	const struct unit *unit = comparison_unit(c, pair);

	buf_byte(out, signs[change]);
	if (change == CHANGE_WITHIN)
		buf_printf(out, " %zu", c->old->list[pair->old].line);
	buf_printf(out, " %zu\t", unit->line);
	if (change == CHANGE_WITHIN)
		write_parts(&c->inside, out);
	else
		buf_span(out, unit->whole);
	buf_byte(out, '\n');
}

static void
write_counts(const struct counts *counts, struct buf *out)
{
	buf_printf(out,
	    "= %zu changed, %zu added, %zu removed, %zu kept; "
	    "%zu characters added, %zu removed\n",
	    counts->record[CHANGE_WITHIN], counts->record[CHANGE_ADDED],
	    counts->record[CHANGE_REMOVED], counts->record[CHANGE_KEPT],
	    counts->added, counts->removed);
}

/* The section of either document that one is in. */
struct section {
	const struct units *units;
	uint32_t head;
};

/* A heading that is told of says itself what section begins. */
static void
enter(struct section *in, const struct comparison *c, const struct pair *pair,
    struct buf *out)
{
	bool removed = pair->new == NO_UNIT;
	const struct units *units = removed ? c->old : c->new;
	const struct unit *unit = comparison_unit(c, pair);
	bool known = unit->head == in->head && units == in->units;

	if (unit->head != NO_UNIT && !known) {
		buf_string(out, "@ ");
		write_path(units, unit->head, out);
		buf_byte(out, '\n');
	}
	*in = (struct section){units, unit->head};
	if (kind_is_heading(unit->kind))
		in->head = removed ? pair->old : pair->new;
}

void
report_write(struct comparison *c, struct buf *out)
{
	struct section in = {NULL, NO_UNIT};

	buf_string(out, "--- ");
	buf_span(out, buf_view(&c->old->name));
	buf_string(out, "\n+++ ");
	buf_span(out, buf_view(&c->new->name));
	buf_byte(out, '\n');
	for (size_t i = 0; i < c->pairs.count; i++) {
		const struct pair *pair = &c->pairs.list[i];
		enum change change = comparison_look(c, pair);

		if (change == CHANGE_KEPT)
			continue;
		enter(&in, c, pair, out);
		write_record(c, pair, change, out);
	}
	write_counts(&c->counts, out);
}
