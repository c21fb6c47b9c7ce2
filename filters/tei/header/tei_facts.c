/* Gathering what is known of a document. */
#include "header/tei_facts.h"

#include "base/blank.h"
#include "document/when.h"
#include "inline/event.h"
#include "inline/phrase.h"
#include "stream/origin.h"
#include "web/count.h"

/* A title on several lines is one: nothing stands between Chinese lines. */
static void
join(struct buf *out, const struct block *block)
{
	buf_span(out, block->label);
	buf_span(out, blank_trim(block->text));
}

static void
gather_block(struct facts *facts, const struct block *block, bool top)
{
	enum kind kind = block->kind;

	facts->characters +=
	    count_characters(block->label) + count_characters(block->text);
	if (kind == KIND_TITLE && top)
		join(&facts->title, block);
	else if (kind == KIND_SUBTITLE && top)
		join(&facts->subtitle, block);
	else if (kind == KIND_DOCNO && facts->fact[FACT_DOCNO].len == 0)
		facts->fact[FACT_DOCNO] = blank_trim(block->text);
	else if (kind == KIND_PLACE && facts->place.len == 0)
		facts->place = blank_trim(block->text);
	facts->has_turns |= kind == KIND_TURN;
	facts->has_docno |= kind == KIND_DOCNO;
	facts->has_address |= kind == KIND_SALUTE || kind == KIND_CLOSE;
}

/* A person's word goes before the text's, the text's before a program's. */
static void
choose_title(struct facts *facts)
{
	static const enum fact given[] = {FACT_TITLE, FACT_TITLE_SUPPLIED};
	static const enum origin origins[] = {ORIGIN_GIVEN, ORIGIN_SUPPLIED};

	facts->title_origin = facts->title.len > 0 ? ORIGIN_FOUND : ORIGIN_NONE;
	for (int i = 0; i < 2; i++) {
		struct span title = facts->fact[given[i]];

		if (title.len == 0 || (i > 0 && facts->title.len > 0))
			continue;
		facts->title.len = 0;
		buf_span(&facts->title, title);
		facts->title_origin = origins[i];
	}
	if (facts->fact[FACT_SUBTITLE].len > 0) {
		facts->subtitle.len = 0;
		buf_span(&facts->subtitle, facts->fact[FACT_SUBTITLE]);
	}
}

void
facts_gather(struct facts *facts, const struct document *document)
{
	size_t last = 0;
	bool top = true;

	*facts = (struct facts){
	    .title = {facts->title.data, 0, facts->title.cap},
	    .subtitle = {facts->subtitle.data, 0, facts->subtitle.cap},
	};
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_META) {
			enum fact fact = fact_of(block->label);

			if (fact < FACT_COUNT && facts->fact[fact].len == 0)
				facts->fact[fact] = blank_trim(block->text);
			continue;
		}
		top =
		    top && !kind_ends_front(block->kind, facts->title.len > 0);
		facts->lines += block->line != last;
		last = block->line;
		gather_block(facts, block, top);
	}
	facts->fact[FACT_SOURCE] = document_origin(document);
	facts->date = document_when(document);
	choose_title(facts);
	facts->event = event_of_title(buf_view(&facts->title));
}

void
facts_free(struct facts *facts)
{
	buf_free(&facts->title);
	buf_free(&facts->subtitle);
}
