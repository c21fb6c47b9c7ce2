/* The gathering of facts, in its order; and those that one record tells. */
#include "document/facts.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "document/gather.h"
#include "document/title_mark.h"
#include "document/who_name.h"
#include "stream/origin.h"
#include "structure/front/label.h"
#include "structure/front/recipient.h"

/* Lines of a title are joined as Chinese is; Latin words are kept apart. */
static void
join(struct buf *out, const struct block *block)
{
	if (out->len > 0 && (out->data[out->len - 1] & 0x80) == 0)
		buf_byte(out, ' ');
	buf_span(out, block->label);
	buf_span(out, blank_trim(block->text));
}

/* The same as one says it: no mark of a note, no blanks in 工 作 报 告. */
static void
join_bare(struct buf *out, struct block block, const struct document *document)
{
	struct buf closed = {0};

	block.text = title_mark_cut(document, blank_trim(block.text));
	if (who_is_set_wide(block.text)) {
		who_append_name(&closed, block.text);
		block.text = buf_view(&closed);
	}
	join(out, &block);
	buf_free(&closed);
}

/* The first records of the kind in the front, one behind the other. */
static size_t
join_lines(const struct gather *gather, enum kind kind, struct buf *out,
    struct buf *bare)
{
	const struct block *block = gather->document->blocks;
	size_t i = gather->begin, line;

	out->len = bare->len = 0;
	while (i < gather->body && block[i].kind != kind)
		i++;
	line = i < gather->body ? block[i].line : 0;
	for (; i < gather->body && block[i].kind == kind; i++) {
		join(out, &block[i]);
		join_bare(bare, block[i], gather->document);
	}
	return line;
}

static void
set_title(struct gather *gather)
{
	struct buf *title = &gather->title, bare = {0};

	gather->title_line = join_lines(gather, KIND_TITLE, title, &bare);
	gather->facts->has_title = title->len > 0;
	if (span_equal(buf_view(title), buf_view(&bare)))
		bare.len = 0;
	gather_set(gather, FACT_TITLE, buf_view(title), buf_view(&bare),
	    gather->title_line, SURE_PRINTED);
	gather_set(gather, FACT_TITLE,
	    facts_printed(gather->facts, FACT_TITLE_SUPPLIED), SPAN(""), 0,
	    SURE_SUPPLIED);
	gather->subtitle_line =
	    join_lines(gather, KIND_SUBTITLE, &gather->subtitle, &bare);
	gather_set(gather, FACT_SUBTITLE, buf_view(&gather->subtitle), SPAN(""),
	    gather->subtitle_line, SURE_PRINTED);
	buf_free(&bare);
}

/* What a person or a program has said in metadata. */
static void
take_meta(struct gather *gather)
{
	const struct document *document = gather->document;

	while (gather->begin < document->count &&
	    document->blocks[gather->begin].kind == KIND_META) {
		const struct block *block = &document->blocks[gather->begin++];
		enum fact fact = fact_of(block->label);

		if (fact < FACT_COUNT)
			gather_set(gather, fact, blank_trim(block->text),
			    SPAN(""), 0, SURE_GIVEN);
	}
	/* where the corpus lies is nobody's business */
	gather->facts->known[FACT_SOURCE].sure = SURE_NOT;
	gather->facts->known[FACT_SOURCE].printed.len = 0;
	gather_set(gather, FACT_SOURCE, document_origin(document), SPAN(""), 0,
	    SURE_GIVEN);
}

static const struct block *
find_kind(const struct gather *gather, enum kind kind)
{
	const struct document *document = gather->document;

	for (size_t i = gather->begin; i < gather->end; i++)
		if (document->blocks[i].kind == kind)
			return &document->blocks[i];
	return NULL;
}

/* 时间：…　地点：… */
static void
set_place_beside_day(struct gather *gather)
{
	const struct block *block = find_kind(gather, KIND_DATE);
	struct span place;

	if (block == NULL)
		return;
	place = label_place_within(block->text);
	gather_set(gather, FACT_PLACE, blank_trim(place), SPAN(""), block->line,
	    SURE_PRINTED);
}

/* 于北京西城, 地点：…; the first one told. */
static void
set_place(struct gather *gather)
{
	const struct block *block = find_kind(gather, KIND_PLACE);
	static const struct span at[] = {WORD("于"), WORD("於")};
	struct span label, text;

	if (block == NULL) {
		set_place_beside_day(gather);
		return;
	}
	text = gather_cut_label(blank_trim(block->text), &label);
	text = span_from(text, WORD_BEGINS(text, at));
	if (scan_opening(text, 0) > 0 || scan_peek(text, 0) == 0xff3b)
		return; /* ［地点］ is a form to fill in */
	gather_set(
	    gather, FACT_PLACE, text, SPAN(""), block->line, SURE_PRINTED);
}

