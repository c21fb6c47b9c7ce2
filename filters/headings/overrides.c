/* overrides.tsv: what a person says that lines are. */
#include "overrides.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/message.h"
#include "stream/block.h"

enum { NUMBER_DIGITS = 15 };

static bool
read_number(struct span digits, size_t *number)
{
	*number = 0;
	for (size_t i = 0; i < digits.len; i++) {
		if (!ascii_is_digit(digits.ptr[i]))
			return false;
		*number = *number * 10 + (size_t)(digits.ptr[i] - '0');
	}
	return digits.len > 0 && digits.len <= NUMBER_DIGITS;
}

/* NULL, or what is wrong with the row, and in which cell. */
static const char *
read_row(const struct row *row, struct given *given, struct span *cell)
{
	struct span level = row->cell[OVERRIDE_LEVEL];
	size_t number;

	given->level = LEVEL_FOUND;
	*cell = row->cell[OVERRIDE_LINE];
	if (!read_number(*cell, &given->line) || given->line == 0)
		return N_("not the number of a line:");
	*cell = row->cell[OVERRIDE_KIND];
	given->kind = kind_of(*cell);
	if (cell->len > 0 && given->kind != KIND_DOC &&
	    !kind_is_text(given->kind))
		return N_("not a kind of line:");
	if (cell->len == 0 && level.len == 0)
		return N_("neither kind nor level");
	if (level.len == 0)
		return NULL;
	*cell = level;
	if (!read_number(level, &number) || number > LEVEL_MAX ||
	    (number == 0 && kind_is_heading(given->kind)))
		return N_("not a level of such a line:");
	given->level = (int)number;
	return NULL;
}

static void
add_row(struct overrides *overrides, struct row *row)
{
	struct override override = {.row = row};
	struct span cell;
	const char *fault = read_row(row, &override.given, &cell);

	row->used = fault != NULL;
	if (fault != NULL) {
		fail(overrides->table.path, row->line, "%s%s%.*s",
		    translate(fault), cell.len > 0 ? " " : "", SHOWN(cell));
		return;
	}
	overrides->rows = xgrow(overrides->rows, &overrides->cap,
	    overrides->count + 1, sizeof(*overrides->rows));
	overrides->rows[overrides->count++] = override;
}

static int
compare_rows(const void *left, const void *right)
{
	const struct override *a = left, *b = right;
	size_t x = a->given.line, y = b->given.line;
	int order = span_compare(
	    a->row->cell[OVERRIDE_NAME], b->row->cell[OVERRIDE_NAME]);

	if (order == 0 && x == y) {
		x = a->row->line;
		y = b->row->line;
	}
	return order != 0 ? order : (x > y) - (x < y);
}

static bool
is_second(const struct override *a, const struct override *b)
{
	return a->given.line == b->given.line &&
	    span_equal(
		a->row->cell[OVERRIDE_NAME], b->row->cell[OVERRIDE_NAME]);
}

/* The first row of the file that speaks of a line holds. */
static void
drop_seconds(struct overrides *overrides)
{
	size_t kept = 0;

	for (size_t i = 0; i < overrides->count; i++) {
		struct override *override = &overrides->rows[i];

		if (kept > 0 &&
		    is_second(&overrides->rows[kept - 1], override)) {
			fail(overrides->table.path, override->row->line,
			    "a second row for line %zu of %.*s",
			    override->given.line,
			    SHOWN(override->row->cell[OVERRIDE_NAME]));
			override->row->used = true;
			continue;
		}
		overrides->rows[kept++] = *override;
	}
	overrides->count = kept;
}

void
overrides_read(struct overrides *overrides, const char *path)
{
	static const char *const columns[] = {
	    "name", "line", "kind", "level", "text", NULL};

	table_read(&overrides->table, path, columns);
	for (size_t i = 0; i < overrides->table.count; i++)
		add_row(overrides, &overrides->table.rows[i]);
	if (overrides->count > 0)
		qsort(overrides->rows, overrides->count,
		    sizeof(*overrides->rows), compare_rows);
	drop_seconds(overrides);
}

void
overrides_tell_unused(const struct overrides *overrides)
{
	table_tell_unused(&overrides->table, N_("no document has the name"));
}

void
overrides_free(struct overrides *overrides)
{
	table_free(&overrides->table);
	free(overrides->rows);
	free(overrides->whole.item);
	free(overrides->own.item);
	free(overrides->both.item);
	*overrides = (struct overrides){0};
}
