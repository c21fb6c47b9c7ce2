/* Characters that tell of lost text, and masks. */
#include "base/unicode.h"
#include "base/utf8.h"
#include "base/wide.h"
#include "check.h"
#include "chinese/inline.h"

enum { REPLACEMENT = 0xfffd };

/* First bytes of the private characters, and of what stands behind them. */
static wide_mask
is_late(const unsigned char *p)
{
	return (wide_mask)(wide_load(p) >= 0xee);
}

static void
look(struct report *report, const struct block *block)
{
	size_t lost = 0, at = 0;
	struct span first = {NULL, 0}, strange = {NULL, 0};
	uint32_t own = 0;

	while ((at = wide_find(block->text, at, is_late)) < block->text.len) {
		uint32_t code;
		struct span here = {block->text.ptr + at, 0};

		here.len = utf8_next(block->text, at, &code);
		at += here.len;
		if (code == REPLACEMENT && lost++ == 0)
			first = here;
		if (own == 0 && unicode_is_private(code)) {
			own = code;
			strange = here;
		}
	}
	if (lost > 0)
		report_add(report, CHECK_REPLACEMENT,
		    place_words(report, block, first),
		    "%zu of U+FFFD: text was lost before it came here", lost);
	if (own != 0)
		report_add(report, CHECK_PRIVATE,
		    place_words(report, block, strange),
		    "U+%04X has no meaning of its own", (unsigned)own);
}

static void
look_for_masks(
    struct report *report, const struct block *block, struct marks *marks)
{
	struct span first = {NULL, 0};
	size_t count = 0;

	inline_scan(marks, block->text);
	for (size_t i = 0; i < marks->count; i++)
		if (marks->mark[i].kind == MARK_MASK && count++ == 0)
			first = (struct span){
			    block->text.ptr + marks->mark[i].start,
			    marks->mark[i].end - marks->mark[i].start};
	if (count > 0)
		report_add(report, CHECK_MASKS,
		    place_words(report, block, first), "%zu masked", count);
}

void
check_characters(struct report *report)
{
	const struct document *document = report->document;
	struct marks marks = {0};

	inline_begin(&marks, document);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META)
			continue;
		look(report, block);
		if (report->on[CHECK_MASKS])
			look_for_masks(report, block, &marks);
	}
	inline_free(&marks);
}
