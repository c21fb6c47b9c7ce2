/* The gathering of facts, in its order; and those that one record tells. */
#include "document/facts.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "chinese/word.h"
#include "document/gather.h"
#include "document/occasion.h"
#include "document/title_mark.h"
#include "document/who_name.h"
#include "stream/origin.h"
#include "structure/front/label.h"
#include "structure/front/recipient.h"
#include "structure/lines/shape.h"

enum { RECORD_CHARS = 20 }; /* of a line that says what a record is */

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
	for (size_t first = i; i < gather->body && block[i].kind == kind; i++) {
		/* a page may have its title twice */
		if (i > first && span_equal(block[i].text, block[i - 1].text))
			continue;
		join(out, &block[i]);
		join_bare(bare, block[i], gather->document);
	}
	return line;
}

/* In standard form, where that is another than is printed. */
static void
set_name(struct gather *gather, enum fact fact, const struct buf *printed,
    struct span bare, size_t line)
{
	struct span text = buf_view(printed);

	gather_set(gather, fact, text, span_equal(text, bare) ? SPAN("") : bare,
	    line, SURE_PRINTED);
}

/* [视频] is the page's word, and 题目： what labels it. */
static struct span
bare_title(struct span title)
{
	static const struct span colons[] = {WORD("："), WORD(":")};
	struct span rest;
	size_t len;

	title = occasion_skip_tags(title);
	if (title.len == 0)
		return title;
	len = words_begin(title, &words_imprint_title);
	rest = span_from(title, len);
	len = len > 0 ? WORD_BEGINS(rest, colons) : 0;
	rest = blank_trim(span_from(rest, len));
	return len > 0 && rest.len > 0 ? rest : title;
}

static void
set_title(struct gather *gather)
{
	struct buf *title = &gather->title, *subtitle = &gather->subtitle;
	struct buf bare = {0};

	gather->title_line = join_lines(gather, KIND_TITLE, title, &bare);
	gather->facts->has_title = title->len > 0;
	set_name(gather, FACT_TITLE, title, bare_title(buf_view(&bare)),
	    gather->title_line);
	gather_set(gather, FACT_TITLE,
	    facts_printed(gather->facts, FACT_TITLE_SUPPLIED), SPAN(""), 0,
	    SURE_SUPPLIED);
	gather->subtitle_line =
	    join_lines(gather, KIND_SUBTITLE, subtitle, &bare);
	/* —— parts it from the title, and is not its own */
	set_name(gather, FACT_SUBTITLE, subtitle,
	    occasion_skip_dashes(gather_unbracket(buf_view(&bare))),
	    gather->subtitle_line);
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

/* 时间：…　地点：… */
static void
set_place_beside_day(struct gather *gather)
{
	const struct block *block = gather->first[KIND_DATE];
	struct span place;

	if (block == NULL)
		return;
	place = label_within(block->text, KIND_PLACE);
	gather_set(gather, FACT_PLACE, blank_trim(place), SPAN(""), block->line,
	    SURE_PRINTED);
}

/* 二、地點：… */
static const struct block *
find_counted_place(const struct gather *gather)
{
	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &gather->document->blocks[i];

		if ((block->kind == KIND_ITEM || block->kind == KIND_HEAD) &&
		    label_kind(blank_trim(block->text)) == KIND_PLACE)
			return block;
	}
	return NULL;
}

/* 于北京西城, 地点：…; the first one told. */
static void
set_place(struct gather *gather)
{
	const struct block *block = gather->first[KIND_PLACE];
	static const struct span at[] = {WORD("于"), WORD("於")};
	struct span label, text;

	if (block == NULL)
		block = find_counted_place(gather);
	if (block == NULL) {
		set_place_beside_day(gather);
		return;
	}
	text = gather_cut_label(blank_trim(block->text), &label);
	text = span_from(text, WORD_BEGINS(text, at));
	if (scan_opening(text, 0) > 0 || scan_peek(text, 0) == U'［')
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
	const struct block *block = gather->first[KIND_DOCNO];
	struct span label, text, ends[] = {SPAN("号"), SPAN("號"), SPAN("期")};
	struct buf standard = {0};

	if (block == NULL)
		return;
	text = gather_cut_label(gather_unbracket(block->text), &label);
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

static bool
is_sent_to(const struct gather *gather, struct span text)
{
	return recipient_is_line(text) ||
	    (gather->signs.docno && recipient_is_one(text));
}

/* Whom an official paper is sent to; a speech addresses those present. */
static void
set_addressee(struct gather *gather)
{
	const struct block *block = gather->first[KIND_SALUTE];
	struct span label, text, colons[] = {SPAN("："), SPAN(":")};

	if (block == NULL || (!gather->signs.sent && !gather->signs.docno))
		return; /* most are none, which has been seen */
	text = blank_trim(block->text);
	if (words_begin(text, &words_letter_sure) > 0) /* 受文者：… */
		text = gather_cut_label(text, &label);
	else if (!is_sent_to(gather, text))
		return;
	for (size_t i = 0; i < 2; i++)
		if (span_ends(text, colons[i]))
			text.len -= colons[i].len;
	gather_set(gather, FACT_ADDRESSEE, blank_trim(text), SPAN(""),
	    block->line, SURE_PRINTED);
}

/* By a title, which brackets may be around. */
static struct span
genre_of(const struct gather *gather, struct span title, struct span *words)
{
	title = occasion_cut_day(gather_unbracket(title));
	return genre_of_title(title, &gather->signs, words);
}

/* 會議過程正式紀錄 on a line below the title says what it is. */
static void
see_record_line(struct gather *gather)
{
	for (size_t i = gather->begin; i < gather->body; i++) {
		const struct block *block = &gather->document->blocks[i];
		struct span words, genre;

		if ((block->kind != KIND_PARA && block->kind != KIND_LINE) ||
		    !shape_fits(block->text, RECORD_CHARS))
			continue;
		genre = genre_of(gather, block->text, &words);
		if (span_equal(genre, SPAN("纪要")))
			gather_set(gather, FACT_GENRE, words, genre,
			    block->line, SURE_PRINTED);
	}
}

/* `genre` is that of the title, whose `words` tell it. */
static void
set_genre(struct gather *gather, struct span genre, struct span words)
{
	struct known *known = &gather->facts->known[FACT_GENRE];
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
		genre = genre_of(gather, buf_view(&gather->subtitle), &words);
	}
	gather_set(gather, FACT_GENRE, words, genre, line,
	    sure >= SURE_PRINTED ? SURE_PRINTED : SURE_SUPPLIED);
	if (gather->signs.turns)
		see_record_line(gather);
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
	struct span genre, words;

	forget(facts);
	take_meta(&gather);
	gather_parts(&gather);
	facts->has_turns = gather.signs.turns;
	set_title(&gather);
	genre = genre_of(&gather, facts_best(facts, FACT_TITLE), &words);
	gather.minutes = gather.signs.turns || span_equal(genre, SPAN("纪要"));
	gather_source(&gather);
	gather_given_days(&gather);
	gather_days(&gather);
	gather_given_people(&gather);
	gather_keywords(&gather);
	gather_people(&gather);
	set_place(&gather);
	set_docno(&gather);
	set_addressee(&gather);
	gather_paper(&gather);
	set_genre(&gather, genre, words);
	buf_free(&gather.title);
	buf_free(&gather.subtitle);
	buf_free(&gather.bodies);
}
