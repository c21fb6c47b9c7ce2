/* The head and the end of an official paper: issuer, marks, copies, printer. */
#include "base/blank.h"
#include "chinese/moment.h"
#include "document/gather.h"
#include "structure/end/colophon.h"
#include "structure/front/paper_mark.h"

static void
set_mark(
    struct gather *gather, enum paper_mark mark, struct span value, size_t line)
{
	static const enum fact facts[] = {
	    [PAPER_MARK_COPY] = FACT_COPY_NUMBER,
	    [PAPER_MARK_SECRECY] = FACT_SECRECY,
	    [PAPER_MARK_HASTE] = FACT_URGENCY,
	    [PAPER_MARK_APPROVER] = FACT_APPROVER,
	};

	gather_set(gather, facts[mark], value, SPAN(""), line, SURE_PRINTED);
}

static void
see_marking(struct gather *gather, const struct block *block)
{
	struct span rest = blank_trim(block->text), value;
	enum paper_mark mark;

	while (rest.len > 0 &&
	    (mark = paper_mark_next(&rest, &value)) != PAPER_MARK_NONE)
		set_mark(gather, mark, value, block->line);
}

/* Bodies that issue a paper together are several records. */
static void
set_issuer(struct gather *gather)
{
	const struct document *document = gather->document;
	struct buf names = {0};
	size_t line = 0;

	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind != KIND_ISSUER)
			continue;
		if (names.len > 0)
			buf_string(&names, FACTS_PART);
		else
			line = block->line;
		buf_span(&names, paper_issuer_name(block->text));
	}
	gather_set(gather, FACT_ISSUER, buf_view(&names), SPAN(""), line,
	    SURE_PRINTED);
	buf_free(&names);
}

/* Names below 抄送：… go on with it. */
static void
set_copied(struct gather *gather, size_t from)
{
	const struct block *block = &gather->document->blocks[from];
	struct buf names = {0};
	struct colophon colophon;

	(void)colophon_read(block->text, &colophon);
	buf_span(&names, colophon.copied);
	for (size_t i = from + 1; i < gather->document->count &&
	     block[i - from].kind == KIND_COLOPHON &&
	     !colophon_read(block[i - from].text, &colophon);
	     i++)
		buf_span(&names, blank_trim(block[i - from].text));
	if (span_ends(buf_view(&names), SPAN("。")))
		names.len -= sizeof("。") - 1;
	gather_set(gather, FACT_COPIED_TO, buf_view(&names), SPAN(""),
	    block->line, SURE_PRINTED);
	buf_free(&names);
}

static void
set_printed(struct gather *gather, const struct colophon *colophon, size_t line)
{
	struct buf standard = {0};
	struct moment when;
	struct span where;

	if (moment_find(colophon->printed, &when, &where))
		moment_write(&standard, &when);
	gather_set(gather, FACT_PRINTER, colophon->printer, SPAN(""), line,
	    SURE_PRINTED);
	gather_set(gather, FACT_PRINTED, colophon->printed, buf_view(&standard),
	    line, SURE_PRINTED);
	buf_free(&standard);
}

void
gather_paper(struct gather *gather)
{
	const struct block *blocks = gather->document->blocks;
	struct colophon colophon;

	set_issuer(gather);
	/* the end of a paper stands behind those that it carries, 7.3.7 */
	for (size_t i = gather->begin; i < gather->document->count; i++) {
		struct span text = blocks[i].text;

		if (blocks[i].kind == KIND_MARKING)
			see_marking(gather, &blocks[i]);
		else if (blocks[i].kind == KIND_DOCNO)
			set_mark(gather, PAPER_MARK_APPROVER,
			    paper_mark_approver(text), blocks[i].line);
		if (blocks[i].kind != KIND_COLOPHON ||
		    !colophon_read(text, &colophon))
			continue;
		if (colophon.copied.len > 0)
			set_copied(gather, i);
		else
			set_printed(gather, &colophon, blocks[i].line);
	}
}
