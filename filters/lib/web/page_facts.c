/* What a page says about its document beside its text. */
#include "web/page_facts.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/date.h"
#include "structure/front/web_page.h"
#include "web/count.h"
#include "web/words.h"

enum { CLAUSE_MIN = 6, CLAUSE_MAX = 20, OPENING_MIN = 6, OPENING_MAX = 110 };

static bool
ends_clause(uint32_t code)
{
	return code == U'。' || code == U'，' || code == U'！' ||
	    code == U'？' || code == U'；' || code == U'：' || code == U'、';
}

struct span
web_facts_clause(struct span text, size_t most)
{
	uint32_t code;
	size_t i = 0;

	for (size_t n = 0; i < text.len && n < most; n++) {
		size_t len = utf8_next(text, i, &code);
		bool last = i + len == text.len;

		if (ends_clause(code) && (n >= CLAUSE_MIN || last))
			break;
		i += len;
	}
	text.len = i;
	return text;
}

static void
append_start(struct buf *out, struct span text, size_t most)
{
	uint32_t code;
	size_t i = 0;

	for (size_t n = 0; i < text.len && n < most; n++)
		i += utf8_next(text, i, &code);
	buf_add(out, text.ptr, i);
	if (i < text.len)
		buf_string(out, "……");
}

/* No title: the start of the first paragraph tells the texts apart. */
static void
invent_title(struct page_facts *facts, struct span first)
{
	struct span clause;

	buf_string(&facts->title, web_word(facts->language, WORD_UNTITLED));
	if (first.len == 0)
		return;
	clause = web_facts_clause(first, CLAUSE_MAX);
	buf_string(&facts->title, "（");
	buf_span(&facts->title, clause);
	/* More than its stop was cut off. */
	buf_string(&facts->title, first.len - clause.len > 3 ? "…）" : "）");
}

static void
settle_title(struct page_facts *facts, struct span first)
{
	facts->titled = facts->known.has_title;
	facts->invented = facts->known.known[FACT_TITLE].sure < SURE_PRINTED;
	buf_span(&facts->title, facts_best(&facts->known, FACT_TITLE));
	if (facts->title.len == 0)
		invent_title(facts, first);
}

/* For people, with a blank in front of the hour: 2031-03-04 09:00. */
static void
write_date(struct page_facts *facts)
{
	bool guessed = facts->known.known[FACT_DATE].sure == SURE_GUESSED;
	struct span hours = facts_best(&facts->known, FACT_DATE);
	struct span day = span_cut(&hours, 'T');

	facts->date.len = 0;
	buf_string(&facts->date, guessed ? "[" : "");
	buf_span(&facts->date, day);
	buf_string(&facts->date, hours.len > 0 ? " " : "");
	buf_span(&facts->date, hours);
	buf_string(&facts->date, guessed ? "]" : "");
}

static void
take(struct page_facts *facts, const struct block *block, uint32_t *length)
{
	*length = (uint32_t)(count_characters(block->label) +
	    count_characters(block->text));
	facts->characters += *length;
	facts->sections += kind_is_heading(block->kind);
}

/* A date, 来源：…, what one did not see as such above the text. */
static bool
tells_of_text(struct span text)
{
	return date_is_line(text) || furniture_is(text);
}

/* The first paragraph that says something, or else the first. */
static struct span
first_paragraph(const struct document *document)
{
	struct span first = {NULL, 0};

	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];
		struct span text = block->text;

		if (block->kind != KIND_PARA && block->kind != KIND_ITEM)
			continue;
		(void)blank_cut_front(&text);
		if (tells_of_text(text))
			continue;
		if (first.len == 0 || count_characters(text) >= OPENING_MIN)
			first = text;
		if (count_characters(first) >= OPENING_MIN)
			break;
	}
	return first;
}

void
web_facts_of_document(struct page_facts *facts, const struct document *document)
{
	struct span first = first_paragraph(document);

	facts->language = language_of_document(document);
	facts_gather(&facts->known, document);
	facts->speaker = facts_best(&facts->known, FACT_SPEAKER);
	facts->place = facts_best(&facts->known, FACT_PLACE);
	write_date(facts);
	facts->characters = facts->sections = 0;
	facts->title.len = facts->opening.len = 0;
	facts->length = xgrow(facts->length, &facts->length_cap,
	    document->count, sizeof(*facts->length));
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		facts->length[i] = 0;
		if (block->kind != KIND_META)
			take(facts, block, &facts->length[i]);
	}
	append_start(&facts->opening, first, OPENING_MAX);
	settle_title(facts, first);
}

void
web_facts_free(struct page_facts *facts)
{
	facts_free(&facts->known);
	buf_free(&facts->title);
	buf_free(&facts->date);
	buf_free(&facts->opening);
	free(facts->length);
	*facts = (struct page_facts){0};
}
