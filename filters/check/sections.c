/* Headings without a body, lone subheadings, several speeches in a file. */
#include "check.h"

enum { CITED = 60 };

/* As much of a text as a message may cite, cut between characters. */
static int
cited(struct span text)
{
	size_t len = text.len;

	if (len > CITED) {
		len = CITED;
		while (len > 0 && (text.ptr[len] & 0xc0) == 0x80)
			len--;
	}
	return (int)len;
}

static void
tell(struct report *report, enum check check, const struct block *block,
    const char *what)
{
	report_add(report, check, block->line, "%.*s%.*s %s",
	    (int)block->label.len, block->label.ptr, cited(block->text),
	    block->text.ptr, what);
}

/* What stands next is no deeper heading and no text. */
static void
check_bodies(struct report *report)
{
	const struct document *document = report->document;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		const struct block *next =
		    i + 1 < document->count ? block + 1 : NULL;

		if (block->kind != KIND_HEAD)
			continue;
		if (next == NULL || next->level < block->level ||
		    (is_heading(next) && next->level <= block->level))
			tell(report, CHECK_EMPTY, block, "has no body");
	}
}

/* The only heading under its parent. */
static void
check_lone(struct report *report)
{
	const struct document *document = report->document;
	const struct block *first[LEVEL_MAX + 2] = {NULL};
	size_t count[LEVEL_MAX + 2] = {0};

	for (size_t i = 0; i <= document->count; i++) {
		const struct block *block =
		    i < document->count ? &document->blocks[i] : NULL;
		unsigned level = block == NULL ? 1 : block->level;

		if (block != NULL && !is_heading(block))
			continue;
		for (unsigned k = level + 1; k <= LEVEL_MAX; k++) {
			if (count[k] == 1)
				tell(report, CHECK_LONE, first[k],
				    "has no sister");
			count[k] = 0;
		}
		if (block != NULL && count[level]++ == 0)
			first[level] = block;
	}
}

/* An address, and the numbers of the first level begin again behind it. */
static void
check_several(struct report *report)
{
	const struct document *document = report->document;
	const struct block *address = NULL;
	bool heads = false;

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_SALUTE && heads)
			address = block;
		if (!is_heading(block) || block->level != 1)
			continue;
		if (address != NULL && span_equal(block->number, SPAN("1")))
			tell(report, CHECK_SEVERAL, address,
			    "may begin another speech");
		address = NULL;
		heads = true;
	}
}

void
check_sections(struct report *report)
{
	check_bodies(report);
	check_lone(report);
	check_several(report);
}
