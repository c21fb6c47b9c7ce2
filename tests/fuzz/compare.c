/*
 * A block stream, whose documents are compared each with the one before: either
 * is whole in what is said of both, and one compared with itself is unchanged.
 */
#include "fuzz.h"

#include "comparison/comparison.h"
#include "report/change_report.h"

/* The units of either document come in their order, and all of them. */
static void
expect_order(const struct comparison *c)
{
	uint32_t old = 0, new = 0;

	for (size_t i = 0; i < c->pairs.count; i++) {
		const struct pair *pair = &c->pairs.list[i];

		fuzz_expect(pair->old == NO_UNIT || pair->old == old++);
		fuzz_expect(pair->new == NO_UNIT || pair->new == new ++);
	}
	fuzz_expect(old == c->old->count && new == c->new->count);
}

/* The parts of one version, put together, are its text. */
static void
expect_text(const struct inside *inside, enum edit_kind other, struct span text)
{
	for (size_t i = 0; i < inside->count; i++) {
		const struct part *part = &inside->list[i];

		if (part->kind == other)
			continue;
		fuzz_expect(span_starts(text, part->text));
		text = span_from(text, part->text.len);
	}
	fuzz_expect(text.len == 0);
}

static void
expect_parts(struct comparison *c)
{
	for (size_t i = 0; i < c->pairs.count; i++) {
		const struct pair *pair = &c->pairs.list[i];

		if (comparison_look(c, pair) != CHANGE_WITHIN)
			continue;
		expect_text(
		    &c->inside, EDIT_NEW, c->old->list[pair->old].whole);
		expect_text(
		    &c->inside, EDIT_OLD, c->new->list[pair->new].whole);
	}
}

static void
check(struct comparison *c, const struct units *old, const struct units *new)
{
	struct buf report = {0};

	comparison_make(c, old, new);
	expect_order(c);
	expect_parts(c);
	report_write(c, &report);
	buf_free(&report);
	comparison_make(c, new, new);
	fuzz_expect(c->counts.record[CHANGE_KEPT] == new->count);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct source src = fuzz_source(data, size);
	struct units old = {0};
	struct comparison comparison = {0};
	struct block_reader reader;
	struct document *document;

	block_reader_open(&reader, &src);
	while ((document = block_next(&reader)) != NULL) {
		struct units new = {0};

		units_take(&new, document);
		check(&comparison, &old, &new);
		units_free(&old);
		old = new;
	}
	units_free(&old);
	comparison_free(&comparison);
	block_reader_close(&reader);
	source_close(&src);
	return 0;
}
