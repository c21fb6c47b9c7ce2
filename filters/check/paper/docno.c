/*
 * Numbers of papers: 国发〔2031〕7号, also where one is cited.
 *
 * GB/T 9704-2012, 7.2.5: the year whole, in 〔〕; no 第 before the number, and no
 * zeros to fill it up.  What no paper says of another is as it was printed there.
 */
#include "base/utf8.h"
#include "chinese/numeral.h"
#include "chinese/scan.h"
#include "paper/paper.h"

/* Han, the word that whoever issues papers has for them: 国发. */
static bool
is_word(struct span text, size_t at)
{
	uint32_t code = 0;

	if (at > 0)
		(void)utf8_next(text, utf8_before(text, at), &code);
	return code >= 0x4e00 && code < 0xa000;
}

/* ［ is no bracket anywhere else. */
static size_t
opening(struct span text, size_t at)
{
	return scan_word(text, at, SPAN("［")) ? sizeof("［") - 1
					       : scan_opening(text, at);
}

static size_t
closing(struct span text, size_t at)
{
	return scan_word(text, at, SPAN("］")) ? sizeof("］") - 1
					       : scan_closing(text, at);
}

static bool
docno_at(struct span text, size_t at, struct docno *docno)
{
	enum { DIGITS = 4 };
	size_t from = at;
	unsigned year;

	docno->open = opening(text, at);
	if (docno->open == 0 || !is_word(text, at))
		return false;
	at += docno->open;
	docno->year = (struct span){
	    text.ptr + at, numeral_digits(text, at, DIGITS, &year)};
	at += docno->year.len;
	docno->close = closing(text, at);
	if (docno->year.len == 0 || docno->close == 0)
		return false;
	at += docno->close;
	docno->ordinal = scan_word(text, at, SPAN("第")) ? 3 : 0;
	at += docno->ordinal;
	docno->number = (struct span){text.ptr + at, numeral_figures(text, at)};
	at += docno->number.len;
	if (docno->number.len == 0 || !scan_word(text, at, SPAN("号")))
		return false;
	docno->len = at + sizeof("号") - 1 - from;
	return true;
}

bool
docno_in(struct span text, struct docno *docno)
{
	uint32_t code;

	for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;
	     at += utf8_next(text, at, &code))
		if (docno_at(text, at, docno))
			return true;
	return false;
}

static bool
is_tortoise(struct span text, size_t at, const struct docno *docno)
{
	struct span close = {docno->year.ptr + docno->year.len, docno->close};

	return scan_word(text, at, SPAN("〔")) && span_equal(close, SPAN("〕"));
}

static void
look(struct report *report, const struct block *block, size_t at,
    const struct docno *docno)
{
	struct span all = {block->text.ptr + at, docno->len};
	struct place place = place_words(report, block, all);

	if (!is_tortoise(block->text, at, docno))
		report_add(report, CHECK_DOCNO, place,
		    "%.*s: the year stands in 〔〕", SHOWN(all));
	if (docno->ordinal > 0)
		report_add(report, CHECK_DOCNO, place,
		    "%.*s: no 第 stands before the number", SHOWN(all));
	if (*docno->number.ptr == '0')
		report_add(report, CHECK_DOCNO, place,
		    "%.*s: no zeros fill up the number", SHOWN(all));
}

void
paper_docno(struct report *report, const struct paper *paper)
{
	const struct document *document = paper->document;

	for (size_t i = 0; report->on[CHECK_DOCNO] && i < document->count;
	     i++) {
		const struct block *block = &document->blocks[i];
		struct span text = block->text;
		uint32_t code;

		if (block->kind == KIND_META ||
		    (block->kind != KIND_DOCNO && !paper->is))
			continue;
		for (size_t at = 0; (at = scan_pass_han(text, at)) < text.len;
		     at += utf8_next(text, at, &code)) {
			struct docno docno;

			if (docno_at(text, at, &docno))
				look(report, block, at, &docno);
		}
	}
}