/* Behind the first 号 that a number stands before: not that of 电邮文号. */
static size_t
end_of_number(struct span text, struct span sign)
{
	for (size_t at = 0; at + sign.len <= text.len; at++) {
		struct span front = blank_cut_end((struct span){text.ptr, at});
		uint32_t code = 0;

		if (memcmp(text.ptr + at, sign.ptr, sign.len) != 0 ||
		    front.len == 0)
			continue;
		(void)utf8_next(front, utf8_before(front, front.len), &code);
		if (numeral_is_arabic(code) || numeral_holds(code))
			return at + sign.len;
	}
	return text.len;
}

/* 法释 (2022) 10 号 is 法释〔2022〕10号. */
static void
set_docno(struct gather *gather)
{
	const struct block *block = find_kind(gather, KIND_DOCNO);
	struct span text, ends[] = {SPAN("号"), SPAN("號"), SPAN("期")};
	struct buf standard = {0};

	if (block == NULL)
		return;
	text = gather_unbracket(block->text);
	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		text.len = end_of_number(text, ends[i]);
	for (size_t at = 0; at < text.len;) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (scan_opening(text, at) > 0)
			buf_string(&standard, "〔");
		else if (scan_closing(text, at) > 0)
			buf_string(&standard, "〕");
		else if (!scan_is_blank(code))
			buf_add(&standard, text.ptr + at, len);
		at += len;
	}
	gather_set(gather, FACT_DOCNO, text, buf_view(&standard), block->line,
	    SURE_PRINTED);
	buf_free(&standard);
}

/* Whom an official paper is sent to; a speech addresses those present. */
static void
set_addressee(struct gather *gather)
{
	const struct block *block = find_kind(gather, KIND_SALUTE);
	struct span text, colons[] = {SPAN("："), SPAN(":")};

	if (block == NULL)
		return;
	text = blank_trim(block->text);
	if (!recipient_is_line(text) &&
	    !(recipient_is_one(text) && gather->signs.docno))
		return;
	for (size_t i = 0; i < 2; i++)
		if (span_ends(text, colons[i]))
			text.len -= colons[i].len;
	gather_set(gather, FACT_ADDRESSEE, blank_trim(text), SPAN(""),
	    block->line, SURE_PRINTED);
}

static void
set_genre(struct gather *gather)
{
	struct known *known = &gather->facts->known[FACT_GENRE];
	struct span title = facts_best(gather->facts, FACT_TITLE), words;
	struct span genre = genre_of_title(title, &gather->signs, &words);
	size_t line = gather->title_line;
	enum sure sure = gather->facts->known[FACT_TITLE].sure;

	if (known->sure == SURE_GIVEN) {
		genre = genre_given(buf_view(&known->printed));
		if (!span_equal(genre, buf_view(&known->printed)))
			buf_span(&known->standard, genre);
		return;
	}
	if (genre.len == 0) {
		line = gather->subtitle_line;
		sure = SURE_PRINTED;
		genre = genre_of_title(
		    buf_view(&gather->subtitle), &gather->signs, &words);
	}
	gather_set(gather, FACT_GENRE, words, genre, line,
	    sure >= SURE_PRINTED ? SURE_PRINTED : SURE_SUPPLIED);
	gather_set(gather, FACT_GENRE, genre_of_signs(&gather->signs), SPAN(""),
	    0, SURE_SUPPLIED);
}

static void
forget(struct facts *facts)
{
	for (unsigned i = 0; i < FACT_COUNT; i++) {
		facts->known[i].printed.len = 0;
		facts->known[i].standard.len = 0;
		facts->known[i].line = 0;
		facts->known[i].sure = SURE_NOT;
	}
}

void
facts_gather(struct facts *facts, const struct document *document)
{
	struct gather gather = {.document = document, .facts = facts};
	struct span words;

	forget(facts);
	take_meta(&gather);
	gather_parts(&gather);
	facts->has_turns = gather.signs.turns;
	set_title(&gather);
	gather.minutes = gather.signs.turns ||
	    span_equal(genre_of_title(facts_best(facts, FACT_TITLE),
			   &gather.signs, &words),
		SPAN("纪要"));
	gather_given_days(&gather);
	gather_days(&gather);
	gather_given_people(&gather);
	gather_given_keywords(&gather);
	gather_people(&gather);
	set_place(&gather);
	set_docno(&gather);
	set_addressee(&gather);
	gather_paper(&gather);
	set_genre(&gather);
	buf_free(&gather.title);
	buf_free(&gather.subtitle);
}
